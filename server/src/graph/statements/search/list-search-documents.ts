import { statement } from '../../statement.ts';
import { NAMES_OF_NODE } from './names-of-node.ts';

/** A neighbour as a document shows it: its names, the shown ones first, one a line. */
export interface NeighbourRow {
  id: string;
  kind: string;
  names: string;
}

/** A neighbour that an entity leads to, with the types of the relations that do. */
export interface OutgoingRow extends NeighbourRow {
  types: string[];
}

/** What the document of an entity is made of, but for what lies above its neighbours (listSearchClosures). */
export interface SearchDocumentRow {
  id: string;
  kind: string;
  nameIt: string | null;
  nameEn: string | null;
  nameAny: string;
  sortIt: string;
  sortEn: string;
  /** EntityDetails as JSON. */
  details: string;
  sourceIds: string[];
  organizationType: string | null;
  /** Short name that its web address tells. */
  webName: string | null;
  /** PartialDates of the entity itself. */
  startDate: string | null;
  endDate: string | null;
  date: string | null;
  relationCount: number;
  /** What it is about or competent in, heaviest first. */
  about: { id: string; kind: string }[];
  /** Earliest and latest year of its competences. */
  firstYear: number | null;
  lastYear: number | null;
  /** Works it takes part in, newest first. */
  works: NeighbourRow[];
  /** Parts it takes in projects. */
  roles: string[];
  outgoing: OutgoingRow[];
  incoming: NeighbourRow[];
  /** Ids of places and programmes that its neighbours, not itself, stand in relation with. */
  indirect: string[];
}

/**
 * What the search documents of up to 500 entities are made of. No relation type is read that a hub has a hundred thousand
 * of: of places, programmes and fields what leads to them is left out, and every list ends at its cap. Constraint entity_id.
 */
export const listSearchDocuments = statement<{ ids: readonly string[] }, SearchDocumentRow>({
  name: 'listSearchDocuments',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)-[r:ABOUT|HAS_COMPETENCE]->(n:Entity)
      WITH n, max(coalesce(r.weight, 1.0)) AS weight, min(r.firstYear) AS firstYear, max(r.lastYear) AS lastYear
      ORDER BY weight DESC, n.id
      RETURN collect({id: n.id, kind: n.kind})[..1000] AS about, min(firstYear) AS firstYear, max(lastYear) AS lastYear
    }
    CALL (e) {
      MATCH (e)-[r:PARTICIPATES_IN|COORDINATES|AUTHORED]->(n:Entity)
      WITH n, collect(CASE type(r) WHEN 'COORDINATES' THEN 'coordinator' WHEN 'AUTHORED' THEN null ELSE r.role END) AS parts
      ORDER BY coalesce(n.endDate, n.date, n.startDate, '') DESC, n.id
      WITH collect(n)[..60] AS newest, collect(CASE n.kind WHEN 'Project' THEN parts ELSE [] END) AS parts
      RETURN [n IN newest | {id: n.id, kind: n.kind, names: ${NAMES_OF_NODE}}] AS works,
        reduce(all = [], some IN parts | all + [part IN some WHERE NOT part IN all]) AS roles
    }
    CALL (e) {
      MATCH (e)-[r:MEMBER_OF|AFFILIATED_WITH|RELATED|FUNDED_BY|PART_OF|LOCATED_IN|BROADER|PARTNER_OF|ORGANISES|RESULT_OF|SUPPORTS|LEADS]->(n:Entity)
      WITH n, collect(DISTINCT type(r)) AS types
      ORDER BY n.relationCount DESC, n.id LIMIT 100
      RETURN collect({id: n.id, kind: n.kind, types: types, names: ${NAMES_OF_NODE}}) AS outgoing
    }
    CALL (e) {
      WITH e WHERE NOT e.kind IN ['Place', 'Programme', 'Technology', 'Indicator']
      MATCH (e)<-[:MEMBER_OF|PARTICIPATES_IN|COORDINATES|AFFILIATED_WITH|RELATED|PART_OF|PARTNER_OF|ORGANISES|AUTHORED|SUPPORTS|LEADS]-(n:Entity)
      WITH DISTINCT n LIMIT 1000
      ORDER BY n.relationCount DESC, n.id LIMIT 100
      RETURN collect({id: n.id, kind: n.kind, names: ${NAMES_OF_NODE}}) AS incoming
    }
    CALL (e) {
      CALL (e) {
        WITH e WHERE e.kind IN ['Organization', 'Person']
        MATCH (e)-[:PARTICIPATES_IN|COORDINATES]->(:Project)-[:FUNDED_BY]->(far:Entity)
        RETURN far
        UNION
        WITH e WHERE e.kind = 'Person'
        MATCH (e)-[:AFFILIATED_WITH]->(:Entity)-[:LOCATED_IN]->(far:Entity)
        RETURN far
        UNION
        WITH e WHERE e.kind = 'Project'
        MATCH (e)<-[:PARTICIPATES_IN|COORDINATES]-(:Entity)-[:LOCATED_IN]->(far:Entity)
        RETURN far
      }
      WITH DISTINCT far LIMIT 600
      RETURN collect(far.id) AS indirect
    }
    RETURN id, e.kind AS kind, e.nameIt AS nameIt, e.nameEn AS nameEn, e.nameAny AS nameAny, e.sortIt AS sortIt,
      e.sortEn AS sortEn, e.details AS details, e.sourceIds AS sourceIds, e.organizationType AS organizationType, e.webName AS webName,
      e.startDate AS startDate, e.endDate AS endDate, e.date AS date, e.relationCount AS relationCount,
      about, firstYear, lastYear, works, roles, outgoing, incoming, indirect`,
  example: { ids: [] },
});
