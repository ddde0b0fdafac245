/** A hit, with the texts in which it is looked up why it was found. */
export interface SearchHitRow {
  id: string;
  kind: string;
  /** One a line; a web address that tells a short name is the last. */
  names: string;
  isExactName: boolean;
  /** What it is about, in both languages, as written; null before its document was made. */
  about: string[] | null;
  /** What it is related to, as written; null before its document was made. */
  related: string[] | null;
  /** Its texts, folded; null before its document was made. */
  text: string | null;
  score: number;
}

export const SEARCH_HIT_COLUMNS = `e.id AS id, e.kind AS kind, e.allNames + CASE WHEN e.webName IS NULL THEN '' ELSE '\\n' + e.website END AS names, $exactName IN e.exactNames AS isExactName,
      e.aboutNames AS about, e.relatedList AS related, e.searchText AS text`;
