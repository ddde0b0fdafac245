import { statement } from '../../statement.ts';
import {
  EXAMPLE_HOLDER_CONDITION,
  HOLDER_COLUMNS,
  HOLDER_CONDITIONS,
  type HolderColumns,
  type HolderCondition,
} from './holder-conditions.ts';

/** What one relation of a holder says of a technology asked for: technology, projects, coordinated, publications, statements, first and last year. */
type CompetenceTuple = [string, number, number, number, number, number | null, number | null];

/** Who masters the given technologies, computed and stated, one row a holder; of a technology there may be several tuples. Constraint entity_id. */
export const listTechnologyCompetences = statement<
  HolderCondition & { ids: readonly string[] },
  HolderColumns & { competences: CompetenceTuple[] }
>({
  name: 'listTechnologyCompetences',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (t:Entity {id: id})
    CALL (t) {
      MATCH (t)<-[r:HAS_COMPETENCE]-(h:Entity)
      RETURN h, r
      UNION ALL
      MATCH (t)<-[r:ABOUT]-(h:Organization|Network|Person)
      RETURN h, r
    }
    WITH h, collect([id, coalesce(r.projectCount, 0), coalesce(r.coordinatedCount, 0), coalesce(r.publicationCount, 0),
      CASE WHEN r.isInferred THEN 0 ELSE 1 END,
      coalesce(r.firstYear, toInteger(left(coalesce(r.startedOn, r.endedOn), 4))),
      coalesce(r.lastYear, toInteger(left(coalesce(r.endedOn, r.startedOn), 4)))]) AS competences
    WHERE ${HOLDER_CONDITIONS}
    RETURN ${HOLDER_COLUMNS}, competences`,
  example: { ...EXAMPLE_HOLDER_CONDITION, ids: ['x'] },
});
