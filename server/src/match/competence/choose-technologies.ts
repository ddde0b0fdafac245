import { foldText } from '../../fold-text.ts';
import type { NarrowerRow } from '../../graph/statements/match/list-narrower-technologies.ts';
import { specificityOf } from './score-holders.ts';
import { SECONDARY_SHARE } from './secondary-concepts.ts';
import { freeWordsOf, keyOf, type NeededConcept } from './needed-concept.ts';

/** A concept with all that counts for it. */
export interface ConceptGroup extends NeededConcept {
  isLeftOut: boolean;
  /** Whether it counts less, being only mentioned. */
  isSecondary: boolean;
  /** Key of the technology that its words name, where they are looked for in texts besides; null for any other. */
  widens: string | null;
  /** The technology itself and those below it that count for it; each counts for one concept, the nearest above it. */
  technologies: Pick<NarrowerRow, 'technologyId' | 'sortEn' | 'sortIt'>[];
  narrowerCount: number;
  /** In thousandths; what is secondary has less. */
  specificity: number;
}

export type RankingLimit = 'CONCEPTS' | 'NARROWER' | 'COMPETENCES' | 'WORKS';
export interface RankingCut {
  limit: RankingLimit;
  count: number;
}

/** Largest numbers of a question: what keeps it answerable in half a second on the whole of Horizon Europe. */
export const RANKING_LIMITS = { concepts: 24, technologies: 200, competences: 20_000 };
/** Free words say less of what a work is about than a vocabulary does (decision 013: half the points). */
const FREE_WORDS_SHARE = 0.5;

/** Concepts with what is read for them, and what did not fit. */
export interface Choice {
  groups: ConceptGroup[];
  cuts: RankingCut[];
}

/**
 * Chooses what is read for the concepts of a need: the most telling concepts, all that are chosen among them; for each the
 * technologies below it, the nearest first and those that most have before others, as long as the limits allow. Pure.
 * @param rows technologies of the concepts and below them
 * @param holderCount how many there are who could master something
 */
export function chooseTechnologies(
  concepts: readonly NeededConcept[],
  rows: readonly NarrowerRow[],
  {
    without,
    secondary,
    holderCount,
  }: { without: readonly string[]; secondary: ReadonlySet<string>; holderCount: number },
  limits: typeof RANKING_LIMITS = RANKING_LIMITS,
): Choice {
  const rowsOf = Map.groupBy(rows, ({ conceptId }) => conceptId);
  const left = new Set(without);
  const weighed = concepts
    .filter(({ technologyId }) => technologyId === null || rowsOf.has(technologyId))
    .map((concept) => {
      const isSecondary = secondary.has(concept.key);
      const specificity = specificityIn(concept, isSecondary, rowsOf, holderCount);
      return {
        ...concept,
        isLeftOut: left.has(concept.key),
        isSecondary,
        widens: widenedBy(concept, concepts),
        technologies: [],
        narrowerCount: 0,
        specificity,
      };
    })
    .sort((a, b) => importanceOf(b) - importanceOf(a) || (a.key < b.key ? -1 : 1));
  const wanted = weighed.filter(({ isLeftOut }) => !isLeftOut);
  const kept = new Set(wanted.slice(0, limits.concepts));
  const groups: ConceptGroup[] = weighed.filter((group) => group.isLeftOut || kept.has(group));
  const skipped = assign(groups, rows, limits);
  const works = groups.filter(({ isLeftOut, isCut }) => !isLeftOut && isCut);
  const cuts: RankingCut[] = [
    { limit: 'CONCEPTS', count: wanted.length - kept.size },
    { limit: 'NARROWER', count: skipped.narrower },
    { limit: 'COMPETENCES', count: skipped.competences },
    { limit: 'WORKS', count: works.length },
  ];
  return { groups, cuts: cuts.filter(({ count }) => count > 0) };
}

function specificityIn(
  { technologyId, works }: NeededConcept,
  isSecondary: boolean,
  rowsOf: ReadonlyMap<string, readonly NarrowerRow[]>,
  holderCount: number,
): number {
  const having =
    technologyId === null
      ? works.length
      : (rowsOf.get(technologyId) ?? []).reduce((sum, { holders }) => sum + holders, 0);
  const share = (technologyId === null ? FREE_WORDS_SHARE : 1) * (isSecondary ? SECONDARY_SHARE : 1);
  return Math.max(1, Math.round(share * specificityOf(having, holderCount)));
}

/** Words in texts may be those of a technology's name, or a keyword too. */
function widenedBy({ technologyId, key }: NeededConcept, concepts: readonly NeededConcept[]): string | null {
  if (technologyId !== null) return null;
  const words = freeWordsOf(key);
  const isNamedSo = (other: NeededConcept): boolean =>
    other.technologyId === null
      ? other.key !== key && other.key === keyOf(words)
      : other.words.some((shown) => foldText(shown) === words);
  return concepts.find(isNamedSo)?.key ?? null;
}

/** What is chosen comes first; of the rest what is named often and told of few. */
function importanceOf({ origin, specificity, mentions }: ConceptGroup): number {
  return (origin === 'CHOSEN' ? 1_000_000 : 0) + specificity * Math.log2(1 + mentions);
}

/** Gives each technology to the nearest concept above it. @returns how many were skipped for which limit */
function assign(
  groups: readonly ConceptGroup[],
  rows: readonly NarrowerRow[],
  limits: typeof RANKING_LIMITS,
): { narrower: number; competences: number } {
  const groupOf = new Map(groups.map((group, place) => [group.technologyId ?? '', { group, place }]));
  const seen = new Set(groups.filter(({ isLeftOut }) => isLeftOut).map(({ technologyId }) => technologyId ?? ''));
  const skipped = { narrower: 0, competences: 0 };
  let [technologies, competences] = [0, 0];
  const placeOf = ({ conceptId }: NarrowerRow): number => groupOf.get(conceptId)?.place ?? 0;
  const ordered = rows.toSorted(
    (a, b) =>
      a.depth - b.depth ||
      b.holders - a.holders ||
      placeOf(a) - placeOf(b) ||
      (a.technologyId < b.technologyId ? -1 : 1),
  );
  for (const { conceptId, depth, holders, ...technology } of ordered) {
    const group = groupOf.get(conceptId)?.group;
    if (group === undefined || group.isLeftOut || seen.has(technology.technologyId)) continue;
    seen.add(technology.technologyId);
    if (technologies >= limits.technologies) skipped.narrower += 1;
    else if (depth > 0 && competences + holders > limits.competences) skipped.competences += 1;
    else {
      technologies += 1;
      competences += holders;
      group.technologies.push(technology);
      if (depth > 0) group.narrowerCount += 1;
    }
  }
  return skipped;
}
