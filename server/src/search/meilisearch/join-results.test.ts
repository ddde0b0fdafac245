/** Pins the order of what is known before words are looked for. */
import { expect, test } from 'vitest';
import { hitReader, toExactHits, type EngineHit } from './join-results.ts';

function hit(id: string, name: string, identifiers: string[] = []): EngineHit {
  return {
    id,
    kind: 'Organization',
    identifiers,
    shown: { names: [name], about: [], related: [] },
  };
}

test('identifiers come first, then leads, then whole names, then what was found more strictly, in its order', () => {
  const hits = [
    hit('strict-2', 'Heart of quercia'),
    hit('named', 'quercia alta'),
    hit('strict-1', 'Quercia heart'),
    hit('identified', 'Other', ['querciaalta']),
    hit('lead', 'A partner'),
  ];
  const known = {
    name: 'quercia alta',
    identifiers: ['querciaalta'],
    leads: [{ id: 'lead', because: 'Quercia' }],
    first: ['strict-1', 'strict-2'],
  };
  const ordered = toExactHits(hits, known, hitReader(['quercia', 'heart']));
  expect(ordered.map(({ id }) => id)).toEqual(['identified', 'lead', 'named', 'strict-1', 'strict-2']);
  expect(ordered.map(({ matchedBy }) => matchedBy)).toEqual(['IDENTIFIER', 'RELATED', 'EXACT_NAME', 'NAME', 'NAME']);
  const scores = ordered.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('what was found more strictly and has the whole name is a whole name', () => {
  const known = { name: 'quercia alta', identifiers: [], leads: [], first: ['named'] };
  expect(toExactHits([hit('named', 'Quercia alta')], known, hitReader(['quercia', 'alta']))[0]?.matchedBy).toBe(
    'EXACT_NAME',
  );
});
