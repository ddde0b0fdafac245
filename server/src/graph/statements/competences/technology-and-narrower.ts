/** A technology `wanted` as `t` and, as far as that is wanted, each that lies below it. */
export const TECHNOLOGY_AND_NARROWER = `
      CALL (wanted) {
        RETURN wanted AS t
        UNION
        MATCH (t:Technology)-[:BROADER]->{1,12}(wanted)
        WHERE $includeNarrower
        RETURN t
      }`;

/** Parameters of lists of those who master technologies. */
export interface HolderConditions {
  ids: readonly string[];
  kinds: readonly string[];
  includeNarrower: boolean;
}

/** Conditions as an example for planning. */
export const EXAMPLE_HOLDERS: HolderConditions = { ids: ['x'], kinds: ['Organization'], includeNarrower: true };
