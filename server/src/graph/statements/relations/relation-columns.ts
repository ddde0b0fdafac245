/** The columns of a relation row, from a variable named `r`. */
export const RELATION_COLUMNS = `
      r.id AS relationId, type(r) AS type, startNode(r).id AS fromId, endNode(r).id AS toId, r.role AS role,
      r.noteIt AS noteIt, r.noteEn AS noteEn, r.startedOn AS startedOn, r.endedOn AS endedOn, r.contribution AS contribution,
      r.isInferred AS isInferred, r.withdrawnOn AS relationWithdrawnOn, r.evidence AS evidence`;

/** A row with RELATION_COLUMNS. */
export interface RelationRow {
  relationId: string;
  type: string;
  fromId: string;
  toId: string;
  role: string | null;
  noteIt: string | null;
  noteEn: string | null;
  startedOn: string | null;
  endedOn: string | null;
  contribution: number | null;
  isInferred: boolean;
  relationWithdrawnOn: string | null;
  evidence: string[];
}

/**
 * The conditions on relations `r` between an entity `center` and an entity `e` at the other end; each falls away when its
 * parameter is null. A relation without dates holds in every year, as nothing says otherwise.
 */
export const RELATION_CONDITIONS = `
      ($types IS NULL OR type(r) IN $types)
      AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = center))
      AND ($kinds IS NULL OR e.kind IN $kinds)
      AND ($roles IS NULL OR r.role IN $roles)
      AND ($asOf IS NULL OR (
        (r.startedOn IS NULL OR left(r.startedOn, 4) <= $asOf) AND (r.endedOn IS NULL OR left(r.endedOn, 4) >= $asOf)
      ))`;

/** Parameters of RELATION_CONDITIONS; `asOf` is a year in four digits. */
export interface RelationConditions {
  types: readonly string[] | null;
  direction: 'OUT' | 'IN' | null;
  kinds: readonly string[] | null;
  roles: readonly string[] | null;
  asOf: string | null;
}

/** Conditions that nothing limits. */
export const NO_RELATION_CONDITIONS: RelationConditions = {
  types: null,
  direction: null,
  kinds: null,
  roles: null,
  asOf: null,
};
