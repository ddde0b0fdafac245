import { askedType } from '../../search/as-filters/asked-type.ts';
import { questionWords, type QuestionWord, type Stretch } from '../../search/as-filters/question-words.ts';

/** Types of bodies that a need asks for, and where in its text. */
export interface NamedTypes {
  types: readonly string[];
  /** As the text has them. */
  words: string;
  start: number;
  end: number;
}

/** A longer text tells of bodies in passing. */
const MAX_TEXT = 200;
/** Small and medium-sized enterprises, as far as sources state their size. */
const SMALL: readonly string[] = ['SME', 'START_UP'];
/** Behind these the bodies are what is spoken of, not who is looked for: “sicurezza negli ospedali”, “services for companies”. */
const ABOUT = new Set(
  (
    'di del dello della dei degli delle dell in nel nello nella nei negli nelle nell per con da dai dagli dalle al allo alla ai agli ' +
    'alle sul sugli sulle of for to with by at on from into inside'
  ).split(' '),
);
const ARTICLES = new Set('il lo la i gli le l the'.split(' '));
/** What asks for one: “quale azienda”, “a hospital that”. */
const ASKING_ONE = new Set('quale qualche un uno una which what a an any'.split(' '));
/** The same for one and for several. */
const WITHOUT_PLURAL = new Set(['universita', 'start up', 'pmi']);

/**
 * The types of bodies that a short need asks for: “aziende lombarde di diagnostica” asks for companies. One alone mostly says more of
 * what is needed (“ospedale virtuale”, “company law”) or begins a name (“Ospedali Riuniti”). Pure.
 */
export function findNamedTypes(text: string): NamedTypes | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const words = questionWords(text);
  const asked = askedType(words);
  if (asked === undefined || asked.facet === 'kind') return undefined;
  const [first, last] = [words[asked.from], words[asked.to - 1]];
  if (first === undefined || last === undefined || isSpokenOf(words, asked.from)) return undefined;
  const { start } = first;
  const { end } = last;
  if (asked.isSingular && !isOneAskedFor(text, words, asked)) return undefined;
  return { types: asked.facet === 'sme' ? SMALL : asked.values, words: text.slice(start, end), start, end };
}

/** Whether words for one body ask for some: “quale azienda”, or “università”, which may be several, unless a name goes on. */
function isOneAskedFor(text: string, words: readonly QuestionWord[], { from, to }: Stretch): boolean {
  const typed = words.slice(from, to).map(({ word }) => word);
  if (isNamePart(text, words[to - 1], words[to])) return false;
  return WITHOUT_PLURAL.has(typed.join(' ')) || ASKING_ONE.has(words[from - 1]?.word ?? '');
}

/** Whether what follows at once is written as names are. */
function isNamePart(text: string, last: QuestionWord | undefined, next: QuestionWord | undefined): boolean {
  if (next === undefined || !/^\s+$/u.test(text.slice(last?.end, next.start))) return false;
  return /^\p{Lu}/u.test(text.slice(next.start, next.end)) && /\p{Ll}/u.test(text);
}

function isSpokenOf(words: readonly QuestionWord[], from: number): boolean {
  const before = words.slice(0, from).findLast(({ word }) => !ARTICLES.has(word));
  return before !== undefined && ABOUT.has(before.word);
}
