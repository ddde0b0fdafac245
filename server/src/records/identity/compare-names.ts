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
}

/** What a word is worth that is spelt almost alike. */
const RESPELT = 0.8;
const MIN_LIKENESS = 0.5;
/** Likeness at best below which no misspelling is looked for. */
const WORTH_A_LOOK = 0.35;
/** Weight of common words that make names overlap. */
const MIN_COMMON = 0.7;
const MIN_JOINED = 8;

/** Compares two names; undefined where they have too little in common. Pure. */
export function compareNames(a: PreparedName, b: PreparedName): NameRelation | undefined {
  if (a.key === b.key || (a.joined === b.joined && a.joined.length >= MIN_JOINED)) {
    const { weight, ownWeight } = a;
    return { kind: 'EQUAL', a, b, weight, ownWeight, likeness: 1, onlyA: [], onlyB: [] };
  }
  const shared = [...a.words.values()].filter(({ stem }) => b.words.has(stem));
  const onlyA = wordsOnlyIn(a, b);
  const onlyB = wordsOnlyIn(b, a);
  const common = sumOf(shared);
  if (common === 0 || !isWorthALook(common, onlyA, onlyB)) return undefined;
  const respelt = pairMisspelt(onlyA, onlyB);
  const almost = sumOf(respelt) * RESPELT;
  const weight = common + almost;
  const ownWeight = sumOf(shared.filter(isOwn)) + almost;
  const likeness = weight / (weight + sumOf(onlyA) + sumOf(onlyB));
  const found = { a, b, weight, ownWeight, likeness, onlyA, onlyB };
  const kind = kindOf(found, respelt.length > 0);
  return kind === undefined ? undefined : { kind, ...found };
}

function kindOf(
  { weight, ownWeight, likeness, onlyA, onlyB }: Omit<NameRelation, 'kind'>,
  isRespelt: boolean,
): NameRelation['kind'] | undefined {
  if (onlyA.length + onlyB.length === 0) return isRespelt ? 'MISSPELT' : 'EQUAL';
  if (!isRespelt && (onlyA.length === 0 || onlyB.length === 0)) return 'INSIDE';
  return likeness >= MIN_LIKENESS && (ownWeight > 0 || weight >= MIN_COMMON) ? 'OVERLAP' : undefined;
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

function isOwn({ role }: NameWord): boolean {
  return role === 'OWN' || role === 'GIVEN';
}

function sumOf(words: readonly NameWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
