/** How many works of one sort prove one competence of one holder, and when. */
export interface ProofRow {
  holderId: string;
  technologyId: string;
  /** Projects or publications. */
  works: number;
  /** Those of them that the holder coordinates. */
  coordinated: number;
  /** Those that add to the weight. */
  counting: number;
  /** Years in four digits; null where no work is dated. */
  firstYear: string | null;
  lastYear: string | null;
  /** Sources of the relations that a work rests on, one list for each different set. */
  sourceIds: string[][];
}
