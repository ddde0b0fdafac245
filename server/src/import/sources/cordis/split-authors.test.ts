/** Pins which names the free text for authors holds, on texts as CORDIS has them, and that what is unsure is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAuthors } from './split-authors.ts';

const namesOf = (text: string): string[] => splitAuthors(text).names.map((name) => name.text);

describe('told apart surely', () => {
  test.each<[string, string[]]>([
    ['Ivana Hasa, Stefano Passerini, Kristina Edstrom', ['Ivana Hasa', 'Stefano Passerini', 'Kristina Edstrom']],
    ['Cervero, D.; Muñoz-Cruzado, J.; Sanz, J. F.', ['Cervero, D.', 'Muñoz-Cruzado, J.', 'Sanz, J. F.']],
    ['Berg-Sørensen, Kirstine; Radko, I. P.', ['Berg-Sørensen, Kirstine', 'Radko, I. P.']],
    ['Cesar Sierra; Eva Maria Novoa; Mara Dierssen', ['Cesar Sierra', 'Eva Maria Novoa', 'Mara Dierssen']],
    ['Petrović, K., Lemonnier, C., Rimet, F.', ['Petrović, K.', 'Lemonnier, C.', 'Rimet, F.']],
    ['Cuesta, E., Pol, D., Rauhut, O. W. M.', ['Cuesta, E.', 'Pol, D.', 'Rauhut, O. W. M.']],
    ['Tena-Gago, D., Wang, Q., & Alcaraz-Calero, J. M.', ['Tena-Gago, D.', 'Wang, Q.', 'Alcaraz-Calero, J. M.']],
    ['Staneva, J., &amp; Johnson, K.', ['Staneva, J.', 'Johnson, K.']],
    ['Guijarro Tolón, J., del Cerro, J.', ['Guijarro Tolón, J.', 'del Cerro, J.']],
    ['Müller TR, Gao Y, Loré K, Smith CIE', ['Müller TR', 'Gao Y', 'Loré K', 'Smith CIE']],
    ['S. van den Eijnden, T. Chaffey, W.P.M.H. Heemels', ['S. van den Eijnden', 'T. Chaffey', 'W.P.M.H. Heemels']],
    ['Juhi Chaudhary and Harmender Gahlawat and  Meirav Zehavi', ['Juhi Chaudhary', 'Harmender Gahlawat', 'Meirav Zehavi']], // prettier-ignore
    ['Jantol, Nela and Prikaziuk, Egor', ['Jantol, Nela', 'Prikaziuk, Egor']],
    ['Bellande, Kevin | Marc-Martin, Sophie', ['Bellande, Kevin', 'Marc-Martin, Sophie']],
    ['Peters-von Gehlen, Karsten', ['Peters-von Gehlen, Karsten']],
    ['Ahmed, Mobyen Uddin', ['Ahmed, Mobyen Uddin']],
    ['Steve Taylor, et.al.', ['Steve Taylor']],
    ['Chiara, M., Horner, D.S., Ferrandi, E. et al.', ['Chiara, M.', 'Horner, D.S.', 'Ferrandi, E.']],
    ['Feoli, M., Ramos, M.-H.', ['Feoli, M.', 'Ramos, M.-H.']],
    ['Prof. Dr. Werner Krauß', ['Werner Krauß']],
    ['L. Hong, N. Ferraz.', ['L. Hong', 'N. Ferraz']],
    ['Naveen Tiwari*, Edgar R. Lopez-Mena', ['Naveen Tiwari', 'Edgar R. Lopez-Mena']],
    ["Kelsey James O'Connor, Dario D'Angelo", ["Kelsey James O'Connor", "Dario D'Angelo"]],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('left out and told', () => {
  test.each([
    'START project',
    'ALICE Collaboration',
    'IETU',
    'Ansaldo Energia',
    'Starck, Fardet, Esculier',
    'Kolar, Jana, Lutz, Georg, Angelieva, Karina',
    'A.Adamović, Petronijević, S.Panić',
    'SAPEA, Science Advice for Policy by European Academies',
    'Christin Kaupper 1,2, Sophia Blaauwendraad 1,2',
    'jserrano@cigip.upv.es',
    '10.1103/PhysRevLett.132.067001',
    'WaleArowolo,MagnusLarsson,IsabelleNicolaï',
    '=cmd|calc!A1',
    'null null',
    "F. D'Agostin F. Silvestro F. Sivori",
    '王 伟, 李 娜',
  ])('%s', (text) => {
    expect(splitAuthors(text)).toMatchObject({ names: [], possible: [], isIncomplete: true });
  });

  test.each([
    ['Dazhuang Liu; FRRB', ['Dazhuang Liu']],
    ['Nikolaus, Weinberger; SolMates Project Team', ['Nikolaus, Weinberger']],
    ['Melisa Oezkan (bwcon); Anna Verdi', ['Anna Verdi']],
  ])('the rest of %s is taken', (text, names) => {
    expect(namesOf(text)).toEqual(names);
    expect(splitAuthors(text).isIncomplete).toBe(true);
  });

  test('a surname and a name alone may be two surnames', () => {
    expect(splitAuthors('Kainz, Bernhard')).toMatchObject({ names: [], possible: [{ text: 'Kainz, Bernhard' }] });
  });
});

describe('what tells two persons apart', () => {
  test.each([
    ['Rossi, Mario', 'Mario Rossi; Verdi, Anna'],
    ['ROSSI MARIO', 'Mario Rossi'],
    ['Rossi M.', 'M. Rossi'],
    ['Rossi MG', 'M.G. Rossi'],
    ['Jean-Pierre Dupont', 'Dupont, Jean Pierre'],
    ['Núñez, José', 'Jose Nunez; Anna Verdi'],
  ])('%s and %s are one name', (a, b) => {
    const first = (text: string): unknown => {
      const { names, possible } = splitAuthors(text);
      const { words, initials } = { ...names[0], ...possible[0] };
      return { words, initials };
    };
    expect(first(a)).toEqual(first(b));
  });
});

test('any text is split within reasonable time, and each name is part of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Rossi', 'M.', ',', ' ', ';', ' and ', '&', '\n', '"', '...', 'et al', 'de')),
      (words) => {
        // prettier-ignore
        const text = words.join('');
        for (const name of namesOf(text)) {
          expect(text.replace(/\s+/gu, '')).toContain(name.replace(/\s+/gu, '').slice(0, 2));
        }
      },
    ),
  );
  const start = performance.now();
  for (const part of [' ', ',', ' and', '.', 'A. ', 'Dr. ', 'et al ', '\n', 'é', '*', '. . ']) {
    splitAuthors(part.repeat(1_000_000));
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});
