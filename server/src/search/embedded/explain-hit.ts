import type { SearchHitRow } from '../../graph/statements/search/search-hit-columns.ts';
import type { SearchHit, SearchMatch } from '../search-engine.ts';
import { allFound, howFound } from '../word-meetings.ts';
import { wordsOf } from '../words-of.ts';

const MAX_LINES = 3;

/** Why a row was found, and the texts to show for it. */
export function explainHit(row: SearchHitRow, words: readonly string[], isIdentifier: boolean): SearchHit {
  const { id, kind, score } = row;
  const names = row.names.split('\n');
  const found = isIdentifier ? 'IDENTIFIER' : row.isExactName ? 'EXACT_NAME' : reasonOf(row, names, words);
  const lines = found === 'ABOUT' ? row.about : found === 'RELATED' ? row.related : null;
  const told = lines === null ? '' : telling(lines, words);
  return { id, kind, score, matchedBy: found, matchedTexts: told === '' ? names : [told, ...names] };
}

function reasonOf(
  { about, text, related }: SearchHitRow,
  names: readonly string[],
  words: readonly string[],
): SearchMatch {
  const ofNames = wordsIn(names);
  const inNames = words.map((word) => howFound(word, ofNames));
  if (inNames.every((how) => how === 'begun')) return 'NAME';
  if (inNames.every((how) => how !== 'not')) return 'FUZZY_NAME';
  const counts = (
    [
      ['NAME', inNames.filter((how) => how !== 'not').length],
      ['ABOUT', allFound(words, wordsIn(about ?? [])).length],
      // Folded already.
      ['TEXT', allFound(words, new Set((text ?? '').split(/\s/u))).length],
      ['RELATED', allFound(words, wordsIn(related ?? [])).length],
    ] as const
  ).map(([match, count]) => ({ match, count }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.match : 'FUZZY_NAME';
}

/** The lines with most of the words, joined: a reader sees where each word was found. */
function telling(lines: readonly string[], words: readonly string[]): string {
  const chosen: string[] = [];
  const read = lines.map((line) => ({ line, found: allFound(words, wordsIn([line])) }));
  let missing = [...words];
  while (missing.length > 0 && chosen.length < MAX_LINES) {
    const rated = read.map((one) => ({ ...one, count: one.found.filter((word) => missing.includes(word)).length }));
    const best = rated.reduce((a, b) => (b.count > a.count ? b : a), { line: '', found: [], count: 0 });
    if (best.count === 0) break;
    chosen.push(best.line);
    missing = missing.filter((word) => !best.found.includes(word));
  }
  return chosen.join(' · ');
}

/** The different words of some texts. */
function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
  return words;
}
