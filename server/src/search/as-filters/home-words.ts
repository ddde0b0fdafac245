import { isStopWord } from '../search-words.ts';
import type { QuestionWord, Stretch } from './question-words.ts';

/** Of Lombardy, in both languages. */
const ADJECTIVE = /^lombard[oaie]?$/u;
const REGION = new Set(['regione', 'region']);
/** What stands before the region where the reader's own is meant: “in regione”, “nella nostra regione”, “in the region”, “within our region”. */
const BEFORE = new Set('in nel nella della dalla nostra questa the our this of within across around'.split(' '));
/** What says which region it is: another one's name comes after. */
const WHICH = new Set('di del dello della dei degli delle of called'.split(' '));
/** What people there do, in a question for them. */
const VERBS = new Set(
  'can could do does has have is are work works knows offers puo possono sa sanno fa fanno ha hanno lavora lavorano offre'.split(
    ' ',
  ),
);

/**
 * Where a question says the region without its name, as who lives there does: “chi in regione può …”, “Lombard companies”.
 * Undefined where the word may begin a name (“regione fiamminga”). Pure.
 */
export function homeWords(words: readonly QuestionWord[]): Stretch | undefined {
  const adjective = words.findIndex(({ word }) => ADJECTIVE.test(word));
  if (adjective >= 0) return { from: adjective, to: adjective + 1 };
  const index = words.findIndex(({ word }) => REGION.has(word));
  if (index < 1 || mayBeginName(words[index + 1]?.word)) return undefined;
  const last = words.slice(0, index).findLastIndex(({ word }) => !BEFORE.has(word));
  return last === index - 1 ? undefined : { from: last + 1, to: index + 1 };
}

/** Whether what follows a word for a region may say which it is. */
function mayBeginName(next: string | undefined): boolean {
  return next !== undefined && (WHICH.has(next) || !(isStopWord(next) || VERBS.has(next)));
}
