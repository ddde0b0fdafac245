/** Pins which records become one entity: shared identifiers and curators' words, never across kinds, in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterRecords, type IdentityDecision, type IdentityRecord, type NameLink } from './cluster-records.ts';

function record(key: string, identifiers: string[], kind: IdentityRecord['kind'] = 'Organization'): IdentityRecord {
  return { key, sourceId: key, kind, order: `0010|${key}`, identifiers };
}
function decision(type: IdentityDecision['type'], a: string, b: string): IdentityDecision {
  return { id: `${type}-${a}-${b}`, type, a, b };
}

describe('records', () => {
  test('without anything in common stay apart', () => {
    expect([...clusterRecords([record('a', ['ror:1']), record('b', ['ror:2'])], [])]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('with a shared identifier are one, named by the first in order', () => {
    const late = { ...record('a', ['ror:1']), order: '0900|a' };
    expect([...clusterRecords([late, record('b', ['ror:1', 'vat:2']), record('c', ['vat:2'])], []).values()]).toEqual([
      'b',
      'b',
      'b',
    ]);
  });

  test('of different kinds stay apart whatever they share or a curator says', () => {
    const records = [record('a', ['key:x']), record('b', ['key:x'], 'Project')];
    expect([...clusterRecords(records, [decision('SAME_AS', 'a', 'b')]).values()]).toEqual(['a', 'b']);
  });

  test('that a curator joined are one, and those kept apart are not, also through a third', () => {
    const records = [record('a', ['ror:1']), record('b', ['ror:1', 'vat:2']), record('c', ['vat:2'])];
    expect([...clusterRecords([record('a', []), record('b', [])], [decision('SAME_AS', 'a', 'b')]).values()]).toEqual([
      'a',
      'a',
    ]);
    const apart = clusterRecords(records, [decision('NOT_SAME_AS', 'a', 'c')]);
    expect(apart.get('a')).not.toBe(apart.get('c'));
    expect(apart.get('b')).toBe('a');
  });

  test('that share something with what was taken out stay where they are, whichever comes first', () => {
    const records = [record('a', ['pic:1', 'ror:1']), record('b', ['pic:1', 'ror:2']), record('c', ['pic:1', 'ror:1'])];
    const apart = (parted: string): string =>
      [...clusterRecords(records, [{ ...decision('NOT_SAME_AS', 'a', 'b'), parted }]).values()].join(' ');
    expect(apart('b')).toBe('a b a');
    expect(apart('a')).toBe('a b b');
  });

  test('named by decisions but not there are ignored', () => {
    expect([
      ...clusterRecords([record('a', [])], [decision('SAME_AS', 'a', 'gone'), decision('NOT_SAME_AS', 'gone', 'a')]),
    ]).toEqual([['a', 'a']]);
  });
});

describe('names', () => {
  const from = (sourceId: string, key: string, identifiers: string[] = []): IdentityRecord => ({
    ...record(key, identifiers),
    sourceId,
  });
  const link = (a: string, b: string, score = 1): NameLink => ({ a, b, score });
  const clustersOf = (records: IdentityRecord[], links: NameLink[], words: IdentityDecision[] = []): string =>
    [...clusterRecords(records, words, links).values()].join(' ');

  test('that surely lead to one thing join, a body and a network too', () => {
    expect(clustersOf([from('s', 'a'), from('t', 'b')], [link('a', 'b')])).toBe('a a');
    expect(clustersOf([{ ...from('s', 'a'), kind: 'Network' }, from('t', 'b')], [link('a', 'b')])).toBe('a a');
  });

  test('that lead to two things of one source lead to neither, unless one is surer', () => {
    const records = [from('s', 'a'), from('t', 'b'), from('t', 'c')];
    expect(clustersOf(records, [link('a', 'b'), link('a', 'c')])).toBe('a b c');
    expect(clustersOf(records, [link('a', 'b', 0.9), link('a', 'c', 0.95)])).toBe('a b a');
  });

  test('that lead to two records of one thing are no doubt', () => {
    const records = [from('s', 'a'), from('t', 'b', ['vat:1']), from('t', 'c', ['vat:1'])];
    expect(clustersOf(records, [link('a', 'b'), link('a', 'c')])).toBe('a a a');
  });

  test('never join what one source tells apart, also through a third', () => {
    const records = [from('s', 'a'), from('t', 'b'), from('u', 'c'), from('s', 'd')];
    expect(clustersOf(records, [link('a', 'b'), link('b', 'c'), link('c', 'd', 0.9)])).toBe('a a a d');
  });

  test('never overrule a curator', () => {
    expect(clustersOf([from('s', 'a'), from('t', 'b')], [link('a', 'b')], [decision('NOT_SAME_AS', 'a', 'b')])).toBe(
      'a b',
    );
  });
});

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const world = fc.record({
  records: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(...KEYS),
      sourceId: fc.constantFrom('s', 't', 'u'),
      kind: fc.constantFrom('Organization' as const, 'Project' as const),
      order: fc.constantFrom('0001', '0002'),
      identifiers: fc.uniqueArray(fc.constantFrom('ror:1', 'ror:2', 'vat:3', 'key:4'), { maxLength: 3 }),
    }),
    { selector: ({ key }) => key, maxLength: 8 },
  ),
  decisions: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('SAME_AS' as const, 'NOT_SAME_AS' as const),
      a: fc.constantFrom(...KEYS),
      b: fc.constantFrom(...KEYS),
      parted: fc.constantFrom(null, ...KEYS),
    }),
    { selector: ({ type, a, b }) => `${type}${a}${b}`, maxLength: 5 },
  ),
  links: fc.uniqueArray(
    fc.record({ a: fc.constantFrom(...KEYS), b: fc.constantFrom(...KEYS), score: fc.constantFrom(0.9, 1) }),
    { selector: ({ a, b }) => [a, b].sort().join(), maxLength: 6 },
  ),
  seed: fc.integer(),
});

test('clusters do not depend on the order of records and decisions, never mix kinds, and never break a word of a curator', () => {
  fc.assert(
    fc.property(world, ({ records: drawn, decisions: words, links, seed }) => {
      const records = drawn.map((entry) => ({ ...entry, order: `${entry.order}|${entry.key}` }));
      const nameLinks = links.filter(({ a, b }) => a !== b);
      const decisions = words
        .filter(({ a, b }) => a !== b)
        .map(({ type, a, b, parted }) => ({ ...decision(type, a, b), parted }));
      const found = clusterRecords(records, decisions, nameLinks);
      const turned = [...records].sort(
        (a, b) => ((a.key.charCodeAt(0) * 31 + seed) % 7) - ((b.key.charCodeAt(0) * 31 + seed) % 7),
      );
      expect(new Map([...clusterRecords(turned, [...decisions].reverse(), [...nameLinks].reverse())].sort())).toEqual(
        new Map([...found].sort()),
      );
      const byKey = new Map(records.map((entry) => [entry.key, entry]));
      for (const [key, first] of found) {
        expect(byKey.get(first)?.kind).toBe(byKey.get(key)?.kind);
        expect(found.get(first)).toBe(first);
        expect((byKey.get(first)?.order ?? '') <= (byKey.get(key)?.order ?? '')).toBe(true);
      }
      for (const { type, a, b } of decisions) {
        if (type === 'NOT_SAME_AS' && byKey.has(a) && byKey.has(b)) expect(found.get(a)).not.toBe(found.get(b));
      }
    }),
  );
});
