import type { AlikePairRow } from '../../graph/statements/curation/list-alike-pairs.ts';
import type { SuggestionRow } from '../../graph/statements/curation/upsert-suggestions.ts';
import { hashOf } from '../record-key.ts';

/** Scores are kept in millionths: whole numbers make keys that sort as texts. */
const MILLION = 1_000_000;
const DIGITS = 7;

/** What both sides of a suggestion are called together, whichever comes first. */
export function pairId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * Which pairs of entities a person is to decide on, each once however many of their records are alike, with the best score
 * and all reasons. A sure name that was not followed leads to several things: `AMBIGUOUS`. Pure.
 * @param apart pairs that a decision keeps apart, by `pairId`
 */
export function suggestPairs(rows: readonly AlikePairRow[], apart: ReadonlySet<string>): SuggestionRow[] {
  const byPair = Map.groupBy(rows, ({ a, b }) => pairId(a, b));
  return [...byPair].flatMap(([id, pairs]) => (apart.has(id) ? [] : toSuggestion(id, pairs)));
}

function toSuggestion(id: string, pairs: readonly AlikePairRow[]): SuggestionRow[] {
  const [pair] = pairs;
  if (pair === undefined) return [];
  const inOrder = pair.a < pair.b;
  const score = Math.max(...pairs.map((each) => each.score));
  const suggestion = {
    id,
    a: inOrder ? pair.a : pair.b,
    b: inOrder ? pair.b : pair.a,
    kindA: inOrder ? pair.kindA : pair.kindB,
    kindB: inOrder ? pair.kindB : pair.kindA,
    score,
    reasons: [...new Set(pairs.flatMap(reasonsOf))].sort(),
    sortKey: `${String(MILLION - Math.round(score * MILLION)).padStart(DIGITS, '0')}|${id}`,
  };
  return [{ ...suggestion, hash: hashOf(suggestion) }];
}

function reasonsOf({ isSure, isSameSource, reasons }: AlikePairRow): string[] {
  if (!isSure) return [...reasons];
  return [...reasons, 'AMBIGUOUS', ...(isSameSource ? ['SAME_SOURCE'] : [])];
}
