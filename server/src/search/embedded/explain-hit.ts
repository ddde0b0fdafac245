import { foldText } from '../../fold-text.ts';
import type { SearchHitRow } from '../../graph/statements/search/search-hit-columns.ts';
import { wordsMatch } from '../match-words.ts';
import type { SearchHit, SearchMatch } from '../search-engine.ts';
import { wordBeginnings } from '../word-beginnings.ts';

const MAX_LINES = 3;

/** Why a row was found, and the texts to show for it. */
export function explainHit(row: SearchHitRow, words: readonly string[], isIdentifier: boolean): SearchHit {
  const { id, kind, score } = row;
  const names = row.names.split('\n');
  const found = reasonOf(row, words, isIdentifier);
  const lines = found === 'ABOUT' ? row.about : found === 'RELATED' ? row.related : null;
  const told = lines === null ? '' : telling(lines, words);
  return { id, kind, score, matchedBy: found, matchedTexts: told === '' ? names : [told, ...names] };
}

function reasonOf(row: SearchHitRow, words: readonly string[], isIdentifier: boolean): SearchMatch {
  if (isIdentifier) return 'IDENTIFIER';
  if (row.isExactName) return 'EXACT_NAME';
  const names = wordsOf(row.names);
  if (words.every((word) => begins(names, word))) return 'NAME';
  if (words.every((word) => begins(names, word) || isNear(names, word))) return 'FUZZY_NAME';
  const counts = (
    [
      ['NAME', names],
      ['ABOUT', wordsOf((row.about ?? []).join(' '))],
      // Folded already.
      ['TEXT', [...new Set((row.text ?? '').split(/\s/u))]],
      ['RELATED', wordsOf((row.related ?? []).join(' '))],
    ] as const
  ).map(([match, candidates]) => ({ match, count: countIn(candidates, words) }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.match : 'FUZZY_NAME';
}

/** The lines with most of the words, joined: a reader sees where each word was found. */
function telling(lines: readonly string[], words: readonly string[]): string {
  const chosen: string[] = [];
  const read = lines.map((line) => ({ line, there: wordsOf(line) }));
  let missing = [...words];
  while (missing.length > 0 && chosen.length < MAX_LINES) {
    const rated = read.map((one) => ({ ...one, count: countIn(one.there, missing) }));
    const best = rated.reduce((a, b) => (b.count > a.count ? b : a), { line: '', there: [], count: 0 });
    if (best.count === 0) break;
    chosen.push(best.line);
    missing = missing.filter((word) => !begins(best.there, word) && !isNear(best.there, word));
  }
  return chosen.join(' · ');
}

function wordsOf(text: string): string[] {
  return [...new Set(foldText(text).split(' '))];
}

function countIn(candidates: readonly string[], words: readonly string[]): number {
  return words.filter((word) => begins(candidates, word) || isNear(candidates, word)).length;
}

function begins(candidates: readonly string[], word: string): boolean {
  if (word.length === 1) return candidates.includes(word);
  const beginnings = wordBeginnings(word);
  return candidates.some((candidate) => beginnings.some((beginning) => candidate.startsWith(beginning)));
}

function isNear(candidates: readonly string[], word: string): boolean {
  return candidates.some((candidate) => wordsMatch(word, candidate) === 'fuzzy');
}
