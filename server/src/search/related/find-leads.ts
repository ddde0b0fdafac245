import { foldText } from '../../fold-text.ts';
import type { GraphReader } from '../../graph/graph.ts';
import { findIdentifiedHits } from '../../graph/statements/search/find-identified-hits.ts';
import { listNameCandidates } from '../../graph/statements/search/list-name-candidates.ts';
import { listRelatedTo, type RelatedRow } from '../../graph/statements/search/list-related-to.ts';
import { allTypeWords } from '../documents/type-words.ts';
import type { SearchLead, SearchTie } from '../search-engine.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { wordBeginnings } from '../word-beginnings.ts';
import { askedCountries, countrySigns } from './asked-countries.ts';
import { readAskedTies, type AskedTies, type AskedWord } from './asked-ties.ts';
import { namedThings, type NamedThing } from './named-things.ts';

const TYPE_WORDS = allTypeWords();
const MAX_CANDIDATES = 80;
const MAX_LEADS = 100;
const MAX_TEXT = 500;
/** What more is related to is no name in a question but a field, a region or a programme: words find what belongs to it. */
const MAX_RELATIONS = 5_000;
/** A body that is no hub can have partners by the thousand. */
const MOST_RELATED = 20_000;
/** A word with a figure in it may be an identifier: a grant number, a call. */
const CODE = /^(?=.*\d)\S{6,}$/u;

/** Words for small and medium-sized enterprises, and what listRelatedTo says of one. */
const SME = /^(?:pmi|smes?)$/u;
const SME_SIGN = 'size:sme';

/** A lead, and how it is tied to what the text names. */
export interface FoundLead extends SearchLead {
  tie: SearchTie;
}

/** What the graph answers to a question for relations. */
export interface FoundLeads {
  leads: FoundLead[];
  /** Whether all that is asked for are bodies that work with the one named, whatever they are like but for country and size. */
  isForPartners: boolean;
  /** ISO 3166-1 codes of the countries that they are to be of; empty when any will do. */
  countries: readonly string[];
  /** Whether they are to be small or medium-sized enterprises. */
  isSmeOnly: boolean;
  /** Whether they stand in the relation that is asked for; otherwise nobody does, and they are what is related in another. */
  isMeant: boolean;
}

const NONE: FoundLeads = { leads: [], isForPartners: false, countries: [], isSmeOnly: false, isMeant: true };

/**
 * What the graph itself answers to a question for relations: what stands in the asked relation with what the text names, the
 * likeliest first. Empty when the text asks for none, or names nothing that the graph has.
 */
export async function findLeads(graph: GraphReader, text: string): Promise<FoundLeads> {
  const asked = readAskedTies(text);
  if (asked === undefined) return NONE;
  const named = (await identifiedBy(graph, text)) ?? (await namedBy(graph, asked));
  if (named.length === 0 || hasNoCircle(asked, named) || isAllNamed(asked, named) || isOnlyCalledSo(asked, named))
    return NONE;
  const { others, countries, isSmeOnly } = furtherWords(asked, named);
  const further = [
    ...others.map(({ word }) => wordBeginnings(word)),
    ...(countries.length === 0 ? [] : [countries.flatMap(countrySigns)]),
    ...(isSmeOnly ? [[SME_SIGN]] : []),
  ];
  const rows = await graph.read(listRelatedTo, {
    namedIds: named.map(({ id }) => id),
    kinds: asked.kinds,
    types: asked.types,
    withPartners: wantsPartners(asked),
    otherWords: further,
    typeWords: TYPE_WORDS,
    mostRelated: MOST_RELATED,
    maxRelations: MAX_RELATIONS,
    limit: MAX_LEADS,
  });
  const nameOf = new Map(named.map(({ id, name }) => [id, name]));
  const fields = new Set(named.filter(({ kind }) => kind === 'Technology').map(({ id }) => id));
  // “International networks of X”: a word before the name may only colour the question; “projects of X on asthma” is narrower.
  const isColoured = further.length === 1 && others.some(({ index }) => named.some(({ from }) => index < from));
  const fit = fitting(rows, asked, { count: further.length, isColoured });
  return {
    leads: fit.map((row) => ({ id: row.id, because: nameOf.get(row.namedId) ?? '', tie: tieOf(row, asked, fields) })),
    isForPartners: asked.isForPartners && others.length === 0,
    countries,
    isSmeOnly,
    isMeant: !asksForRelation(asked) || fit.some(({ isMeant }) => isMeant),
  };
}

/** Whether the words ask for some relation rather than for any. */
function asksForRelation({ types, isForPartners }: AskedTies): boolean {
  return types.length > 0 || isForPartners;
}

/** What the question says besides what it names: words, countries of which any will do, and whether enterprises are to be small. */
function furtherWords(
  { words }: AskedTies,
  named: readonly NamedThing[],
): { others: { word: string; index: number }[]; countries: string[]; isSmeOnly: boolean } {
  const free = words.map((word, index) =>
    named.some((one) => isWithin(one, index)) ? { word: '', isTelling: false, isAfterOf: false } : word,
  );
  const { codes, places } = askedCountries(free);
  const others = free.flatMap(({ word, isTelling }, index) =>
    isTelling && !places.has(index) && !SME.test(word) ? [{ word, index }] : [],
  );
  return { others, countries: codes, isSmeOnly: free.some(({ word }) => SME.test(word)) };
}

