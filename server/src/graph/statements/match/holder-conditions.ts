/** Conditions on a holder `h`; each falls away when its parameter is null. */
export const HOLDER_CONDITIONS = `
      ($placeIds IS NULL OR EXISTS { MATCH (h)-[:LOCATED_IN]->(place:Entity) WHERE place.id IN $placeIds })
      AND ($networkId IS NULL OR EXISTS {
        MATCH (h)-[:MEMBER_OF|PARTICIPATES_IN|LEADS|COORDINATES]->(:Entity {id: $networkId})
      })`;

/** Parameters of HOLDER_CONDITIONS. */
export interface HolderCondition {
  placeIds: readonly string[] | null;
  networkId: string | null;
}

/** Conditions that nothing limits, as an example for planning. */
export const EXAMPLE_HOLDER_CONDITION: HolderCondition = { placeIds: null, networkId: null };

/** Columns of a holder `h`; the number of its projects is kept with its node. */
export const HOLDER_COLUMNS = `
      h.id AS holderId, h.kind AS kind, h.organizationType AS organizationType,
      COUNT { (h)-[:PARTICIPATES_IN]->() } + COUNT { (h)-[:COORDINATES]->() } AS projectTotal`;

/** A row with HOLDER_COLUMNS. */
export interface HolderColumns {
  holderId: string;
  kind: string;
  organizationType: string | null;
  projectTotal: number;
}
