import type { EntityKind, RelationType } from '../../records/model.ts';
import { foldText } from '../../fold-text.ts';
import { isEmptyWord, isTieWord, kindAskedBy } from '../relation-words.ts';
import { isStopWord } from '../search-words.ts';

const MAX_TEXT = 500;
const MAX_WORDS = 24;

/** A word of a question. */
export interface AskedWord {
  /** Folded. */
  word: string;
  /** Whether it may name something or say more of what is asked for: no stop word, and no word for a kind or a tie. */
  isTelling: boolean;
  /** Whether it, or only articles before it, follows a word like `of`, after which names stand. */
  isAfterOf: boolean;
}

/** A question for what stands in a relation with something that it names. */
export interface AskedTies {
  words: AskedWord[];
  /** Kinds of what is asked for; empty when any will do. */
  kinds: readonly EntityKind[];
  /** Types of relations that the words mean; empty when any will do. */
  types: readonly RelationType[];
  /** Whether those who take part in the same projects are meant as well. */
  isForPartners: boolean;
}

/** Words for kinds that say nothing of names: what is asked for by them may be of several kinds. */
const ASKED_KINDS: readonly { pattern: RegExp; kinds: readonly EntityKind[] }[] = [
  { pattern: /\b(?:chi|who)\b/u, kinds: ['Organization', 'Network', 'Person'] },
  { pattern: /\b(?:grupp[io] di lavoro|working groups?)\b/u, kinds: ['WorkingGroup'] },
  { pattern: /\b(?:bandi?|calls?)\b/u, kinds: ['Programme', 'Activity'] },
  {
    pattern: /\b(?:comparti|settori|sottosettori|aree tecnologiche|sectors|fields|technology areas)\b/u,
    kinds: ['Technology'],
  },
  { pattern: /\b(?:attivita|activity|activities)\b/u, kinds: ['Activity'] },
  { pattern: /\b(?:rapport[oi]|reports?)\b/u, kinds: ['Publication'] },
  { pattern: /\b(?:strutture|sedi|facilities)\b/u, kinds: ['Facility'] },
  { pattern: /\b(?:cosa|quali|quale|what|which|dove|where)\b/u, kinds: [] },
];

/** “What is in X”, “events held at X”. */
const PLACED =
  /^(?:what|che cosa|cosa|quali|which|chi|who)\b.*\b(?:is|are|c e|ci sono)\b.*\b(?:in|at|a|al|nel|nella|presso)\b/u;
const HELD = /\b(?:located|based|held|housed|sede|ospita\w*|si trova\w*)\b/u;
/** Words for ties, and the relations that they mean. */
const TIES: readonly { pattern: RegExp; types: readonly RelationType[] }[] = [
  { pattern: /\bcoordina\w*/u, types: ['COORDINATES'] },
  { pattern: /\b(?:membr[oi]|soci[oi]?|members?|aderi\w+|belongs?)\b/u, types: ['MEMBER_OF'] },
  {
    pattern: /\b(?:partecipa\w*|participa\w*|joined|joins?|takes? part)\b/u,
    types: ['PARTICIPATES_IN', 'COORDINATES'],
  },
  { pattern: /\b(?:finanzia\w*|funded|funds)\b/u, types: ['FUNDED_BY'] },
  { pattern: /\b(?:organizza\w*|organi[sz]e[sd]?|organi[sz]ers?)\b/u, types: ['ORGANISES'] },
  { pattern: /\b(?:guida\w*|dirige|leads?|led|heads?)\b/u, types: ['LEADS', 'COORDINATES'] },
  { pattern: /\b(?:scritt[oaie]|written|wrote|authors?|autor[ei]|pubblicat[oaie]|published)\b/u, types: ['AUTHORED'] },
  { pattern: /\b(?:componenti|components?|parte|parts?|parti)\b/u, types: ['PART_OF', 'MEMBER_OF'] },
  { pattern: PLACED, types: ['LOCATED_IN', 'PART_OF'] },
  { pattern: HELD, types: ['LOCATED_IN', 'PART_OF'] },
];
const PARTNERS = /\b(?:partners?|collabora\w*)\b/u;

/** After these stands what somebody belongs to or works with; not after `on`, where a theme stands. */
const OF = new Set(
  (
    'di del dello della dei degli delle dell d con da dal dallo dalla dai dagli dalle dall al allo alla ai agli alle all ' +
    'nel nello nella nei negli nelle nell in of with to at from by for'
  ).split(' '),
);
const ARTICLES = new Set('il lo la i gli le l un uno una the a an'.split(' '));

/** Reads “partner di X” or “who coordinates X”; undefined when nothing in the text asks for what is related to something. */
export function readAskedTies(text: string): AskedTies | undefined {
  const folded = foldText(text.slice(0, MAX_TEXT));
  const typed = folded.split(' ').slice(0, MAX_WORDS);
  const kinds = kindsOf(folded, typed);
  const isForPartners = PARTNERS.test(folded);
  const types = TIES.filter(({ pattern }) => pattern.test(folded)).flatMap((tie) => tie.types);
  if (kinds === undefined && types.length === 0) return undefined;
  const spent = wordsOfTies(folded);
  const words = typed.map((word, index) => ({
    word,
    isTelling: isTelling(word) && !spent.has(word),
    isAfterOf: isAfterOf(typed, index),
  }));
  return words.some((word) => word.isTelling) ? { words, kinds: kinds ?? [], types, isForPartners } : undefined;
}

/** What the first word for a kind asks for: “partners of the project X” asks for bodies. */
function kindsOf(folded: string, typed: readonly string[]): readonly EntityKind[] | undefined {
  const asked = ASKED_KINDS.flatMap(({ pattern, kinds }) => {
    const at = pattern.exec(folded)?.index;
    return at === undefined ? [] : [{ at, kinds }];
  });
  const first = typed.findIndex((word) => kindAskedBy(word) !== undefined);
  const kind = first < 0 ? undefined : kindAskedBy(typed[first] ?? '');
  if (kind !== undefined) asked.push({ at: typed.slice(0, first).join(' ').length, kinds: [kind] });
  // “which projects”: a kind says more than that there is a question.
  return asked.sort((a, b) => Number(a.kinds.length === 0) - Number(b.kinds.length === 0) || a.at - b.at)[0]?.kinds;
}

/** Words that were read as kinds and ties. */
function wordsOfTies(folded: string): Set<string> {
  const patterns = [...ASKED_KINDS, ...TIES.filter(({ pattern }) => pattern !== PLACED)].map(({ pattern }) => pattern);
  return new Set([...patterns, PARTNERS].flatMap((pattern) => pattern.exec(folded)?.[0].split(' ') ?? []));
}

/** A kind of body that is not only said to be one: documents hold what a body is. */
const BODIES = /^(?:aziend|impres|compan|firms?$|pmi$|smes?$)/u;

function isTelling(word: string): boolean {
  if (BODIES.test(word)) return true;
  return (
    word.length > 1 && !isStopWord(word) && !isTieWord(word) && !isEmptyWord(word) && kindAskedBy(word) === undefined
  );
}

function isAfterOf(typed: readonly string[], index: number): boolean {
  const before = typed.slice(0, index).findLast((word) => !ARTICLES.has(word));
  return before !== undefined && OF.has(before);
}
