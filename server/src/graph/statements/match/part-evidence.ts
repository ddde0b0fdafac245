/** What a page of evidence is asked of: a holder, concepts, and the works that free words found. */
export interface PartEvidenceQuestion {
  holderId: string;
  /** Technologies and keys of free words that count for it. */
  counting: readonly string[];
  /** Technologies with the folded names by which keywords mean them. */
  technologies: readonly { id: string; en: string; it: string }[];
  works: readonly { key: string; ids: readonly string[] }[];
  offset: number;
  limit: number;
}

/** One thing that a part counts; `evidence` is JSON, years are digits. */
export interface PartEvidenceItem {
  /** Null for a statement. */
  workId: string | null;
  technologyIds: string[];
  /** Those of `technologyIds` that only a keyword names. */
  keywordIds: string[];
  /** Keys of free words. */
  words: string[];
  firstYear: string | null;
  lastYear: string | null;
  evidence: string[];
}

export interface PartEvidenceRow {
  /** Number of items over all pages. */
  total: number;
  item: PartEvidenceItem;
}

export const EXAMPLE_EVIDENCE_QUESTION: PartEvidenceQuestion = {
  holderId: 'x',
  counting: ['x'],
  technologies: [{ id: 'x', en: 'x', it: 'x' }],
  works: [{ key: 'x', ids: ['x'] }],
  offset: 0,
  limit: 20,
};

/**
 * Keeps of works of a holder, with the relations `parts` that make them its own, those that count: about a technology asked
 * for, called so by a keyword, or found by free words.
 */
export const COUNTING_WORKS = `
      WITH *, [(work)-[about:ABOUT]->(t:Technology) WHERE t.id IN $counting | about] AS abouts
      WITH *, [about IN abouts | endNode(about).id] AS aboutIds
      WITH *, [name IN $technologies WHERE name.id IN $counting AND NOT name.id IN aboutIds
          AND (name.en IN work.keywordsFolded OR name.it IN work.keywordsFolded) | name.id] AS keywordIds,
        [row IN $works WHERE row.key IN $counting AND work.id IN row.ids | row.key] AS words
      WHERE size(aboutIds) + size(keywordIds) + size(words) > 0
      WITH work, firstYear, lastYear, aboutIds + keywordIds AS technologyIds, keywordIds, words,
        reduce(all = [], part IN parts + abouts | all + part.evidence) AS evidence`;

/** Puts what counts in order, newest first, and cuts the page out. */
export const EVIDENCE_PAGE = `
      WITH work.id AS workId, technologyIds, keywordIds, words, firstYear, lastYear, evidence
      ORDER BY coalesce(lastYear, '') DESC, workId, technologyIds[0]
      WITH collect({
        workId: workId, technologyIds: technologyIds, keywordIds: keywordIds, words: words, firstYear: firstYear,
        lastYear: lastYear, evidence: evidence
      }) AS items
      UNWIND items[$offset..($offset + $limit)] AS item
      RETURN size(items) AS total, item`;
