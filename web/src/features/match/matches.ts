import type { ConsortiumTableQuery, NeededConceptFragment, PartnerMatchesQuery } from '../../generated/graphql';

/** Partners a page. */
export const PAGE_SIZE = 20;

/** The answers that are no problem. */
export type Matches = Extract<PartnerMatchesQuery['partnerMatches'], { __typename: 'PartnerMatches' }>;
export type Table = Extract<ConsortiumTableQuery['consortium'], { __typename: 'Consortium' }>;

/** The partners in an answer; undefined where the question was refused. */
export function matchesIn(data: PartnerMatchesQuery | undefined): Matches | undefined {
  const answer = data?.partnerMatches;
  return answer?.__typename === 'PartnerMatches' ? answer : undefined;
}

/** The table in an answer; undefined where the question was refused. */
export function tableIn(data: ConsortiumTableQuery | undefined): Table | undefined {
  const answer = data?.consortium;
  return answer?.__typename === 'Consortium' ? answer : undefined;
}

/** What a concept is called, by its key. */
export function conceptName(concepts: readonly NeededConceptFragment[], key: string): string {
  return concepts.find((concept) => concept.key === key)?.technology?.name.text ?? key.replace(/^~/, '');
}
