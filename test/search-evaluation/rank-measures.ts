/**
 * Measures of a ranked list against graded judgements.
 *
 * Grades: 3 what was asked for, 2 the reader is content, 1 on the way there, 0 (unjudged) nothing.
 */

/** From this grade on a hit is a success. */
const SUCCESS_GRADE = 2;

/** 1 when one of the first k hits is good (grade 2 or 3), else 0. */
export function successAt(grades: readonly number[], k: number): 0 | 1 {
  return grades.slice(0, k).some((grade) => grade >= SUCCESS_GRADE) ? 1 : 0;
}

/**
 * Discounted cumulated gain of the first k hits, as a share of the best that any order of the judged entities could reach.
 *
 * The gain of a hit is 2^grade − 1 and its discount log2(rank + 1): Järvelin & Kekäläinen, “Cumulated gain-based evaluation
 * of IR techniques”, ACM Transactions on Information Systems 20(4), 2002, pp. 422–446, with the discount at every rank and
 * the exponential gain of Burges et al., “Learning to rank using gradient descent”, ICML 2005.
 * @param grades of the hits, in their order
 * @param judged grades of all that is judged, in any order
 * @returns from 0 to 1; 0 where nothing is judged
 */
export function ndcgAt(grades: readonly number[], judged: readonly number[], k: number): number {
  const best = gainOf([...judged].sort((a, b) => b - a).slice(0, k));
  return best === 0 ? 0 : gainOf(grades.slice(0, k)) / best;
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
