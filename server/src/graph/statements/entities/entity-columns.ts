/**
 * The columns of an entity row, from a variable named `e`: what lists, links and page heads show. Rows are twice as fast
 * as whole nodes; details (all names, values, evidence) are read by findEntityDetails only where a page asks for them.
 */
export const ENTITY_COLUMNS = `
      e.id AS id, e.slug AS slug, e.kind AS kind,
      e.nameIt AS nameIt, e.nameItIsOurs AS nameItIsOurs, e.nameItIsNeutral AS nameItIsNeutral,
      e.nameEn AS nameEn, e.nameEnIsOurs AS nameEnIsOurs, e.nameEnIsNeutral AS nameEnIsNeutral,
      e.nameAny AS nameAny, e.nameAnyLang AS nameAnyLang,
      e.descriptionIt AS descriptionIt, e.descriptionItIsOurs AS descriptionItIsOurs,
      e.descriptionEn AS descriptionEn, e.descriptionEnIsOurs AS descriptionEnIsOurs,
      e.sortIt AS sortIt, e.sortEn AS sortEn, e.relationCount AS relationCount, e.sourceCount AS sourceCount,
      e.organizationType AS organizationType, e.foundedOn AS foundedOn, e.address AS address, e.website AS website,
      e.startDate AS startDate, e.endDate AS endDate, e.date AS date, e.scheme AS scheme, e.theme AS theme, e.unit AS unit,
      e.withdrawnOn AS withdrawnOn`;

/** A row with ENTITY_COLUMNS. */
export interface EntityRow {
  id: string;
  slug: string;
  kind: string;
  nameIt: string | null;
  nameItIsOurs: boolean | null;
  nameItIsNeutral: boolean | null;
  nameEn: string | null;
  nameEnIsOurs: boolean | null;
  nameEnIsNeutral: boolean | null;
  nameAny: string;
  nameAnyLang: string | null;
  descriptionIt: string | null;
  descriptionItIsOurs: boolean | null;
  descriptionEn: string | null;
  descriptionEnIsOurs: boolean | null;
  sortIt: string;
  sortEn: string;
  relationCount: number;
  sourceCount: number;
  organizationType: string | null;
  foundedOn: string | null;
  address: string | null;
  website: string | null;
  startDate: string | null;
  endDate: string | null;
  date: string | null;
  scheme: string | null;
  theme: string | null;
  unit: string | null;
  withdrawnOn: string | null;
}
