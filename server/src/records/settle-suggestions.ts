import type { GraphTransaction } from '../graph/graph.ts';
import { listAlikePairs } from '../graph/statements/curation/list-alike-pairs.ts';
import { listSuggestionsOf } from '../graph/statements/curation/list-suggestions-of.ts';
import { removeSuggestions } from '../graph/statements/curation/remove-suggestions.ts';
import { upsertSuggestions } from '../graph/statements/curation/upsert-suggestions.ts';
import type { IdentityDecision } from './identity/cluster-records.ts';
import { NAMED_KINDS } from './identity/link-by-name.ts';
import { pairId, suggestPairs } from './identity/suggest-pairs.ts';
import type { EntityState } from './projection/project-entity.ts';

/** A part of the graph whose suggestions are to be brought up to date. */
interface SettledPart {
  /** Entities as they stand now. */
  entities: readonly Pick<EntityState, 'id' | 'kind' | 'recordKeys'>[];
  /** Entities that stood before, those included that are gone. */
  before: ReadonlySet<string>;
  /** Decisions about any of their records. */
  decisions: readonly IdentityDecision[];
}

/**
 * Brings the suggestions of some entities up to date, within the transaction that changed them: suggestions follow from the
 * records like all else, so that reading them is reading a list.
 */
export async function settleSuggestions(
  transaction: GraphTransaction,
  { entities, before, decisions }: SettledPart,
): Promise<void> {
  const named = entities.filter(({ kind }) => NAMED_KINDS.has(kind)).map(({ id }) => id);
  const pairs = named.length === 0 ? [] : await transaction.run(listAlikePairs, { ids: named });
  const wanted = suggestPairs(pairs, pairsApart(entities, decisions));
  const standing = before.size === 0 ? [] : await transaction.run(listSuggestionsOf, { ids: [...before] });
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const hashes = new Map(standing.map(({ id, hash }) => [id, hash]));
  const stale = standing.filter(({ id }) => !wantedIds.has(id)).map(({ id }) => id);
  const missing = wanted.filter(({ id, hash }) => hashes.get(id) !== hash);
  if (stale.length > 0) await transaction.run(removeSuggestions, { ids: stale });
  if (missing.length > 0) await transaction.run(upsertSuggestions, { rows: missing });
}

/** Pairs of entities of which a curator said that they are not the same, through whichever of their records. */
function pairsApart(entities: SettledPart['entities'], decisions: readonly IdentityDecision[]): Set<string> {
  const decided = decisions.filter(({ type }) => type === 'NOT_SAME_AS');
  if (decided.length === 0) return new Set();
  const entityOf = new Map(entities.flatMap(({ id, recordKeys }) => recordKeys.map((key) => [key, id] as const)));
  return new Set(
    decided.flatMap(({ a, b }) => {
      const [one, other] = [entityOf.get(a), entityOf.get(b)];
      return one === undefined || other === undefined ? [] : [pairId(one, other)];
    }),
  );
}