/** What the text names; a country where it is not but where what is named is: “partners of X in France” are X's. */
async function namedBy(graph: GraphReader, asked: AskedTies): Promise<NamedThing[]> {
  const named = await namedIn(graph, asked.words);
  const { places } = askedCountries(asked.words);
  const isOfCountry = ({ kind, from, to }: NamedThing): boolean =>
    kind === 'Place' && asked.words.slice(from, to).every((_word, index) => places.has(from + index));
  if (places.size === 0 || !(named.length === 0 || named.some(isOfCountry))) return named;
  const without = asked.words.map((word, index) => (places.has(index) ? { ...word, isTelling: false } : word));
  const others = without.some(({ isTelling }) => isTelling) ? await namedIn(graph, without) : [];
  return others.length > 0 ? others : named;
}

async function namedIn(graph: GraphReader, words: readonly AskedWord[]): Promise<NamedThing[]> {
  const telling = words.filter((word) => word.isTelling).map(({ word }) => word);
  const query = telling.map((word) => `searchNames:${word}^2 searchNames:${sharedBeginning(word)}*`).join(' ');
  const candidates = await graph.read(listNameCandidates, { query, limit: MAX_CANDIDATES });
  // A figure such as `Cluster members` is called by what is asked for, and has no circle of its own.
  return namedThings(
    words,
    candidates.filter(({ kind }) => kind !== 'Indicator'),
  );
}

/** What the text names by a number or code; undefined when there is none in it. */
async function identifiedBy(graph: GraphReader, text: string): Promise<NamedThing[] | undefined> {
  const codes = text
    .slice(0, MAX_TEXT)
    .split(/\s+/u)
    .filter((word) => CODE.test(word))
    .map((word) => foldText(word).replaceAll(' ', ''));
  if (codes.length === 0) return undefined;
  const rows = await graph.read(findIdentifiedHits, {
    identifiers: codes,
    exactName: '',
    baseScore: 0,
    withFacetValues: false,
  });
  if (rows.length === 0) return undefined;
  // Whatever else stands in the text is about the code.
  return rows
    .slice(0, 1)
    .map(({ id, kind, names }) => ({ id, kind, name: names.split('\n')[0] ?? '', from: 0, to: Infinity, score: 0 }));
}

/** Projects on a field, or events, are found by words: only bodies and other fields are asked of it. */
function hasNoCircle({ kinds }: AskedTies, named: readonly NamedThing[]): boolean {
  const isAskedOfField = kinds.includes('Organization') || kinds.includes('Technology');
  return named.some(({ kind }) => kind === 'Technology' && !isAskedOfField);
}

/** Bodies that have to do with a body are those that it works with, unless another tie is meant. */
function wantsPartners({ isForPartners, types, kinds }: AskedTies): boolean {
  return isForPartners || (types.length === 0 && kinds.includes('Organization'));
}

/** Whether the whole text is but a name, as `Cluster members` may be. */
function isAllNamed({ words }: AskedTies, named: readonly NamedThing[]): boolean {
  return named.some(({ from, to }) => from === 0 && to === words.length);
}

/** “Progetto Città della Salute” asks for the project itself, not for projects of it. */
function isOnlyCalledSo({ words, kinds, types, isForPartners }: AskedTies, named: readonly NamedThing[]): boolean {
  const isOfAskedKind = ({ kind }: NamedThing): boolean => kinds.some((asked) => asked === kind);
  const followsKind = ({ from }: NamedThing): boolean => from > 0 && words[from]?.isAfterOf !== true;
  return types.length === 0 && !isForPartners && named.some((one) => isOfAskedKind(one) && followsKind(one));
}

/**
 * Only what the words for the relation mean, if there is any; and of that, what the further words say.
 * @param isColoured whether the further words may only colour the question
 */
function fitting(
  rows: readonly RelatedRow[],
  asked: AskedTies,
  { count, isColoured }: { count: number; isColoured: boolean },
): RelatedRow[] {
  const meant = rows.filter(({ isMeant }) => isMeant);
  const related = meant.length > 0 && asksForRelation(asked) ? meant : [...rows];
  const told = related.filter(({ wordCount }) => wordCount === count);
  return told.length === 0 && isColoured ? related : told;
}

/** The relations that are meant, or all of them where none is; what is done in projects about a field is no relation with that. */
function tieOf(
  { namedId, ties, projectCount }: RelatedRow,
  { types }: AskedTies,
  fields: ReadonlySet<string>,
): SearchTie {
  const meant = ties.filter(({ type }) => types.includes(type));
  if (projectCount > 0 && meant.length === 0 && fields.has(namedId)) {
    const projectRelation = types.includes('PARTICIPATES_IN') ? 'PARTICIPATES_IN' : 'COORDINATES';
    return { entityId: namedId, relations: [], projectCount, projectRelation };
  }
  return { entityId: namedId, relations: meant.length > 0 ? meant : ties, projectCount };
}

function isWithin({ from, to }: NamedThing, index: number): boolean {
  return index >= from && index < to;
}
