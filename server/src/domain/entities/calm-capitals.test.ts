/** Pins how names in capitals are shown, and that nothing but the case of letters changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calmCapitals } from './calm-capitals.ts';

test.each([
  ['ISTITUTO DI RICERCHE FARMACOLOGICHE MARIO NEGRI', 'Istituto di Ricerche Farmacologiche Mario Negri'],
  ['UNIVERSITA DEGLI STUDI DI PAVIA', 'Universita degli Studi di Pavia'],
  ['CHARITE - UNIVERSITAETSMEDIZIN BERLIN', 'Charite - Universitaetsmedizin Berlin'],
  ['FONDAZIONE IRCCS ISTITUTO NEUROLOGICO CARLO BESTA', 'Fondazione IRCCS Istituto Neurologico Carlo Besta'],
  ['NETWORK OF EXCELLENCE FOR PAEDIATRIC RESEARCH', 'Network of Excellence for Paediatric Research'],
  ['VEREIN FUR FORSCHUNG UND LEHRE', 'Verein fur Forschung und Lehre'],
  ['HUMANITAS MIRASOLE SPA', 'Humanitas Mirasole SPA'],
  ['BIOCONSULT SH GMBH & CO.KG', 'Bioconsult SH GmbH & Co.KG'],
  ['CENTRE NATIONAL DE LA RECHERCHE SCIENTIFIQUE CNRS', 'Centre National de la Recherche Scientifique CNRS'],
  ["AGENZIA REGIONALE PER L'AMBIENTE", "Agenzia Regionale per l'Ambiente"],
  ["L'OREAL RESEARCH", "L'Oreal Research"],
  ["UNITED NATIONS CHILDREN'S FUND", "United Nations Children's Fund"],
  ['UNION DE GANADEROS DE LEON U.G.A.L.', 'Union de Ganaderos de Leon U.G.A.L.'],
  ['ASST PAPA GIOVANNI XXIII', 'ASST Papa Giovanni XXIII'],
  ['BBMRI-ERIC RESEARCH INFRASTRUCTURE', 'BBMRI-ERIC Research Infrastructure'],
  ['FOND.IRCCS IST.NAZ.NEUROLOGICO C.BESTA-MILANO', 'Fond.IRCCS Ist.Naz.Neurologico C.Besta-Milano'],
  ['UP2SMART SOLUTIONS SL', 'UP2SMART Solutions SL'],
  ['LA FONDAZIONE E LA RETE', 'La Fondazione e la Rete'],
])('%s is shown as %s', (name, calm) => {
  expect(calmCapitals(name)).toBe(calm);
});

test.each(['Politecnico di Milano', 'TOTALENERGIES', 'IRCCS MI', 'ETH Zürich', 'SAN RAFFAELE S.p.A.', '東京 大学', ''])(
  '%s stays as it is',
  (name) => {
    expect(calmCapitals(name)).toBe(name);
  },
);

test('only letters change, and only their case', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('A', 'B', 'C', 'E', 'I', 'N', 'R', 'S', '’', "'", '.', '-', ' ', '&', '2', 'À', 'È'),
        maxLength: 40,
      }),
      (name) => {
        const calm = calmCapitals(name);
        expect(calm.toUpperCase()).toBe(name.toUpperCase());
        expect(calmCapitals(calm).toUpperCase()).toBe(name.toUpperCase());
      },
    ),
  );
});
