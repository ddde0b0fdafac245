import type { ConceptGroup, RankingCut } from './choose-technologies.ts';
import type { CompetenceFilter } from './competence-need.ts';
import type { NamedTypes } from './find-named-types.ts';
import { countHolders, type GatheredHolder } from './gather-proofs.ts';
import { scoreHolder, type Score } from './score-holders.ts';

/** Someone who masters some of what is needed. */
export interface Finding extends Score {
  holderId: string;
  /** From 1. */
  rank: number;
  conceptCount: number;
  firstYear: number | null;
  lastYear: number | null;
  /** Technologies and keys of free words of which it has proofs that count. */
  counting: readonly string[];
}

/** A concept of a need, and how many of those ranked have proofs of it. */
export interface RankedConcept extends ConceptGroup {
  holderCount: number;
}

/** A whole ranking, and how the need was understood. */
export interface CompetenceRanking {
  /** All concepts, also those that were left out. */
  groups: RankedConcept[];
  unknown: string[];
  /** Words of a query that led to nothing. */
  unheard: string[];
  cuts: RankingCut[];
  dataYear: number;
  findings: Finding[];
  kinds: { kind: string; count: number }[];
  organizationTypes: { type: string | null; count: number }[];
  /** The place that all are located in; null where none is asked for. */
  placeId: string | null;
  /** The place that the need names; null where it names none. */
  namedPlaceId: string | null;
  /** Whether it is there that all are located, as the need says. */
  isInNamedPlace: boolean;
  /** Types of bodies that the need names; null where it names none, and where types are chosen. */
  namedTypes: NamedTypes | null;
  /** Whether all are of these types, as the need says. */
  isOfNamedTypes: boolean;
}

/** What scores and conditions say of those ranked, without how the question was understood. */
export type RankedHolders = Pick<CompetenceRanking, 'groups' | 'dataYear' | 'findings' | 'kinds' | 'organizationTypes'>;

/**
 * Scores holders and puts them in order, best first; equal scores by id. Each facet counts under all conditions but its own.
 * Pure; the order of holders does not matter.
 */
export function rankHolders(
  holders: readonly GatheredHolder[],
  groups: readonly ConceptGroup[],
  { kinds, organizationTypes }: Pick<CompetenceFilter, 'kinds' | 'organizationTypes'>,
  dataYear: number,
): RankedHolders {
  const counting = groups.filter(({ isLeftOut }) => !isLeftOut);
  const specificities = counting.map(({ specificity }) => specificity);
  const topics = topicsOf(counting);
  const isOfKind = ({ kind }: GatheredHolder): boolean => kinds?.includes(kind) ?? true;
  const isOfType = ({ kind, organizationType }: GatheredHolder): boolean =>
    organizationTypes === null || (kind === 'Organization' && organizationTypes.includes(organizationType ?? ''));
  const ranked = holders.filter((holder) => isOfKind(holder) && isOfType(holder));
  const findings = ranked
    .map((holder) => ({ ...scoreHolder(holder, specificities, dataYear, topics), ...summaryOf(holder, topics) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.holderId < b.holderId ? -1 : 1))
    .map((finding, index) => ({ ...finding, rank: index + 1 }));
  const bodies = holders.filter((holder) => isOfKind(holder) && holder.kind === 'Organization');
  return {
    groups: groups.map((group) => ({ ...group, holderCount: countHolders(ranked, counting.indexOf(group)) })),
    dataYear,
    findings,
    kinds: countBy(holders.filter(isOfType), ({ kind }) => kind).map(([kind, count]) => ({ kind, count })),
    organizationTypes: countBy(bodies, (holder) => holder.organizationType).map(([type, count]) => ({ type, count })),
  };
}

/** As `rankHolders`; where none are chosen, of the types that the need names, unless nobody is left: of many bodies no source states any. */
export function rankHoldersOfTypes(
  holders: readonly GatheredHolder[],
  groups: readonly ConceptGroup[],
  filter: Pick<CompetenceFilter, 'kinds' | 'organizationTypes' | 'ofNamedTypes'> &
    Pick<CompetenceRanking, 'namedTypes'>,
  dataYear: number,
): RankedHolders & Pick<CompetenceRanking, 'namedTypes' | 'isOfNamedTypes'> {
  const namedTypes = filter.organizationTypes === null ? filter.namedTypes : null;
  if (namedTypes !== null && filter.ofNamedTypes) {
    const ranking = rankHolders(holders, groups, { ...filter, organizationTypes: namedTypes.types }, dataYear);
    if (ranking.findings.length > 0) return { ...ranking, namedTypes, isOfNamedTypes: true };
  }
  return { ...rankHolders(holders, groups, filter, dataYear), namedTypes, isOfNamedTypes: false };
}

/** Of each concept the place of the first that is about the same: words in texts are about the technology that they name. */
function topicsOf(groups: readonly ConceptGroup[]): number[] {
  return groups.map((group, place) => {
    const first = groups.findIndex(({ key }) => key === group.widens);
    return first === -1 ? place : first;
  });
}

function summaryOf({ holderId, proofs, counting }: GatheredHolder, topics: readonly number[]) {
  const years = (of: 'firstYear' | 'lastYear'): number[] => proofs.flatMap((proof) => proof[of] ?? []);
  const [first, last] = [years('firstYear'), years('lastYear')];
  return {
    holderId,
    counting,
    conceptCount: new Set(proofs.map(({ concept }) => topics[concept] ?? concept)).size,
    firstYear: first.length === 0 ? null : Math.min(...first),
    lastYear: last.length === 0 ? null : Math.max(...last),
  };
}

/** How many there are of each, most first. */
function countBy<Key extends string | null>(
  holders: readonly GatheredHolder[],
  keyOf: (holder: GatheredHolder) => Key,
): [Key, number][] {
  return [...Map.groupBy(holders, keyOf)]
    .map(([key, group]): [Key, number] => [key, group.length])
    .sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}
