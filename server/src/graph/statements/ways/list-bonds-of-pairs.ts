import { statement } from '../../statement.ts';

/** A direct relation: its id, type, whether it is read from `a` to `b`, the year in which it ended. */
export type DirectBondColumns = readonly [relationId: string, type: string, isOut: boolean, lastYear: number | null];

/** A work that both are in: until when each is in it, whether one of the two leads it, how many are in it, which relations say so. */
export type WorkBondColumns = readonly [
  workId: string,
  kind: string,
  firstLastYear: number | null,
  secondLastYear: number | null,
  isLed: boolean,
  size: number,
  relationIds: readonly string[],
];

/** Everything that joins two parties. */
export interface PairBondsRow {
  place: number;
  directs: readonly DirectBondColumns[];
  works: readonly WorkBondColumns[];
  /** Projects of the one out of which publications of the other came. */
  results: readonly WorkBondColumns[];
}

/** Everything that joins the two parties of each pair, whole. Constraint entity_id. */
export const listBondsOfPairs = statement<
  { pairs: readonly { place: number; a: string; b: string; withResults: boolean }[] },
  PairBondsRow
>({
  name: 'listBondsOfPairs',
  mode: 'read',
  cypher: `
    UNWIND $pairs AS pair
    MATCH (a:Entity {id: pair.a})
    MATCH (b:Entity {id: pair.b})
    CALL (a, b) {
      MATCH (a)-[r:AFFILIATED_WITH|PART_OF|MEMBER_OF|PARTNER_OF|LEADS|COORDINATES|PARTICIPATES_IN|SUPPORTS|ORGANISES|RELATED]-(b)
      RETURN collect([r.id, type(r), startNode(r) = a, toInteger(left(coalesce(r.endedOn, r.withdrawnOn), 4))]) AS directs
    }
    CALL (a, b) {
      MATCH (a)-[r1:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(w:Project|Publication|Event|Activity)
      MATCH (w)-[r2:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(b)
      WITH w, coalesce(w.endDate, w.date, w.startDate) AS day, max(r1.endedOn) AS ourEnd, max(r2.endedOn) AS theirEnd,
        collect(DISTINCT r1) + collect(DISTINCT r2) AS relations
      RETURN collect([w.id, w.kind, toInteger(left(coalesce(ourEnd, day), 4)), toInteger(left(coalesce(theirEnd, day), 4)),
        any(r IN relations WHERE type(r) IN ['COORDINATES', 'LEADS']),
        COUNT {
          MATCH (w)-[:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(p:Organization|Person|Network|WorkingGroup)
          RETURN DISTINCT p
        },
        [r IN relations | r.id]]) AS works
    }
    CALL (a, b, pair) {
      WITH * WHERE pair.withResults
      UNWIND [[a, b], [b, a]] AS ends
      WITH ends[0] AS author, ends[1] AS body
      MATCH (author:Person)-[r1:AUTHORED]->(p:Publication)-[r2:RESULT_OF]->(w:Project)
      MATCH (w)-[r3:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(body)
      WITH author, w, max(p.date) AS day, collect(DISTINCT r1.id) + collect(DISTINCT r2.id) + collect(DISTINCT r3.id) AS relationIds
      RETURN collect([w.id, w.kind, toInteger(left(day, 4)), toInteger(left(day, 4)), false,
        COUNT {
          MATCH (w)-[:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(x:Organization|Person|Network|WorkingGroup)
          WHERE x <> author RETURN DISTINCT x
        } + 1,
        relationIds]) AS results
    }
    RETURN toInteger(pair.place) AS place, directs, works, results`,
  example: { pairs: [{ place: 0, a: 'x', b: 'y', withResults: true }] },
});
