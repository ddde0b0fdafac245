/** Pins which words of a question are read as a type, a size, a kind or a place, and what is left of it. */
import { describe, expect, test } from 'vitest';
import { askedPlace, placeWords } from './asked-place.ts';
import { askedType } from './asked-type.ts';
import { homeWords } from './home-words.ts';
import { questionWords, textWithout } from './question-words.ts';

describe('the type that a question asks for', () => {
  test.each([
    ['ospedali a Brescia', 'organizationType', 'HEALTH_BODY', [0, 1]],
    ['rare diseases hospital', 'organizationType', 'IRCCS', [2, 3]],
    ['case di cura', 'organizationType', 'NURSING_HOME', [0, 3]],
    ['quali centri di ricerca', 'organizationType', 'RESEARCH_CENTRE', [1, 4]],
    ['Research centres in Pavia', 'organizationType', 'PUBLIC_RESEARCH_CENTRE', [0, 2]],
    ['enti pubblici', 'organizationType', 'PUBLIC_BODY', [0, 2]],
    ['companies of Milan', 'organizationType', 'COMPANY', [0, 1]],
    ['PMI tedesche', 'sme', 'true', [0, 1]],
    ['progetti sul cancro', 'kind', 'Project', [0, 1]],
  ])('%s', (text, facet, value, place) => {
    const found = askedType(questionWords(text));
    expect(found).toMatchObject({ facet, from: place[0], to: place[1] });
    expect(found?.values).toContain(value);
  });

  test.each(['partner di Humanitas', 'chi coordina', 'cell therapy', '', '***'])('is none in “%s”', (text) => {
    expect(askedType(questionWords(text))).toBeUndefined();
  });
});

describe('the place that a question names', () => {
  const places = [
    { id: 'town', kind: 'Place', names: 'Monza', relationCount: 1 },
    { id: 'province', kind: 'Place', names: 'Provincia di Monza e della Brianza\nITC4D', relationCount: 34 },
    { id: 'region', kind: 'Place', names: 'Emilia-Romagna\nRegione Emilia-Romagna', relationCount: 12 },
    { id: 'germany', kind: 'Place', names: 'Germania\nGermany', relationCount: 900 },
    { id: 'potenza', kind: 'Place', names: 'Provincia di Potenza\nProvince of Potenza', relationCount: 3 },
    {
      id: 'milan',
      kind: 'Place',
      names: 'Città metropolitana di Milano\nMetropolitan City of Milan',
      relationCount: 428,
    },
  ];
  test.each([
    ['malattie rare Monza', 'province', 'malattie rare'],
    ['malattie rare in provincia di Monza', 'province', 'malattie rare'],
    ['ricerca a Monza e della Brianza sul cuore', 'province', 'ricerca sul cuore'],
    ['terapie avanzate in Emilia Romagna', 'region', 'terapie avanzate'],
    ['vaccini tedeschi', 'germany', 'vaccini'],
    ['vaccines in Germany', 'germany', 'vaccines'],
    ['dispositivi dell’osso vicino a Milano', 'milan', 'dispositivi dell’osso'],
    ['metropolitan city of Milan', 'milan', ''],
    ['ospedali a Potenza', 'potenza', 'ospedali'],
    ['ospedali in provincia di Potenza', 'potenza', 'ospedali'],
    ['Potenza', 'potenza', ''],
  ])('%s', (text, id, left) => {
    const words = questionWords(text);
    const place = askedPlace(words, places);
    expect(place?.id).toBe(id);
    const { from = 0, to = 0 } = place ?? {};
    const taken = new Set(Array.from({ length: to - from }, (_one, index) => from + index));
    expect(textWithout(text, words, taken)).toBe(left);
  });

  test.each(['malattie rare', 'Monzese', 'partner tedeschi e francesi', 'elettronica di potenza', ''])(
    'is none in “%s”',
    (text) => {
      expect(askedPlace(questionWords(text), places)).toBeUndefined();
    },
  );

  test('is looked for by the names of a country where its adjective is typed', () => {
    expect(placeWords(questionWords('vaccini tedeschi'))).toEqual(['vaccini', 'tedeschi', 'germania', 'germany']);
  });
});

describe('the reader’s own region', () => {
  test.each([
    ['chi in regione può fare terapie avanzate', 'chi può fare terapie avanzate'],
    ['malattie rare nella nostra regione', 'malattie rare'],
    ['who in the region can do gene therapy', 'who can do gene therapy'],
    ['aziende lombarde di diagnostica', 'aziende di diagnostica'],
    ['Lombard companies', 'companies'],
  ])('is meant by “%s”', (text, left) => {
    const words = questionWords(text);
    const { from, to } = homeWords(words) ?? { from: 0, to: 0 };
    const kept = words.filter((_word, index) => index < from || index >= to);
    expect(kept.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(left);
    expect(to).toBeGreaterThan(from);
  });

  test.each([
    'la regione fiamminga',
    'in the region of Murcia',
    'nella regione Xyz',
    'regione',
    'medicina rigenerativa',
  ])('is not meant by “%s”', (text) => {
    expect(homeWords(questionWords(text))).toBeUndefined();
  });
});

test('what is left of a text is as typed, without stop words at its ends', () => {
  const text = 'Aziende di Bergamo che fanno Dispositivi, medici';
  expect(textWithout(text, questionWords(text), new Set([0, 1, 2]))).toBe('Dispositivi, medici');
  expect(textWithout(text, questionWords(text), new Set([2, 5]))).toBe('Aziende di che fanno medici');
  expect(textWithout(text, questionWords(text), new Set([0, 2, 5, 6]))).toBe('');
});
