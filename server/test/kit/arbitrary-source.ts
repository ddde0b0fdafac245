import fc from 'fast-check';
import type { RecordContent } from '../../src/records/model.ts';
import type { SourceContent } from '../../src/records/record-store.ts';

/** Few sources, things, names and identifiers, so that random sources meet: shared keys, same names, dangling targets. */
export const SOURCE_IDS = ['alpha', 'beta', 'gamma'] as const;
const PRIORITY: Record<string, number> = { alpha: 10, beta: 20, gamma: 20 };
const LOCAL_IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const KINDS = ['Organization', 'Project', 'Indicator'] as const;

const at = fc.option(
  fc.record({ file: fc.constant('f.txt'), line: fc.integer({ min: 1, max: 9 }), words: fc.constant('w') }),
  {
    nil: undefined,
  },
);

const name = fc.record({
  text: fc.constantFrom('Uno', 'One', 'Due', 'Città', 'X'),
  lang: fc.constantFrom('it', 'en', undefined),
  type: fc.constantFrom('NAME' as const, 'ACRONYM' as const),
  ours: fc.boolean(),
  at,
});

const value = fc.record({
  field: fc.constantFrom('address' as const, 'website' as const, 'description' as const),
  value: fc.constantFrom('v', 'w'),
  lang: fc.constantFrom('it', 'en', undefined),
  ours: fc.boolean(),
  at,
});

const relation = fc.record({
  type: fc.constantFrom('MEMBER_OF' as const, 'PARTNER_OF' as const, 'LEADS' as const),
  target: fc.constantFrom(...LOCAL_IDS),
  role: fc.constantFrom('r', undefined),
  at,
});

const observation = fc.record({
  value: fc.constantFrom(1, 2.5),
  unit: fc.constant('percent'),
  comparator: fc.constantFrom('EQUAL' as const, 'MORE_THAN' as const),
  place: fc.constantFrom(...LOCAL_IDS, undefined),
  at,
});

function arbitraryRecord(localId: string): fc.Arbitrary<RecordContent> {
  return fc.constantFrom(...KINDS).chain((kind) =>
    fc.record({
      localId: fc.constant(localId),
      kind: fc.constant(kind),
      names: fc.array(name, { maxLength: 3 }),
      identifiers: fc.uniqueArray(
        fc.record({
          scheme: fc.constantFrom('key' as const, 'ror' as const, 'vat' as const),
          value: fc.constantFrom('k1', 'k2', 'k3'),
        }),
        { maxLength: 2, selector: ({ scheme, value: text }) => `${scheme}:${text}` },
      ),
      values: fc.array(value, { maxLength: 2 }),
      observations: kind === 'Indicator' ? fc.array(observation, { maxLength: 2 }) : fc.constant([]),
      relations: fc.array(relation, { maxLength: 2 }),
      at,
    }),
  );
}

/** A random source with one to five records. */
export function arbitrarySource(id?: (typeof SOURCE_IDS)[number]): fc.Arbitrary<SourceContent> {
  const sourceId = id === undefined ? fc.constantFrom(...SOURCE_IDS) : fc.constant(id);
  const records = fc.subarray([...LOCAL_IDS], { minLength: 1 }).chain((ids) => fc.tuple(...ids.map(arbitraryRecord)));
  return fc.tuple(sourceId, records, fc.constantFrom('2020', '2024', undefined)).map(([source, contents, date]) => ({
    source: {
      id: source,
      type: 'DOCUMENT',
      title: { en: source },
      titleIsOurs: true,
      description: {},
      languages: ['en'],
      priority: PRIORITY[source] ?? 50,
      ...(date === undefined ? {} : { date }),
    },
    records: contents,
  }));
}
