import type { CompetenceRow } from '../../graph/statements/competences/create-competences.ts';
import type { ProofRow } from '../../graph/statements/competences/proof-row.ts';

/** Works of one sort that prove competences. */
export interface Proofs {
  kind: 'project' | 'publication';
  /** Only a keyword says what they are about. */
  isKeyword: boolean;
  rows: readonly ProofRow[];
}

/** What one project is worth that a holder takes part in; coordinating it is worth another one. */
const PROJECT_POINTS = 1;
/** A project of Horizon Europe brings forth between two and three publications (46,959 of 19,189 projects in CORDIS). */
const PUBLICATION_POINTS = 0.5;
/** A keyword is the applicants' own word and often says what is around a project, not what it is about. */
const KEYWORD_SHARE = 0.5;
const DECIMALS = 10_000;

/**
 * How strongly works prove a competence: `log2(1 + points)`, so that the first project counts 1 and each doubling of points adds
 * one more; term weighting damps frequency in this way (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4.1).
 * No date enters, so that nothing changes by itself as years go by: how recent a competence is tell its years.
 * @param points 0 or more
 * @returns 0 or more, to four decimals
 */
export function weightOf(points: number): number {
  return Math.round(Math.log2(1 + points) * DECIMALS) / DECIMALS;
}

/** The points of some works of one sort: coordinated projects count double, what only a keyword says counts half. */
export function pointsOf(
  { kind, isKeyword }: Pick<Proofs, 'kind' | 'isKeyword'>,
  { coordinated, counting }: Pick<ProofRow, 'coordinated' | 'counting'>,
): number {
  const points = kind === 'project' ? (counting + coordinated) * PROJECT_POINTS : counting * PUBLICATION_POINTS;
  return isKeyword ? points * KEYWORD_SHARE : points;
}

interface Gathered {
  points: number;
  firstYear: number | null;
  lastYear: number | null;
  projectCount: number;
  coordinatedCount: number;
  publicationCount: number;
  hasKeywords: boolean;
  sourceIds: Set<string>;
}

/**
 * Puts the proofs of holders together to one competence for each technology. Pure; the order of proofs does not matter.
 * @returns competences by id of their holder
 */
export function computeCompetences(proofs: readonly Proofs[]): Map<string, CompetenceRow[]> {
  const gathered = new Map<string, Map<string, Gathered>>();
  for (const sort of proofs) {
    for (const row of sort.rows) {
      const ofHolder = gathered.get(row.holderId) ?? new Map<string, Gathered>();
      gathered.set(row.holderId, ofHolder);
      ofHolder.set(row.technologyId, addProof(ofHolder.get(row.technologyId), sort, row));
    }
  }
  return new Map(
    [...gathered].map(([holderId, ofHolder]) => [
      holderId,
      [...ofHolder].map(([technologyId, competence]) => toRow(holderId, technologyId, competence)),
    ]),
  );
}

const NOTHING: Omit<Gathered, 'sourceIds'> = {
  points: 0,
  firstYear: null,
  lastYear: null,
  projectCount: 0,
  coordinatedCount: 0,
  publicationCount: 0,
  hasKeywords: false,
};

function addProof(before: Gathered | undefined, sort: Proofs, row: ProofRow): Gathered {
  const { sourceIds, ...known } = before ?? { ...NOTHING, sourceIds: new Set<string>() };
  for (const ids of row.sourceIds) for (const id of ids) sourceIds.add(id);
  return {
    points: known.points + pointsOf(sort, row),
    firstYear: outer(Math.min, known.firstYear, yearOf(row.firstYear)),
    lastYear: outer(Math.max, known.lastYear, yearOf(row.lastYear)),
    projectCount: known.projectCount + (sort.kind === 'project' ? row.works : 0),
    coordinatedCount: known.coordinatedCount + row.coordinated,
    publicationCount: known.publicationCount + (sort.kind === 'publication' ? row.works : 0),
    hasKeywords: known.hasKeywords || sort.isKeyword,
    sourceIds,
  };
}

function outer(choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}

/** Sources have ends before beginnings. */
function inOrder({ firstYear, lastYear }: Pick<Gathered, 'firstYear' | 'lastYear'>) {
  return { firstYear: outer(Math.min, firstYear, lastYear), lastYear: outer(Math.max, firstYear, lastYear) };
}

function yearOf(digits: string | null): number | null {
  return digits === null || !/^\d{4}$/u.test(digits) ? null : Number(digits);
}

/** The hash is the values themselves: they are few, and a digest of each would take longer than all the rest. */
function toRow(holderId: string, to: string, { points, sourceIds: sources, ...gathered }: Gathered): CompetenceRow {
  const counts = { ...gathered, ...inOrder(gathered) };
  const weight = weightOf(points);
  const sourceIds = [...sources].sort();
  const { firstYear, lastYear, projectCount, coordinatedCount, publicationCount, hasKeywords } = counts;
  const said = [weight, firstYear, lastYear, projectCount, coordinatedCount, publicationCount, hasKeywords];
  const id = `${holderId}.comp_${to.slice(to.indexOf('_') + 1)}`;
  return { id, to, hash: [...said, ...sourceIds].join('|'), weight, ...counts, sourceIds };
}
