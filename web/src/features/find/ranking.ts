import type { CompetenceRankingQuery } from '../../generated/graphql';

/** Findings a page. */
export const PAGE_SIZE = 20;

/** The answer that is no problem. */
export type Ranking = Extract<CompetenceRankingQuery['competenceRanking'], { __typename: 'CompetenceRanking' }>;

/** The ranking in an answer; undefined where there is none or the question was refused. */
export function rankingIn(data: CompetenceRankingQuery | undefined): Ranking | undefined {
  const answer = data?.competenceRanking;
  return answer?.__typename === 'CompetenceRanking' ? answer : undefined;
}
