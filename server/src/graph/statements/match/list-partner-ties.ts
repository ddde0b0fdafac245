import { statement } from '../../statement.ts';

/** A reason by id, and the relation of the body that proves it. */
export type TieReason = readonly [entityId: string, relationId: string];

/** What ties a body to those asked for, and what it has done in a programme; of reasons a few, the strongest or newest first. */
export interface PartnerTiesRow {
  id: string;
  /** Networks and groups in common. */
  groups: TieReason[];
  groupCount: number;
  /** Bodies in common, each with a newest project of both. */
  partners: TieReason[];
  partnerCount: number;
  /** Projects in the programme, or all where none is given. */
  works: TieReason[];
  programmeCount: number;
  /** Those of them that it coordinates. */
  ledWorks: TieReason[];
  coordinatedCount: number;
}

/** Parameters of listPartnerTies. */
export interface PartnerTiesQuestion {
  ids: readonly string[];
  groupIds: readonly string[];
  partnerIds: readonly string[];
  /** Null: all projects count. */
  programmeIds: readonly string[] | null;
  /** Newest projects that are looked at for partners. */
  maxWorks: number;
}

/** Ties of bodies, one row each. Constraint entity_id. */
export const listPartnerTies = statement<PartnerTiesQuestion, PartnerTiesRow>({
  name: 'listPartnerTies',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (o:Entity {id: id})
    CALL (o) {
      MATCH (o)-[r:MEMBER_OF|PARTICIPATES_IN|LEADS|COORDINATES]->(group:Network|WorkingGroup)
      WHERE group.id IN $groupIds
      WITH group.id AS groupId, min(r.id) AS relationId
      ORDER BY groupId
      RETURN collect([groupId, relationId]) AS groups
    }
    CALL (o) {
      MATCH (o)-[r:PARTICIPATES_IN|COORDINATES]->(w:Project)
      WITH w, head(collect(r)) AS r, head([one IN collect(r) WHERE type(one) = 'COORDINATES']) AS leading
      ORDER BY coalesce(w.endDate, w.startDate, '') DESC, w.id
      RETURN collect([w, r, leading]) AS all
    }
    CALL (all) {
      UNWIND all AS work
      WITH work[0] AS w, work[1] AS r, work[2] AS leading
      WHERE $programmeIds IS NULL OR EXISTS { MATCH (w)-[:FUNDED_BY]->(p:Entity) WHERE p.id IN $programmeIds }
      WITH collect([w.id, r.id]) AS works, collect(CASE WHEN leading IS NULL THEN null ELSE [w.id, leading.id] END) AS ledWorks
      RETURN works[..3] AS works, size(works) AS programmeCount, ledWorks[..3] AS ledWorks,
        size(ledWorks) AS coordinatedCount
    }
    CALL (o, all) {
      UNWIND all[..$maxWorks] AS work
      WITH o, work[0] AS w, work[1] AS r
      MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(partner:Organization)
      WHERE partner <> o AND partner.id IN $partnerIds
      WITH partner.id AS partnerId, count(DISTINCT w) AS shared, min(r.id) AS relationId
      ORDER BY shared DESC, partnerId
      WITH collect([partnerId, relationId]) AS partners
      RETURN partners[..3] AS partners, size(partners) AS partnerCount
    }
    RETURN id, groups[..3] AS groups, size(groups) AS groupCount, partners, partnerCount, works, programmeCount, ledWorks,
      coordinatedCount`,
  example: { ids: ['x'], groupIds: ['x'], partnerIds: ['x'], programmeIds: ['x'], maxWorks: 20 },
});
