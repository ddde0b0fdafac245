import { statement } from '../../statement.ts';
import { MATCHING_ENTITIES, type MatchParameters } from './matching-entities.ts';

/** How many entities a Lucene query matches, by kind; at most `cap` of them are counted. Full-text index entity_search. */
export const countSearchHits = statement<MatchParameters, { value: string; count: number }>({
  name: 'countSearchHits',
  mode: 'read',
  cypher: `
    ${MATCHING_ENTITIES}
    RETURN e.kind AS value, count(*) AS count`,
  example: { query: 'x', cap: 10_000, skip: 0, kinds: [], except: [] },
});
