import type { HolderColumns } from '../../graph/statements/match/holder-conditions.ts';
import type { ConceptProofs, CountedPart, HolderProofs } from './score-holders.ts';

/** Proofs of one holder for one technology or free words, as a statement gives them. */
export interface ProofOf {
  /** Technology or key of free words. */
  of: string;
  counts: Partial<Record<CountedPart, number>>;
  firstYear: number | null;
  lastYear: number | null;
}

/** A holder with all its proofs, one entry a concept. */
export interface GatheredHolder extends HolderProofs {
  kind: string;
  organizationType: string | null;
  proofs: ConceptProofs[];
  /** Technologies and keys of free words of which it has proofs that count. */
  counting: string[];
}

/** Years that count; null is no limit. */
export interface YearLimits {
  fromYear: number | null;
  toYear: number | null;
}

interface Gathered extends HolderColumns {
  byConcept: Map<number, ConceptProofs>;
  counting: Set<string>;
}

/** Puts proofs from several statements together, by holder and concept. Pure once read; the order of rows does not matter. */
export class ProofGatherer {
  readonly #conceptOf: ReadonlyMap<string, number>;
  readonly #years: YearLimits;
  readonly #holders = new Map<string, Gathered>();

  /** @param conceptOf place of the concept that a technology or free words count for */
  constructor(conceptOf: ReadonlyMap<string, number>, years: YearLimits) {
    this.#conceptOf = conceptOf;
    this.#years = years;
  }

  /** Adds a holder's proofs; those outside the years are left out. */
  add({ holderId, kind, organizationType, projectTotal }: HolderColumns, proofs: readonly ProofOf[]): void {
    for (const proof of proofs) {
      const concept = this.#conceptOf.get(proof.of);
      if (concept === undefined || !this.#isInYears(proof) || Object.values(proof.counts).every((count) => count === 0))
        continue;
      const known = this.#holders.get(holderId);
      const holder = known ?? this.#begin({ holderId, kind, organizationType, projectTotal });
      holder.counting.add(proof.of);
      holder.byConcept.set(concept, joined(holder.byConcept.get(concept), { ...proof, concept }));
    }
  }

  /** Adds to holders that are known already what came of their projects. */
  addResults(holderId: string, proofs: readonly ProofOf[]): void {
    const holder = this.#holders.get(holderId);
    for (const proof of proofs) {
      const concept = this.#conceptOf.get(proof.of);
      // Results speak of the years of the projects they came of, which are in or out already.
      if (holder === undefined || concept === undefined || !holder.counting.has(proof.of)) continue;
      holder.byConcept.set(concept, joined(holder.byConcept.get(concept), { ...proof, concept }));
    }
  }

  holders(): GatheredHolder[] {
    return [...this.#holders.values()].map(({ byConcept, counting, ...holder }) => ({
      ...holder,
      proofs: [...byConcept.values()],
      counting: [...counting],
    }));
  }

  #begin(columns: HolderColumns): Gathered {
    const holder = { ...columns, byConcept: new Map<number, ConceptProofs>(), counting: new Set<string>() };
    this.#holders.set(columns.holderId, holder);
    return holder;
  }

  #isInYears({ firstYear, lastYear }: ProofOf): boolean {
    const { fromYear, toYear } = this.#years;
    if (fromYear === null && toYear === null) return true;
    if (firstYear === null || lastYear === null) return false;
    return lastYear >= (fromYear ?? lastYear) && firstYear <= (toYear ?? firstYear);
  }
}

function joined(
  before: ConceptProofs | undefined,
  { concept, counts, firstYear, lastYear }: ConceptProofs,
): ConceptProofs {
  const sum = { ...before?.counts };
  for (const [part, count] of Object.entries(counts) as [CountedPart, number][]) {
    if (count > 0) sum[part] = (sum[part] ?? 0) + count;
  }
  return {
    concept,
    counts: sum,
    firstYear: outer(Math.min, before?.firstYear ?? null, firstYear),
    lastYear: outer(Math.max, before?.lastYear ?? null, lastYear),
  };
}

function outer(choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}

/** How many have proofs of the concept at a place among those that count. */
export function countHolders(holders: readonly GatheredHolder[], place: number): number {
  return holders.filter(({ proofs }) => proofs.some(({ concept }) => concept === place)).length;
}
