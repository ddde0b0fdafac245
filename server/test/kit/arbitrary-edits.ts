import fc from 'fast-check';
import type { EntityKind, RecordContent, RelationType } from '../../src/records/model.ts';
import type { SourceContent } from '../../src/records/record-store.ts';

/** What there may be: enough of each kind that things stand above and beside each other. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  field1: 'Technology',
  field2: 'Technology',
  field3: 'Technology',
  place1: 'Place',
  place2: 'Place',
  place3: 'Place',
  call1: 'Programme',
  call2: 'Programme',
  work1: 'Project',
  work2: 'Project',
  body1: 'Organization',
  body2: 'Organization',
  person1: 'Person',
  network1: 'Network',
};
const IDS = Object.keys(KINDS);

/** From what kind what leads to what kind, as sources state it. */
const SHAPES: readonly [EntityKind, RelationType, EntityKind][] = [
  ['Technology', 'BROADER', 'Technology'],
  ['Place', 'PART_OF', 'Place'],
  ['Programme', 'PART_OF', 'Programme'],
  ['Organization', 'PART_OF', 'Organization'],
  ['Organization', 'LOCATED_IN', 'Place'],
  ['Organization', 'PARTICIPATES_IN', 'Project'],
  ['Organization', 'MEMBER_OF', 'Network'],
  ['Network', 'LOCATED_IN', 'Place'],
  ['Network', 'ABOUT', 'Technology'],
  ['Person', 'AFFILIATED_WITH', 'Organization'],
  ['Person', 'PARTICIPATES_IN', 'Project'],
  ['Project', 'FUNDED_BY', 'Programme'],
  ['Project', 'ABOUT', 'Technology'],
];

interface Link {
  from: string;
  type: RelationType;
  to: string;
}

const LINKS: readonly Link[] = SHAPES.flatMap(([start, type, end]) =>
  IDS.filter((from) => KINDS[from] === start).flatMap((from) =>
    IDS.filter((to) => KINDS[to] === end && to !== from).map((to) => ({ from, type, to })),
  ),
);

/** A small change: a link comes or goes, a thing comes or goes, a thing is called otherwise. */
export type Edit = { do: 'link'; link: Link } | { do: 'presence'; id: string } | { do: 'rename'; id: string };

/** A little world and small changes of it, one after another. */
export const arbitraryEdits = fc.record({
  links: fc.subarray([...LINKS], { minLength: Math.floor(LINKS.length / 3) }),
  edits: fc.array(
    fc.oneof(
      fc.constantFrom(...LINKS).map((link): Edit => ({ do: 'link', link })),
      fc.constantFrom(...IDS).map((id): Edit => ({ do: 'presence', id })),
      fc.constantFrom(...IDS).map((id): Edit => ({ do: 'rename', id })),
    ),
    { minLength: 1, maxLength: 6 },
  ),
});

/** The little world as a source tells it, first as it begins and then after each change. */
export function tellEdits(links: readonly Link[], edits: readonly Edit[]): SourceContent[] {
  const absent = new Set<string>();
  const renamings = new Map<string, number>();
  let standing: readonly Link[] = links;
  const told = [tell(standing, absent, renamings)];
  for (const edit of edits) {
    if (edit.do === 'link') {
      standing = standing.includes(edit.link)
        ? standing.filter((link) => link !== edit.link)
        : [...standing, edit.link];
    } else if (edit.do === 'rename') renamings.set(edit.id, (renamings.get(edit.id) ?? 0) + 1);
    else if (!absent.delete(edit.id)) absent.add(edit.id);
    told.push(tell(standing, absent, renamings));
  }
  return told;
}

function tell(
  links: readonly Link[],
  absent: ReadonlySet<string>,
  renamings: ReadonlyMap<string, number>,
): SourceContent {
  const records = IDS.filter((id) => !absent.has(id)).map((id): RecordContent => ({
    localId: id,
    kind: KINDS[id] ?? 'Organization',
    names: [{ text: `${id} ${String(renamings.get(id) ?? 0)}`, lang: 'en', type: 'NAME', ours: false }],
    identifiers: [],
    values: [],
    observations: [],
    relations: links.filter(({ from }) => from === id).map(({ type, to }) => ({ type, target: to })),
  }));
  return {
    source: {
      id: 'alpha',
      type: 'DATASET',
      title: { en: 'alpha' },
      titleIsOurs: false,
      description: {},
      languages: ['en'],
      priority: 10,
    },
    records,
  };
}
