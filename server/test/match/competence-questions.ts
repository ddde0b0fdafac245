import { expect } from 'vitest';
import { PAGE_FIELDS, pageThrough, type Connection } from '../kit/page-through.ts';
import type { TestApi } from '../kit/test-api.ts';

interface Part {
  type: string;
  value: number;
  count: number;
  shares: { concept: string; count: number; value: number }[];
}
export interface Finding {
  rank: number;
  score: number;
  conceptCount: number;
  firstYear: number | null;
  lastYear: number | null;
  holder: { slug: string };
  parts: Part[];
}
interface Concept {
  key: string;
  origin: string;
  words: string[];
  isLeftOut: boolean;
  isSecondary: boolean;
  widens: string | null;
  holderCount: number;
  narrowerCount: number;
  specificity: number;
  technology: { slug: string } | null;
  inTexts: { key: string; workCount: number } | null;
}
export interface Ranking {
  __typename: string;
  field?: string;
  message?: string;
  concepts: Concept[];
  unknownConcepts: string[];
  unheardWords: string[];
  cuts: { limit: string; count: number }[];
  dataYear: number;
  kinds: { kind: string; count: number }[];
  organizationTypes: { type: string | null; count: number }[];
  places: { place: { slug: string }; count: number }[];
  namedPlace: { place: { slug: string }; count: number } | null;
  isInNamedPlace: boolean;
  namedTypes: { types: string[]; words: string; count: number } | null;
  isOfNamedTypes: boolean;
  ranked: Connection<Finding>;
}
export interface Evidence {
  work: { slug: string } | null;
  technologies: { slug: string }[];
  words: string[];
  isByKeyword: boolean;
  evidence: { locator: { words: string | null } | null }[];
}
export type Need = Record<string, unknown>;

export const RANKING = `query ($need: CompetenceNeed!, $filter: CompetenceFilter, $first: Int, $after: String) {
  competenceRanking(need: $need, filter: $filter) { __typename
    ... on InvalidInput { field message }
    ... on CompetenceRanking { unknownConcepts unheardWords dataYear cuts { limit count } kinds { kind count } organizationTypes { type count }
      places { place { slug } count } namedPlace { place { slug } count } isInNamedPlace
      namedTypes { types words count } isOfNamedTypes
      concepts { key origin words isLeftOut isSecondary widens holderCount narrowerCount specificity technology { slug } inTexts { key workCount } }
      ranked(first: $first, after: $after) { ${PAGE_FIELDS} edges { cursor node { rank score conceptCount firstYear lastYear
        holder { slug } parts { type value count shares { concept count value } } } } } } } }`;
export const EVIDENCE = `query ($need: CompetenceNeed!, $filter: CompetenceFilter, $holder: String!, $part: ScorePartType!, $first: Int, $after: String) {
  scoreEvidence(need: $need, filter: $filter, holder: $holder, part: $part, first: $first, after: $after) { ${PAGE_FIELDS}
    edges { cursor node { work { slug } technologies { slug } words isByKeyword evidence { locator { words } } } } } }`;

/** Asks the competence finder over an API that is opened later. */
export interface CompetenceQuestions {
  ask: (need: Need, filter?: Need, page?: Need) => Promise<Ranking>;
  evidenceOf: (need: Need, holder: string, part: string, first?: number, filter?: Need) => Promise<Evidence[]>;
  /** What every ranking promises: parts and shares add up, and each part is proved by exactly what it counts. */
  expectProved: (need: Need, filter?: Need) => Promise<number>;
}

export function competenceQuestions(openApi: () => TestApi): CompetenceQuestions {
  const ask: CompetenceQuestions['ask'] = async (need, filter = {}, page = { first: 100 }) => {
    const variables = { need, filter, ...page };
    const { data, errors } = await openApi().query<{ competenceRanking: Ranking }>(RANKING, variables);
    expect(errors).toEqual([]);
    return data.competenceRanking;
  };
  const evidenceOf: CompetenceQuestions['evidenceOf'] = async (need, holder, part, first = 100, filter = {}) =>
    pageThrough(first, async (after) => {
      const variables = { need, filter, holder, part, first, after };
      const { data, errors } = await openApi().query<{ scoreEvidence: Connection<Evidence> }>(EVIDENCE, variables);
      expect(errors).toEqual([]);
      return data.scoreEvidence;
    });
  const expectProved: CompetenceQuestions['expectProved'] = async (need, filter = {}) => {
    const ranking = await ask(need, filter);
    let proved = 0;
    for (const { node } of ranking.ranked.edges.slice(0, 12)) {
      expect(node.parts.reduce((sum, { value }) => sum + value, 0)).toBe(node.score);
      for (const { type, value, count, shares } of node.parts) {
        const isCounted = !['AGE', 'MISSING', 'SIZE'].includes(type);
        if (isCounted || type === 'AGE') expect(shares.reduce((sum, share) => sum + share.value, 0)).toBe(value);
        if (!isCounted) continue;
        const items = await evidenceOf(need, node.holder.slug, type, 100, filter);
        const counted = items.reduce((sum, { technologies, words }) => sum + technologies.length + words.length, 0);
        expect([node.holder.slug, type, counted]).toEqual([node.holder.slug, type, count]);
        expect(items.every(({ evidence }) => evidence.length > 0)).toBe(true);
        proved += items.length;
      }
    }
    return proved;
  };
  return { ask, evidenceOf, expectProved };
}

export const holdersOf = ({ ranked }: Ranking): string[] => ranked.edges.map(({ node }) => node.holder.slug);
export const findingOf = (ranking: Ranking, slug: string): Finding | undefined =>
  ranking.ranked.edges.find(({ node }) => node.holder.slug === slug)?.node;
export const countsOf = (finding: Finding | undefined): Record<string, number> =>
  Object.fromEntries((finding?.parts ?? []).map(({ type, count }) => [type, count]));
