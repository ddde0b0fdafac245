import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSmallTable } from '../../../server/src/import/parse-small-table.ts';
import { compareOrganizations } from '../../../server/src/records/identity/compare-organizations.ts';
import { nameKeysOf } from '../../../server/src/records/identity/name-keys.ts';
import {
  toOrganizationProfile,
  type OrganizationProfile,
} from '../../../server/src/records/identity/organization-profile.ts';
import type { NameStatement, ValueStatement } from '../../../server/src/records/model.ts';
import { showProfile } from './show-profile.ts';
import { Tally } from './tally.ts';

const BODY_COLUMNS = {
  id: ['id'],
  source: ['source'],
  kind: ['kind'],
  names: ['names'],
  city: ['city'],
  country: ['country'],
  website: ['website'],
  address: ['address'],
  type: ['type'],
} as const;
const PAIR_COLUMNS = { a: ['a'], b: ['b'], verdict: ['verdict'], why: ['why'] } as const;

type BodyRow = Record<keyof typeof BODY_COLUMNS, string>;

/** The list that was judged by hand: bodies of the documents, of member lists, of CORDIS and ROR, and pairs of them. */
export async function benchLombardPairs(folder: string): Promise<{ tally: Tally; unsure: string[] }> {
  const bodies = new Map(
    (
      await readRows<keyof typeof BODY_COLUMNS>(join(folder, 'lombard-bodies.csv'), 'the list of bodies', BODY_COLUMNS)
    ).map((row) => [row.id, toProfile(row)]),
  );
  const pairs = await readRows<keyof typeof PAIR_COLUMNS>(
    join(folder, 'lombard-pairs.csv'),
    'the list of pairs',
    PAIR_COLUMNS,
  );
  const tally = new Tally();
  const unsure: string[] = [];
  for (const { a, b, verdict, why } of pairs) {
    const [one, two] = [bodies.get(a), bodies.get(b)];
    if (one === undefined || two === undefined) throw new RangeError(`lombard-pairs.csv: ${a} or ${b} is no body`);
    judgePair(one, two, { isSame: verdict === 'SAME', why }, tally, unsure);
  }
  return { tally, unsure };
}

function judgePair(
  one: OrganizationProfile,
  two: OrganizationProfile,
  { isSame, why }: { isSame: boolean; why: string },
  tally: Tally,
  unsure: string[],
): void {
  const keys = new Set(nameKeysOf(one));
  const meet = nameKeysOf(two).some((key) => keys.has(key));
  const { verdict, reasons } = compareOrganizations(one, two);
  const shown = `${showProfile(one)}\n    ${showProfile(two)}\n    ${verdict} ${reasons.join(', ')} ${why}`;
  if (verdict === 'SAME' && meet) {
    if (isSame) tally.right();
    else tally.wrong(shown, 'NONE');
  } else if (isSame) {
    tally.missed({ isAsked: meet && verdict === 'ALIKE' });
    unsure.push(meet ? shown : `${shown} (no key in common)`);
  } else {
    tally.apart();
  }
}

async function readRows<Column extends string>(
  path: string,
  title: string,
  columns: Readonly<Record<Column, readonly string[]>>,
): Promise<Record<Column, string>[]> {
  const items = parseSmallTable<Column>(path, await readFile(path, 'utf8'), {
    title,
    delimiters: [','],
    columns,
    optional: [],
  });
  return items.map((item) => {
    if ('row' in item) return item.row;
    throw new RangeError(`${path}, line ${item.line}: ${item.reason}`);
  });
}

/** Names are separated by bars; a tilde marks an acronym, a star an alias. */
function toProfile({ id, source, kind, names, city, country, website, address, type }: BodyRow): OrganizationProfile {
  const stated: [ValueStatement['field'], string][] = [
    ['city', city],
    ['country', country],
    ['website', website],
    ['address', address],
    ['organizationType', type],
  ];
  return toOrganizationProfile(`${source}/${id}`, source, {
    localId: id,
    kind: kind === 'Network' ? 'Network' : 'Organization',
    names: names.split('|').map(toName),
    identifiers: [],
    values: stated.flatMap(([field, value]) => (value === '' ? [] : [{ field, value, ours: false }])),
    observations: [],
    relations: [],
  });
}

function toName(text: string): NameStatement {
  if (text.startsWith('~')) return { text: text.slice(1), type: 'ACRONYM', ours: false };
  if (text.startsWith('*')) return { text: text.slice(1), type: 'ALIAS', ours: false };
  return { text, type: 'NAME', ours: false };
}
