import type { SearchFacet, SearchFilters } from '../search-facets.ts';
import { SEARCH_FACETS } from '../search-facets.ts';
import { meantWords, nearestOtherWords, otherWords } from '../other-language.ts';
import { allowedErrors } from '../search-words.ts';
import { DOCUMENT_TOKEN, facetToken } from './facet-token.ts';
import { popularityQuery } from './popularity-tokens.ts';
import type { AskedRelation } from '../relation-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { HINT_BONUS, MAX_WORDS_TO_LEAVE_ONE, MIN_WORDS_TO_LEAVE_ONE, NAME_WORTH, OTHERWISE } from '../worth.ts';

/** What a word is worth in a field: once for being there in any form, once more, times Lucene's rating, for being there as typed. */
interface FieldWorth {
  name: string;
  inAnyForm: number;
  asTyped: number;
}

/** Names are worth more than everything else together, so that what is called so comes first. */
const FIELDS: readonly FieldWorth[] = [
  { name: 'searchNames', inAnyForm: NAME_WORTH, asTyped: 1 },
  { name: 'aboutIt', inAnyForm: 2, asTyped: 2 },
  { name: 'aboutEn', inAnyForm: 2, asTyped: 2 },
  { name: 'searchText', inAnyForm: 2, asTyped: 1.5 },
  { name: 'relatedNames', inAnyForm: 1, asTyped: 0.7 },
];
/** Where relations are asked for, what is related to something is worth more than what is called so. */
const FIELDS_WHEN_RELATED: readonly FieldWorth[] = FIELDS.map((field) => {
  if (field.name === 'searchNames') return { ...field, inAnyForm: 20 };
  return field.name === 'relatedNames' ? { ...field, inAnyForm: 60, asTyped: 3 } : field;
});
/** What is added for words that stand near each other, times Lucene's rating, and how many others may stand between. */
const NEARNESS = [
  { name: 'searchNames', worth: 1 },
  { name: 'aboutIt', worth: 3 },
  { name: 'aboutEn', worth: 3 },
  { name: 'searchText', worth: 2 },
] as const;
const MAX_BETWEEN = 2;
/** What a word of a name with typing errors is worth, times Lucene's rating, which is higher in short names. */
const NAME_WITH_ERRORS = 12;

/** Longer questions have words enough, and the query would grow without end. */
const MAX_WORDS_WITH_OTHERS = 6;
const MAX_OTHERS = 4;
/** Lucene makes up to 50 words of each with errors, and takes 1,024 in all. */
const MAX_FORGIVEN = 15;

/** How much the names of a hit count when all of so many words begin words of them. */
export function namesScore(words: readonly string[]): number {
  return NAME_WORTH * words.length;
}

/** Words below so many letters are not cut, and begin too many others: `gene` begins `generale`; of those up to so many not even a plural is looked for. */
const SHORT = 5;
const PARTICLE = 3;

/** What a word counts that need not be found. */
const WISHED = 0.1;

/**
 * What a hit must have: all words in what it says `OF_ITSELF`, or all but one in its names; all words in what it is `CALLED`;
 * all words `ANYWHERE`, names of what it is related to included, or all but one of itself; or `ANY` word.
 */
export interface Leniency {
  needs: 'OF_ITSELF' | 'CALLED' | 'ANYWHERE' | 'ANY';
  /** Whether words may have typing errors. */
  forgiving: boolean;
}

/**
 * A query to `entity_search`, for folded words, which hold letters and digits only, so that nothing of the reader's text
 * can be taken for syntax. Each word may stand in any field. Filters are part of it, so that they narrow before the best are taken.
 */
export function toDocumentQuery(words: AskedRelation, filters: SearchFilters, leniency: Leniency): string {
  const parts = filterParts(words.needed, filters);
  if (words.needed.length === 0) return [...parts, popularityQuery('facetTokens')].join(' ');
  const wished = words.wished.map((word) => `(${alternativesOf(word, FIELDS, 0)})^${String(WISHED)}`);
  const hints = words.hints.map(({ facet, value }) => `facetTokens:${facetToken(facet, value)}*^${String(HINT_BONUS)}`);
  const fields = words.isRelation ? FIELDS_WHEN_RELATED : FIELDS;
  return [
    `+(${wordsQuery(words.needed, fields, leniency)})`,
    ...nearness(words.needed),
    ...wished,
    ...hints,
    ...parts,
  ].join(' ');
}

function wordsQuery(words: readonly string[], fields: readonly FieldWorth[], { needs, forgiving }: Leniency): string {
  const own = fields.filter(({ name }) => name !== 'relatedNames');
  if (needs === 'ANY') return eachWord(words, fields, forgiving).join(' ');
  const all = (parts: readonly string[]): string => parts.map((part) => `+${part}`).join(' ');
  if (needs === 'CALLED') return all(eachWord(words, own.slice(0, 1), forgiving));
  const [wanted, elsewhere] = needs === 'ANYWHERE' ? [fields, own] : [own, own.slice(0, 1)];
  const whole = all(eachWord(words, wanted, forgiving));
  // Words with errors are many words already; without one of them they are tried among `ANY`.
  if (forgiving || !canLeaveOne(words.length)) return whole;
  const parts = eachWord(words, elsewhere, false);
  const withoutOne = parts.map((_, left) => `(${all(parts.filter((_part, index) => index !== left))})`);
  return `(${whole}) ${withoutOne.join(' ')}`;
}

