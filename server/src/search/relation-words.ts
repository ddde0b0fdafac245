import { foldText } from '../fold-text.ts';
import type { EntityKind } from '../records/model.ts';
import type { SearchFacet } from './search-facets.ts';

/** What a reader asks for with words about relations. */
export interface AskedRelation {
  /** Words that must be found, as far as leniency goes. */
  needed: string[];
  /** Words that only raise what has them. */
  wished: string[];
  /** Facet values that fit the question; they only raise hits. */
  hints: { facet: SearchFacet; value: string }[];
  /** Whether what is related to the needed words is asked for, rather than what is called so. */
  isRelation: boolean;
}

/** Words for kinds of things, folded, and what kind they mean. */
const KIND_WORDS: Readonly<Partial<Record<EntityKind, string>>> = {
  Project: 'progetto progetti project projects',
  Organization:
    'chi who azienda aziende impresa imprese company companies partner partners ente enti socio soci membro membri member members ' +
    'coordinatore coordinatori coordinator coordinators partecipante partecipanti participant participants ' +
    'competenza competenze competence competences expertise esperto esperti expert experts specialista specialisti specialists ' +
    'produttore produttori maker makers developer developers',
  Publication:
    'pubblicazione pubblicazioni publication publications articolo articoli paper papers brevetto brevetti patent patents',
  Network: 'rete reti network networks',
  Technology: 'comparto comparti settore settori sottosettori sector sectors',
  Goal: 'obiettivo obiettivi goal goals',
  Event: 'evento eventi event events convegno convegni workshop workshops',
  Person: 'persona persone ricercatore ricercatori ricercatrice person people researcher researchers',
};
/** Words that say how things hang together; found or not, what is related is meant. */
const TIE_WORDS =
  'coordina coordinano coordinato coordinata coordinati coordinate coordinatore coordinatori partecipa partecipano partecipante ' +
  'partecipanti partner socio soci membro membri aderisce aderiscono collabora collaborano finanziato finanziati finanzia ' +
  'coordinates coordinated coordinator coordinators participates participate participants participant partners ' +
  'member members belongs collaborates funded funds';
/** Words of questions that say nothing of what is looked for; the last ones are left out by Neo4j's own analyzer too. */
const EMPTY_WORDS =
  'fa fanno fare dove sono sia si ci quanti quante quanto usano usa studia studiano sviluppa sviluppano lavora lavorano ' +
  'aiuta aiutano offre offrono fornisce forniscono sta stanno vuole vogliono cerca cercano occupa occupano puo possono ' +
  'work works working help helps offer offers provide provides want wants look looks looking find finds ' +
  'do does can has have using uses use run runs corso how many there develops develop done ' +
  'come meno dopo prima ogni tutti tutte tutto tutta molto molti molte essere avere hanno ha siamo loro suo sua suoi sue ' +
  'questo questa questi queste quello quella quelli quelle cosa quando perche devono deve ' +
  'after before when why where while more less most some any all each every other others than also very through without ' +
  'our we you your his her its should must would could may might get gets make makes live lives ' +
  'as be but if into is it no not such that their then there these they this was will';

const kindOf = new Map(
  // The record's keys are kinds; the language's own function says only that they are texts.
  (Object.entries(KIND_WORDS) as [EntityKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);
const ties = new Set(TIE_WORDS.split(' '));
const empties = new Set(EMPTY_WORDS.split(' '));

/** The kind of thing that a folded word asks for. */
export function kindAskedBy(word: string): EntityKind | undefined {
  return kindOf.get(word);
}

/** Whether a folded word says how things hang together. */
export function isTieWord(word: string): boolean {
  return ties.has(word);
}

/** Whether a folded word says nothing of what is looked for. */
export function isEmptyWord(word: string): boolean {
  return empties.has(word);
}

/** Words for kinds of bodies. */
const BODY_WORD = /^(?:aziend|impres|compan|produttor|maker|developer|ent[ei]$)/u;
/** What follows them where they say what a body is. */
const WHAT_IT_DOES = /^(?:che|which|that|who|per|for|making|specializ\w+|speciali[sz]ed)$/u;

/** “Azienda che fa X”, “X company” and “company for X” say what a body is; “aziende di X” asks for what is related to X. */
function saysWhatItIs(word: string, typed: readonly string[]): boolean {
  const next = typed[typed.indexOf(word) + 1];
  return BODY_WORD.test(word) && (next === undefined || WHAT_IT_DOES.test(next));
}

/** A question for a figure: what is counted is not what is asked for. */
const COUNTING = /^(?:quant[oaie]|how (?:many|much)|number of|numero d\w+)\b/u;

/**
 * Understands "partner di Human Technopole" and "chi coordina progetti su malattie rare": words for kinds and ties need not
 * be found as long as others remain, but say what hits come first.
 * @param text as typed, for words that are otherwise left out
 */
export function askedRelation(text: string, words: readonly string[]): AskedRelation {
  const typed = foldText(text.slice(0, 500));
  const isCounting = COUNTING.test(typed);
  const isAside = (word: string): boolean =>
    word.length === 1 || empties.has(word) || (!isCounting && (kindOf.has(word) || ties.has(word)));
  const needed = words.filter((word) => !isAside(word));
  if (needed.length === 0) return { needed: [...words], wished: [], hints: [], isRelation: false };
  const wished = words.filter((word) => isAside(word) && !empties.has(word));
  const typedWords = typed.split(' ');
  const kinds = isCounting
    ? new Set<EntityKind>(['Indicator'])
    : new Set(typedWords.map((word) => kindOf.get(word)).filter((kind) => kind !== undefined));
  return {
    needed,
    wished,
    hints: [
      ...[...kinds].map((value) => ({ facet: 'kind' as const, value })),
      ...(typedWords.some((word) => word.startsWith('coordina'))
        ? [{ facet: 'role' as const, value: 'coordinator' }]
        : []),
    ],
    isRelation: wished.some((word) => word.length > 1 && !saysWhatItIs(word, typedWords)),
  };
}
