/** What counts for a score, one part each. */
export const COUNTED_PARTS = [
  'PROJECTS',
  'COORDINATION',
  'PUBLICATIONS',
  'DELIVERABLES',
  'IPR',
  'MEMBERSHIPS',
  'DOCUMENTS',
] as const;
export type CountedPart = (typeof COUNTED_PARTS)[number];
export type ScorePartType = CountedPart | 'AGE' | 'MISSING' | 'SIZE';

/** Numbers of proofs of one holder for one concept; a part without any may be left out. */
export interface ConceptProofs {
  /** Place of the concept in the list of concepts. */
  concept: number;
  counts: Partial<Record<CountedPart, number>>;
  firstYear: number | null;
  lastYear: number | null;
}

/** What is known of one holder. */
export interface HolderProofs {
  holderId: string;
  /** Number of projects, whatever they are about. */
  projectTotal: number;
  /** Each concept at most once. */
  proofs: readonly ConceptProofs[];
}

/** What one concept adds to a part. */
export interface ConceptShare {
  concept: number;
  count: number;
  /** Hundredths. */
  value: number;
}

export interface ScorePart {
  type: ScorePartType;
  count: number;
  /** Hundredths. */
  value: number;
  shares: ConceptShare[];
}

export interface Score {
  /** Hundredths; the sum of the parts' values. */
  score: number;
  parts: ScorePart[];
}

/**
 * What the first proof of each sort adds, in hundredths, for a concept that one body alone has. They go with the points of a
 * competence (decision 013: project 1, coordinating 1 more, publication 0.5, statement 2); what 013 does not know is our judgement: a
 * right that somebody paid for counts as a project, a membership as a publication, one of a project's many deliverables little.
 */
const UNITS: Readonly<Record<CountedPart, number>> = {
  PROJECTS: 100,
  COORDINATION: 100,
  PUBLICATIONS: 50,
  DELIVERABLES: 10,
  IPR: 100,
  MEMBERSHIPS: 50,
  DOCUMENTS: 200,
};

/** What is dated work, and so ages; what one is a member of or is said to master holds until someone says otherwise. */
const AGEING: ReadonlySet<ScorePartType> = new Set(['PROJECTS', 'COORDINATION', 'PUBLICATIONS', 'DELIVERABLES', 'IPR']);

/** Half of what age can take off is gone after so many years. */
const HALF_LIFE_YEARS = 5;
/** However old, work keeps half its value: who did it once knows how. */
const OLD_SHARE = 0.5;
/** How strongly size counts; with 0.1 a body with 1,000 other projects keeps half, one with 3 keeps five sixths. */
const SIZE_SLOPE = 0.1;

/**
 * How telling a concept is, in thousandths: log2(1 + N/n) / log2(1 + N) for n of N bodies, the inverse document frequency of
 * Spärck Jones (1972; Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.2.1) brought between 0 and 1.
 * @param having how many have it; nobody counts as one
 * @param all how many there are
 * @returns 1 to 1000
 */
export function specificityOf(having: number, all: number): number {
  const total = Math.max(all, 1);
  const share = Math.log2(1 + total / Math.max(having, 1)) / Math.log2(1 + total);
  return Math.max(1, Math.round(1000 * Math.min(1, share)));
}

/**
 * The score of a holder as the sum of its parts, in whole hundredths, so that the parts add up exactly to what is shown.
 * A part of a concept is `unit × specificity × log2(1 + number)`: damped as term weighting damps frequency (op. cit., 6.4.1).
 * AGE takes off what is older than the newest of a concept's works leave (`0.5 + 0.5 × 2^(-years/5)`), MISSING leaves the share that
 * the concepts it has proofs of have of all asked for, by specificity, a coordination factor as Lucene's TFIDFSimilarity had: who can do
 * both stands before who does much of one. SIZE divides the rest by
 * `1 + 0.1 × log2(1 + other projects)`, a pivotless form of length normalization (Singhal, Buckley, Mitra: Pivoted document
 * length normalization, 1996). Only projects about other things count as size, so that a further proof never lowers a score.
 * Pure; the order of concepts and proofs does not matter.
 * @param specificities of the concepts, in thousandths
 * @param dataYear year from which age is counted
 * @param topics of each concept what it is about, by a number: those with the same are one where what is missing is counted
 */
