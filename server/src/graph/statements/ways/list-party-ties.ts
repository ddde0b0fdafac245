import { statement } from '../../statement.ts';

/** A party as the other end of a tie: id, kind, number of its relations. */
export type PartyColumns = readonly [id: string, kind: string, relationCount: number];

/** A direct relation: the other party, the type, the year in which it ended. */
export type DirectColumns = readonly [...PartyColumns, type: string, lastYear: number | null];

/** Who else is in a work: the party, until when, whether it coordinates or leads. */
export type AttendanceColumns = readonly [...PartyColumns, lastYear: number | null, isLed: boolean];

/** A work of the party: its kind, until when the party is in it, whether the party leads it, and who else is in it. */
export type WorkColumns = readonly [
  kind: string,
  lastYear: number | null,
  isLed: boolean,
  others: readonly AttendanceColumns[],
];

/** All that ties a party to others, as positional lists: a hub has thousands. */
export interface PartyTiesRow {
  id: string;
  directs: readonly DirectColumns[];
  works: readonly WorkColumns[];
  /** Projects out of which publications of a person came; only for `authors`. */
  results: readonly WorkColumns[];
}

/**
 * All ties of parties: direct relations to other parties, and works with everyone who is in them, the newest first. Hubs are
 * cut at `maxWorks` works and `maxDirects` relations, works at 201 others, which is more than count. Constraint entity_id.
 */
export const listPartyTies = statement<
  { ids: readonly string[]; authors: readonly string[]; maxWorks: number; maxDirects: number },
  PartyTiesRow
>({
  name: 'listPartyTies',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (a:Entity {id: id})
    CALL (a) {
      MATCH (a)-[r:AFFILIATED_WITH|PART_OF|MEMBER_OF|PARTNER_OF|LEADS|COORDINATES|PARTICIPATES_IN|SUPPORTS|ORGANISES|RELATED]-(b:Organization|Person|Network|WorkingGroup)
      WITH b, r LIMIT $maxDirects
      RETURN collect([b.id, b.kind, b.relationCount, type(r),
        toInteger(left(coalesce(r.endedOn, r.withdrawnOn), 4))]) AS directs
    }
    CALL (a) {
      MATCH (a)-[own:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(w:Project|Publication|Event|Activity)
      WITH a, w, coalesce(w.endDate, w.date, w.startDate) AS day, max(own.endedOn) AS ownEnd,
        max(type(own) IN ['COORDINATES', 'LEADS']) AS isLed
      ORDER BY coalesce(day, '') DESC, w.id
      LIMIT $maxWorks
      CALL (a, w, day) {
        MATCH (w)-[r:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(b:Organization|Person|Network|WorkingGroup)
        WHERE b <> a
        WITH b, day, max(r.endedOn) AS end, max(type(r) IN ['COORDINATES', 'LEADS']) AS isLed LIMIT 201
        RETURN collect([b.id, b.kind, b.relationCount, toInteger(left(coalesce(end, day), 4)), isLed]) AS others
      }
      RETURN collect([w.kind, toInteger(left(coalesce(ownEnd, day), 4)), isLed, others]) AS works
    }
    CALL (a) {
      MATCH (a:Person)-[:AUTHORED]->(p:Publication)-[:RESULT_OF]->(w:Project)
      WHERE a.id IN $authors
      WITH a, w, max(p.date) AS day
      ORDER BY coalesce(day, '') DESC, w.id
      LIMIT $maxWorks
      CALL (a, w, day) {
        MATCH (w)-[r:PARTICIPATES_IN|COORDINATES|LEADS|SUPPORTS|PARTNER_OF|ORGANISES|AUTHORED]-(b:Organization|Person|Network|WorkingGroup)
        WHERE b <> a
        WITH DISTINCT b, day LIMIT 201
        RETURN collect([b.id, b.kind, b.relationCount, toInteger(left(day, 4)), false]) AS others
      }
      RETURN collect([w.kind, toInteger(left(day, 4)), false, others]) AS results
    }
    RETURN id, directs, works, results`,
  example: { ids: ['x'], authors: ['x'], maxWorks: 1500, maxDirects: 3000 },
});
