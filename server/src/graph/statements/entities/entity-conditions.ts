/** The conditions of lists of entities, on a variable named `e`; each falls away when its parameter is null. */
export const ENTITY_CONDITIONS = `
      e.kind IN $kinds
      AND ($onlyIds IS NULL OR e.id IN $onlyIds)
      AND ($organizationTypes IS NULL OR e.organizationType IN $organizationTypes)
      AND ($sourceIds IS NULL OR any(sourceId IN e.sourceIds WHERE sourceId IN $sourceIds))
      AND all(wanted IN $relatedTo WHERE EXISTS {
        MATCH (e)-[r]-(:Entity {id: wanted.entity})
        WHERE (wanted.types IS NULL OR type(r) IN wanted.types)
          AND (wanted.direction IS NULL OR (wanted.direction = 'OUT') = (startNode(r) = e))
      })`;

/** Parameters of ENTITY_CONDITIONS. */
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
