import { statement } from '../../statement.ts';

/** Something that lies above another thing: a broader field, the place or body it lies in, the programme it is part of. */
export interface AncestorRow {
  id: string;
  kind: string;
  nameIt: string | null;
  nameEn: string | null;
  nameAny: string;
  /** All names, one a line. */
  allNames: string;
}

/** The given entities, each with itself and all that lies above it, at most 60. Constraint entity_id. */
export const listSearchClosures = statement<{ ids: readonly string[] }, { id: string; closure: AncestorRow[] }>({
  name: 'listSearchClosures',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)-[:BROADER|PART_OF|LOCATED_IN]->{0,12}(a:Entity)
      WITH DISTINCT a LIMIT 60
      RETURN collect({id: a.id, kind: a.kind, nameIt: a.nameIt, nameEn: a.nameEn, nameAny: a.nameAny, allNames: a.allNames})
        AS closure
    }
    RETURN id, closure`,
  example: { ids: [] },
});