export function scoreHolder(
  { projectTotal, proofs }: Pick<HolderProofs, 'projectTotal' | 'proofs'>,
  specificities: readonly number[],
  dataYear: number,
  topics: readonly number[] = specificities.map((_, concept) => concept),
): Score {
  const ordered = proofs.toSorted((a, b) => a.concept - b.concept);
  const parts = COUNTED_PARTS.map((type) => countedPart(type, ordered, specificities)).filter(({ count }) => count > 0);
  const age = agePart(ordered, parts, dataYear);
  const aged = [...parts, ...(age.value < 0 ? [age] : [])];
  const missing = missingPart(parts, specificities, topics, sumOf(aged));
  const met = [...aged, ...(missing.value < 0 ? [missing] : [])];
  const size = sizePart(projectTotal, ordered, sumOf(met));
  const all = [...met, ...(size.value < 0 ? [size] : [])];
  return { score: sumOf(all), parts: all };
}

function countedPart(type: CountedPart, proofs: readonly ConceptProofs[], specificities: readonly number[]): ScorePart {
  const shares = proofs.flatMap(({ concept, counts }): ConceptShare[] => {
    const count = counts[type] ?? 0;
    const specificity = specificities[concept] ?? 0;
    return count === 0
      ? []
      : [{ concept, count, value: Math.round((UNITS[type] * specificity * Math.log2(1 + count)) / 1000) }];
  });
  return { type, count: shares.reduce((sum, share) => sum + share.count, 0), value: sumOf(shares), shares };
}

/** What of a concept's dated work is left: rounded once, so that more work or newer work leaves at least as much. */
function agePart(proofs: readonly ConceptProofs[], parts: readonly ScorePart[], dataYear: number): ScorePart {
  const shares = proofs.map(({ concept, lastYear }): ConceptShare => {
    const worth = parts
      .filter(({ type }) => AGEING.has(type))
      .flatMap((part) => part.shares)
      .filter((share) => share.concept === concept)
      .reduce((sum, { value }) => sum + value, 0);
    const years = lastYear === null ? null : Math.max(0, dataYear - lastYear);
    const left = years === null ? OLD_SHARE : OLD_SHARE + (1 - OLD_SHARE) * 2 ** (-years / HALF_LIFE_YEARS);
    return { concept, count: years ?? 0, value: Math.round(worth * left) - worth };
  });
  const ageing = shares.filter(({ value }) => value < 0);
  const count = ageing.length === 0 ? 0 : Math.min(...ageing.map((share) => share.count));
  return { type: 'AGE', count, value: sumOf(ageing), shares: ageing };
}

/** What lacks of the topics asked for, each as telling as the most telling of its concepts. */
function missingPart(
  parts: readonly ScorePart[],
  specificities: readonly number[],
  topics: readonly number[],
  worth: number,
): ScorePart {
  const telling = new Map<number, number>();
  for (const [concept, topic] of topics.entries())
    telling.set(topic, Math.max(telling.get(topic) ?? 0, specificities[concept] ?? 0));
  const had = new Set(parts.flatMap(({ shares }) => shares.map(({ concept }) => topics[concept] ?? concept)));
  const sumFor = (entries: readonly (readonly [number, number])[]): number =>
    entries.reduce((sum, [, weight]) => sum + weight, 0);
  const all = sumFor([...telling]);
  const share = all === 0 ? 1 : sumFor([...telling].filter(([topic]) => had.has(topic))) / all;
  return { type: 'MISSING', count: telling.size - had.size, value: Math.round(worth * share) - worth, shares: [] };
}

function sizePart(projectTotal: number, proofs: readonly ConceptProofs[], worth: number): ScorePart {
  const about = proofs.reduce((sum, { counts }) => sum + (counts.PROJECTS ?? 0), 0);
  const others = Math.max(0, projectTotal - about);
  return { type: 'SIZE', count: others, value: sizeDiscount(worth, others), shares: [] };
}

/** What size takes off, 0 or less. @param worth hundredths before it @param others number of projects about other things */
export function sizeDiscount(worth: number, others: number): number {
  return Math.round(worth / (1 + SIZE_SLOPE * Math.log2(1 + others))) - worth;
}

function sumOf(items: readonly { value: number }[]): number {
  return items.reduce((sum, { value }) => sum + value, 0);
}
