import type { GraphTransaction } from '../../graph/graph.ts';
import { createNameKeys } from '../../graph/statements/records/create-name-keys.ts';
import { createNameLinks, type NameLinkRow } from '../../graph/statements/records/create-name-links.ts';
import { listContents } from '../../graph/statements/records/list-contents.ts';
import { listNamesakes } from '../../graph/statements/records/list-namesakes.ts';
import { removeNameLinks } from '../../graph/statements/records/remove-name-links.ts';
import { replaceNameKeys } from '../../graph/statements/records/replace-name-keys.ts';
import type { EntityKind, RecordContent } from '../model.ts';
import type { StoredRecord } from '../projection/stored-record.ts';
import { compareConcepts, conceptKeysOf } from './compare-concepts.ts';
import { compareOrganizations } from './compare-organizations.ts';
import type { MatchReason } from './match-reasons.ts';
import { nameKeysOf } from './name-keys.ts';
import { toOrganizationProfile, type OrganizationProfile } from './organization-profile.ts';

const CONCEPT = 'Technology';

/** Bodies are known by their names, fields and technologies by their labels; of all else only identifiers are trusted. */
export const NAMED_KINDS: ReadonlySet<EntityKind> = new Set(['Organization', 'Network', CONCEPT]);

/** A key shared by more is a common word. */
const MOST_NAMESAKES = 150;

const SURE = 'SAME_BY_NAME';
const UNSURE = 'ALIKE';

type Named = Pick<StoredRecord, 'key' | 'sourceId' | 'content'>;

/**
 * Finds out with which other records some share a name, and notes it: `SAME_BY_NAME` where it is sure, `ALIKE` where a
 * person must decide. What is noted of a pair depends on the two alone, so that the order of imports does not matter.
 * @param created records that are new, which saves looking for what was noted of them
 * @returns the records that are surely one with some of them
 */
export async function linkByName(
  transaction: GraphTransaction,
  { created, changed }: { created: readonly Named[]; changed: readonly Named[] },
): Promise<Set<string>> {
  const fresh = profilesOf(created);
  const renewed = profilesOf(changed);
  if (changed.length > 0) {
    await transaction.run(removeNameLinks, { keys: changed.map(({ key }) => key) });
    await transaction.run(replaceNameKeys, { rows: rowsOf(renewed) });
  }
  if (fresh.size > 0) await transaction.run(createNameKeys, { rows: rowsOf(fresh) });
  const profiles = new Map([...fresh, ...renewed]);
  if (profiles.size === 0) return new Set();
  const pairs = await transaction.run(listNamesakes, { keys: [...profiles.keys()], most: MOST_NAMESAKES });
  await addOthers(
    transaction,
    profiles,
    pairs.map(({ b }) => b),
  );
  const rows = linksOf(pairs, profiles);
  if (rows.length > 0) await transaction.run(createNameLinks, { rows });
  return new Set(rows.filter(({ type }) => type === SURE).flatMap(({ a, b }) => [a, b]));
}

/** Finds out anew about the names of records that stand, for a rebuild. */
export async function relinkByName(transaction: GraphTransaction, keys: readonly string[]): Promise<void> {
  const rows = await transaction.run(listContents, { keys });
  const changed = rows.map(({ key, sourceId, content }) => ({
    key,
    sourceId,
    content: JSON.parse(content) as RecordContent,
  }));
  await linkByName(transaction, { created: [], changed });
}

function profilesOf(records: readonly Named[]): Map<string, OrganizationProfile> {
  return new Map(
    records
      .filter(({ content }) => NAMED_KINDS.has(content.kind) && !isStruckOff(content))
      .map(({ key, sourceId, content }) => [key, toOrganizationProfile(key, sourceId, content)]),
  );
}

/** A register that strikes a body off says that it should not have stood there: it is no one to be met by name. */
function isStruckOff({ values }: RecordContent): boolean {
  return values.some(({ field, value }) => field === 'status' && value === 'withdrawn');
}

function rowsOf(profiles: ReadonlyMap<string, OrganizationProfile>): { key: string; names: string[] }[] {
  return [...profiles].map(([key, profile]) => ({ key, names: [...new Set(keysOf(profile))] }));
}

function keysOf(profile: OrganizationProfile): string[] {
  return profile.kind === CONCEPT ? conceptKeysOf(profile) : nameKeysOf(profile);
}

async function addOthers(
  transaction: GraphTransaction,
  profiles: Map<string, OrganizationProfile>,
  keys: readonly string[],
): Promise<void> {
  const others = [...new Set(keys)].filter((key) => !profiles.has(key));
  if (others.length === 0) return;
  for (const { key, sourceId, content } of await transaction.run(listContents, { keys: others })) {
    profiles.set(key, toOrganizationProfile(key, sourceId, JSON.parse(content) as RecordContent));
  }
}

/** A source that lists two things with related names means two; only the very same name in one country is worth a person's time. */
function mayBeListedTwice(reasons: readonly MatchReason[]): boolean {
  return reasons.includes('SAME_NAME') && !reasons.includes('OTHER_COUNTRY');
}

/** What is found of each pair, once, the smaller key first. */
function linksOf(
  pairs: readonly { a: string; b: string }[],
  profiles: ReadonlyMap<string, OrganizationProfile>,
): NameLinkRow[] {
  const rows = new Map<string, NameLinkRow>();
  for (const pair of pairs) {
    const [a, b] = pair.a < pair.b ? [pair.a, pair.b] : [pair.b, pair.a];
    const [one, other] = [profiles.get(a), profiles.get(b)];
    const id = JSON.stringify([a, b]);
    if (one === undefined || other === undefined || rows.has(id)) continue;
    const compare = one.kind === CONCEPT ? compareConcepts : compareOrganizations;
    const { verdict, score, reasons } = compare(one, other);
    if (verdict === 'DIFFERENT') continue;
    if (one.sourceId === other.sourceId && !mayBeListedTwice(reasons)) continue;
    rows.set(id, { a, b, type: verdict === 'SAME' ? SURE : UNSURE, score, reasons });
  }
  return [...rows.values()];
}