/** Whether all words but one say enough; with too many the query would grow too long. */
function canLeaveOne(count: number): boolean {
  return count >= MIN_WORDS_TO_LEAVE_ONE && count <= MAX_WORDS_TO_LEAVE_ONE;
}

/** For each word what it may be, in any of the fields. */
function eachWord(words: readonly string[], fields: readonly FieldWorth[], forgiving: boolean): string[] {
  const hasOthers = words.length <= MAX_WORDS_WITH_OTHERS;
  const withErrors = forgiving ? Math.max(1, Math.floor(MAX_FORGIVEN / words.length)) : 0;
  return words
    .map((word) =>
      [alternativesOf(word, fields, withErrors), ...(hasOthers ? othersOf(word, fields, forgiving) : [])].join(' '),
    )
    .map((parts) => `(${parts})`);
}

/** @param withErrors in how many of the fields, from the first on, typing errors are allowed */
function alternativesOf(word: string, fields: readonly FieldWorth[], withErrors: number): string {
  const beginning = startingWith(sharedBeginning(word));
  const errors = allowedErrors(word);
  return fields
    .flatMap(({ name, inAnyForm, asTyped }, index) => [
      `${name}:${word}^${String(asTyped)}`,
      `${name}:${beginning}^${String(inAnyForm)}`,
      ...(errors > 0 && index < withErrors
        ? [`${name}:${word}~${String(errors)}^${String(name === 'searchNames' ? NAME_WITH_ERRORS : 1)}`]
        : []),
    ])
    .join(' ');
}

/**
 * What is called otherwise in the other language is found too, after what is called as typed. Not in names of what a thing is
 * related to: each word more in each field takes its time.
 */
function othersOf(word: string, fields: readonly FieldWorth[], forgiving: boolean): string[] {
  const own = sharedBeginning(word);
  const meant = forgiving ? meantWords(word) : [];
  const beginnings = new Set([...otherWords(word), ...meant.flatMap(otherWords)].map(sharedBeginning));
  beginnings.delete(own);
  return [...beginnings]
    .slice(0, MAX_OTHERS)
    .flatMap((beginning) =>
      fields
        .filter(({ name }) => name !== 'relatedNames')
        .map(({ name, inAnyForm }) => `${name}:${startingWith(beginning)}^${String(inAnyForm * OTHERWISE)}`),
    );
}

function nearness(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const phrase = `"${words.join(' ')}"~${String(MAX_BETWEEN)}`;
  return NEARNESS.map(({ name, worth }) => `${name}:${phrase}^${String(worth)}`);
}

/** A single letter only stands for itself; as an expression, which Lucene rates like a beginning. */
function startingWith(word: string): string {
  return word.length === 1 ? `/${word}/` : `${word}*`;
}

/** A query for what has all of these folded words in its names or texts, and is of one of some kinds. */
export function toWordsQuery(words: readonly string[], kinds: readonly string[]): string {
  const parts = words.map((word) => {
    const forms = [word, ...nearestOtherWords(word)].flatMap(formsOf);
    const anywhere = [...new Set(forms)].map((form) => `searchNames:${form}^2 searchText:${form}`);
    return `+(searchNames:${word}^2 searchText:${word} ${anywhere.join(' ')})`;
  });
  return [...parts, notOfOtherKind(kinds)].join(' ');
}

/** A word in all its forms: one too short to be cut stands for itself, and with a letter more if it is no mere particle. */
function formsOf(word: string): string[] {
  const beginning = sharedBeginning(word);
  if (beginning.length >= SHORT) return [`${beginning}*`];
  return beginning.length <= PARTICLE ? [beginning] : [beginning, `${beginning}?`];
}

function filterParts(words: readonly string[], filters: SearchFilters): string[] {
  return SEARCH_FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    if (values.length === 0) return [];
    return facet === 'kind' && words.length > 0 ? [notOfOtherKind(values)] : [`+(${tokens(facet, values)})^0`];
  });
}

/** Documents of other kinds are left out rather than these asked for, so that what was written a moment ago is found by its name. */
function notOfOtherKind(kinds: readonly string[]): string {
  const wanted = kinds.map((kind) => `-facetTokens:${facetToken('kind', kind)}`);
  return `-(+facetTokens:${DOCUMENT_TOKEN} ${wanted.join(' ')})`;
}

function tokens(facet: SearchFacet, values: readonly string[]): string {
  return values.map((value) => `facetTokens:${facetToken(facet, value)}`).join(' ');
}
