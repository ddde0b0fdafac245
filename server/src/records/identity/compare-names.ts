import type { NameWord } from './name-word.ts';
import type { PreparedName } from './prepared-profile.ts';
import { isMisspelling } from './is-misspelling.ts';

/** How two names relate; `shared` is what both say, `extra` what only one of them says. */
export interface NameRelation {
  kind: 'EQUAL' | 'MISSPELT' | 'INSIDE' | 'OVERLAP';
  a: PreparedName;
  b: PreparedName;
  /** Sum of the shared words' weights. */
  weight: number;
  /** The part of it that own words and given names have. */
  ownWeight: number;
  /** Share of both names' weight that is common to both, 0 to 1. */
  likeness: number;
  onlyA: readonly NameWord[];
  onlyB: readonly NameWord[];
  /** Given names that one spells out and the other abbreviates ("C. Besta"). */
  initialed: readonly NameWord[];
}

/** What a word is worth that is spelt almost alike. */
const RESPELT = 0.8;
/** What a given name is worth of which one says the initial only; as a given name. */
const INITIAL = 0.5;
const MIN_LIKENESS = 0.5;
/** Likeness at best below which no misspelling is looked for. */
const WORTH_A_LOOK = 0.35;
/** Weight of common words that make names overlap. */
const MIN_COMMON = 0.7;
const MIN_JOINED = 8;

/**
 * Compares two names; undefined where they have too little in common. Pure.
 * @param minLikeness what names that only overlap must share at least
 */
export function compareNames(a: PreparedName, b: PreparedName, minLikeness = MIN_LIKENESS): NameRelation | undefined {
  if (a.key === b.key || (a.joined === b.joined && a.joined.length >= MIN_JOINED)) {
    const { weight, ownWeight } = a;
    return { kind: 'EQUAL', a, b, weight, ownWeight, likeness: 1, onlyA: [], onlyB: [], initialed: [] };
  }
  const shared = [...a.words.values()].filter(({ stem }) => b.words.has(stem));
  const onlyA = wordsOnlyIn(a, b);
  const onlyB = wordsOnlyIn(b, a);
  const common = sumOf(shared);
  if (common === 0 || !isWorthALook(common, onlyA, onlyB)) return undefined;
  const respelt = pairMisspelt(onlyA, onlyB);
  const initialed = [...takeInitialed(a, b, onlyB), ...takeInitialed(b, a, onlyA)];
  const almost = sumOf(respelt) * RESPELT + initialed.length * INITIAL;
  const weight = common + almost;
  const ownWeight = sumOf(shared.filter(isOwn)) + almost;
  const likeness = weight / (weight + sumOf(onlyA) + sumOf(onlyB));
  const found = { a, b, weight, ownWeight, likeness, onlyA, onlyB, initialed };
  const kind = kindOf(found, { isRespelt: respelt.length > 0, minLikeness });
  return kind === undefined ? undefined : { kind, ...found };
}

function kindOf(
  { weight, ownWeight, likeness, onlyA, onlyB }: Omit<NameRelation, 'kind'>,
  { isRespelt, minLikeness }: { isRespelt: boolean; minLikeness: number },
): NameRelation['kind'] | undefined {
  if (onlyA.length + onlyB.length === 0) return isRespelt ? 'MISSPELT' : 'EQUAL';
  if (!isRespelt && (onlyA.length === 0 || onlyB.length === 0)) return 'INSIDE';
  return likeness >= minLikeness && (ownWeight > 0 || weight >= MIN_COMMON) ? 'OVERLAP' : undefined;
}

/** A country that a register added in brackets to the other name says nothing more. */
function wordsOnlyIn(one: PreparedName, other: PreparedName): NameWord[] {
  return [...one.words.values()].filter(({ stem }) => !other.words.has(stem) && stem !== other.aside?.stem);
}

function isWorthALook(common: number, onlyA: readonly NameWord[], onlyB: readonly NameWord[]): boolean {
  if (onlyA.length === 0 || onlyB.length === 0) return true;
  return common / (common + Math.min(sumOf(onlyA), sumOf(onlyB))) >= WORTH_A_LOOK;
}

/** Takes words that are spelt almost alike out of both lists. @returns those of the first */
function pairMisspelt(onlyA: NameWord[], onlyB: NameWord[]): NameWord[] {
  const found: NameWord[] = [];
  for (const word of onlyA.filter(({ role }) => role === 'OWN')) {
    const other = onlyB.find(({ role, stem }) => role === 'OWN' && isMisspelling(word.stem, stem));
    if (other === undefined) continue;
    found.push(word);
    onlyA.splice(onlyA.indexOf(word), 1);
    onlyB.splice(onlyB.indexOf(other), 1);
  }
  return found;
}

/** Takes the given names out of `only` that `one` abbreviates before the same surname. @returns them */
function takeInitialed(one: PreparedName, other: PreparedName, only: NameWord[]): NameWord[] {
  if (one.initialed.size === 0) return [];
  const words = [...other.words.values()];
  const found = words.filter((word, index) => {
    const letter = one.initialed.get(words[index + 1]?.stem ?? '');
    return letter !== undefined && isOwn(word) && word.stem.startsWith(letter) && only.includes(word);
  });
  for (const word of found) only.splice(only.indexOf(word), 1);
  return found;
}

function isOwn({ role }: NameWord): boolean {
  return role === 'OWN' || role === 'GIVEN';
}

function sumOf(words: readonly NameWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
