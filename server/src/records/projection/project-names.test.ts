/** Pins how names of several sources become one list, and which of them is shown in which language. */
import { describe, expect, test } from 'vitest';
import type { NameStatement } from '../model.ts';
import { anyName, projectNames, shownName, type ProjectedName } from './project-names.ts';
import type { StoredRecord } from './stored-record.ts';

type Draft = Partial<NameStatement> & { text: string };

function record(sourceId: string, names: Draft[]): StoredRecord {
  return {
    key: `${sourceId}/x`,
    sourceId,
    sourcePriority: 10,
    content: {
      localId: 'x',
      kind: 'Organization',
      names: names.map((name) => ({ type: 'NAME', ours: false, ...name })),
      identifiers: [],
      values: [],
      observations: [],
      relations: [],
    },
  };
}
const project = (...names: Draft[]): ProjectedName[] => projectNames([record('s', names)]);

describe('names', () => {
  test('that several sources give stand once, with the evidence of all', () => {
    const names = projectNames([
      record('a', [{ text: 'X', lang: 'it', at: { line: 1 } }]),
      record('b', [{ text: 'X', lang: 'it', at: { line: 2 } }]),
    ]);
    expect(names).toMatchObject([
      {
        text: 'X',
        evidence: [
          { sourceId: 'a', line: 1 },
          { sourceId: 'b', line: 2 },
        ],
      },
    ]);
  });

  test('that differ in text, language or type stand side by side', () => {
    expect(
      project({ text: 'X' }, { text: 'X', lang: 'it' }, { text: 'X', type: 'ACRONYM' }, { text: 'Y' }),
    ).toHaveLength(4);
  });

  test('are ours only as long as no source gives them', () => {
    expect(projectNames([record('a', [{ text: 'X', ours: true }])])[0]?.isOurs).toBe(true);
    expect(projectNames([record('a', [{ text: 'X', ours: true }]), record('b', [{ text: 'X' }])])[0]?.isOurs).toBe(
      false,
    );
  });

  test('that a source gives are not put into the mouth of a source for which we wrote them', () => {
    const [name] = projectNames([
      record('a', [{ text: 'X', ours: true }]),
      record('b', [{ text: 'X', at: { line: 3 } }]),
    ]);
    expect(name?.evidence.map(({ sourceId }) => sourceId)).toEqual(['b']);
  });
});

describe('the shown name', () => {
  test('is a source’s in the language, else one of no language, else ours', () => {
    const [ours, neutral, theirs] = [
      { text: 'ours', lang: 'it', ours: true },
      { text: 'neutral' },
      { text: 'theirs', lang: 'it' },
    ];
    expect(shownName(project(ours, neutral, theirs), 'it')?.text).toBe('theirs');
    expect(shownName(project(ours, neutral), 'it')?.text).toBe('neutral');
    expect(shownName(project(ours), 'it')).toMatchObject({ text: 'ours', isOurs: true });
    expect(shownName(project(ours), 'en')).toBeUndefined();
  });

  test('is a full name before an acronym before an alias', () => {
    const [alias, acronym, name] = [
      { text: 'alias', type: 'ALIAS' as const },
      { text: 'ABC', type: 'ACRONYM' as const },
      { text: 'name' },
    ];
    expect(shownName(project(alias, acronym, name), 'it')?.text).toBe('name');
    expect(shownName(project(alias, acronym), 'it')?.text).toBe('ABC');
    expect(shownName(project(alias), 'en')?.text).toBe('alias');
  });

  test('is any name, or the key, where neither language has one', () => {
    expect(
      anyName(project({ text: 'XX', type: 'ACRONYM', lang: 'de' }, { text: 'Deutsch', lang: 'de' }), 'key').text,
    ).toBe('Deutsch');
    expect(anyName([], 'key')).toEqual({ text: 'key', isOurs: true });
  });
});
