import fc from 'fast-check';
import type { RecordContent, RelationStatement, ValueStatement } from '../../src/records/model.ts';
import type { SourceContent } from '../../src/records/record-store.ts';

/** Few sources and things, so that random sources meet in the same projects, publications, people and technologies. */
export const SOURCES = ['alpha', 'beta'] as const;

const THINGS = {
  Technology: ['t1', 't2', 't3'],
  Project: ['p1', 'p2', 'p3'],
  Publication: ['w1', 'w2'],
  Person: ['a1', 'a2'],
  Organization: ['o1', 'o2', 'o3'],
  Network: ['n1'],
} as const;
type Kind = keyof typeof THINGS;

/** Who says what of whom; a person or body may also state that it masters something. */
const RELATIONS: Record<Kind, readonly (readonly [RelationStatement['type'], readonly string[]])[]> = {
  Technology: [['BROADER', THINGS.Technology]],
  Project: [['ABOUT', THINGS.Technology]],
  Publication: [
    ['ABOUT', THINGS.Technology],
    ['RESULT_OF', THINGS.Project],
  ],
  Person: [
    ['AUTHORED', THINGS.Publication],
    ['AFFILIATED_WITH', THINGS.Organization],
    ['PARTICIPATES_IN', THINGS.Project],
    ['HAS_COMPETENCE', THINGS.Technology],
  ],
  Organization: [
    ['PARTICIPATES_IN', THINGS.Project],
    ['COORDINATES', THINGS.Project],
    ['AUTHORED', THINGS.Publication],
    ['ABOUT', THINGS.Technology],
  ],
  Network: [['PARTICIPATES_IN', THINGS.Project]],
};

const year = fc.option(fc.constantFrom('2019', '2021-05', '2024-12-31'), { nil: undefined });
/** Names of technologies are keywords of works, in both languages. */
const word = fc.constantFrom('Gene therapy', 'Terapia genica', 'Robotics', 'Cats');

function relation([type, targets]: (typeof RELATIONS)[Kind][number]): fc.Arbitrary<RelationStatement> {
  return fc.record({
    type: fc.constant(type),
    target: fc.constantFrom(...targets),
    role: fc.constantFrom(undefined, 'r'),
    from: year,
    to: year,
  });
}

function values(kind: Kind): fc.Arbitrary<ValueStatement[]> {
  const value = (field: ValueStatement['field'], text: string | undefined): ValueStatement[] =>
    text === undefined ? [] : [{ field, value: text, ours: false }];
  const keywords = fc.uniqueArray(word, { maxLength: 2 }).map((words) => words.join('; ') || undefined);
  if (kind === 'Project') {
    return fc
      .tuple(keywords, year, year)
      .map(([words, start, end]) => [
        ...value('keywords', words),
        ...value('startDate', start),
        ...value('endDate', end),
      ]);
  }
  if (kind === 'Publication')
    return fc
      .tuple(keywords, year, fc.constantFrom(undefined, undefined, 'retracted'))
      .map(([words, date, status]) => [
        ...value('keywords', words),
        ...value('date', date),
        ...value('status', status),
      ]);
  return fc.constant([]);
}

function arbitraryRecord(kind: Kind, localId: string): fc.Arbitrary<RecordContent> {
  const name = (lang: 'it' | 'en') =>
    fc.option(
      word.map((text) => ({ text: kind === 'Technology' ? text : localId, lang, type: 'NAME' as const, ours: false })),
      { nil: undefined },
    );
  return fc.record({
    localId: fc.constant(localId),
    kind: fc.constant(kind),
    names: fc.tuple(name('it'), name('en')).map((names) => names.filter((one) => one !== undefined)),
    // The same thing in each source, so that one drops out and the other stays.
    identifiers: fc.constant([{ scheme: 'key' as const, value: localId }]),
    values: values(kind),
    observations: fc.constant([]),
    relations: fc.array(fc.oneof(...RELATIONS[kind].map(relation)), { maxLength: 4 }),
  });
}

/** A random source with some of the things. */
export function arbitraryCompetenceSource(): fc.Arbitrary<SourceContent> {
  const all = Object.entries(THINGS).flatMap(([kind, ids]) => ids.map((id) => [kind as Kind, id] as const));
  const records = fc
    .subarray(all, { minLength: 1 })
    .chain((some) => fc.tuple(...some.map(([kind, id]) => arbitraryRecord(kind, id))));
  return fc.tuple(fc.constantFrom(...SOURCES), records).map(([id, contents]) => ({
    source: {
      id,
      type: 'DATASET',
      title: { en: id },
      titleIsOurs: true,
      description: {},
      languages: ['en'],
      priority: id === 'alpha' ? 10 : 20,
    },
    records: contents,
  }));
}
