/**
 * The conditions of lists of entities besides their kind, on a variable named `e`; each falls away when its parameter is
 * null. Lists read each kind by itself, so that an index gives its entities in order and only a page of them is read.
 */
export const ENTITY_CONDITIONS = `
      ($organizationTypes IS NULL OR e.organizationType IN $organizationTypes)
      AND ($sourceIds IS NULL OR any(sourceId IN e.sourceIds WHERE sourceId IN $sourceIds))
      AND all(wanted IN $relatedTo WHERE EXISTS {
        MATCH (e)-[r]-(:Entity {id: wanted.entity})
        WHERE (wanted.types IS NULL OR type(r) IN wanted.types)
          AND (wanted.direction IS NULL OR (wanted.direction = 'OUT') = (startNode(r) = e))
      })`;

/** The kinds to go through by an index; none when something leads to fewer entities: wanted ids, or a related entity. */
export const KINDS_TO_LIST = `
      CASE WHEN $onlyIds IS NULL AND size($relatedTo) = 0 THEN $kinds ELSE [] END`;

/** The entities among which to look when something leads to them: the wanted ones or, when all will do, the neighbours of the first related one. */
export const ENTITIES_LED_TO = `
      UNWIND $onlyIds AS id
      MATCH (e:Entity {id: id})
      RETURN e
      UNION ALL
      UNWIND CASE WHEN $onlyIds IS NULL THEN $relatedTo[..1] ELSE [] END AS related
      MATCH (:Entity {id: related.entity})--(e:Entity)
      RETURN DISTINCT e`;

/** Parameters of ENTITY_CONDITIONS, and the kinds. */
export interface EntityConditions {
  kinds: readonly string[];
  onlyIds: readonly string[] | null;
  organizationTypes: readonly string[] | null;
  sourceIds: readonly string[] | null;
  relatedTo: readonly { entity: string; types: readonly string[] | null; direction: string | null }[];
}

/** Parameters of a page: `limit` rows after the row with this sort value and id. */
export interface EntityPage {
  limit: number;
  afterValue: string | number | null;
  afterId: string | null;
}

/** Conditions that nothing limits, as an example for planning. */
export const EXAMPLE_CONDITIONS: EntityConditions & EntityPage = {
  kinds: ['Organization'],
  onlyIds: null,
  organizationTypes: null,
  sourceIds: null,
  relatedTo: [],
  limit: 21,
  afterValue: null,
  afterId: null,
};
