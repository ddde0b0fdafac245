import type { GraphReader } from '../../graph/graph.ts';
import type { HolderCondition } from '../../graph/statements/match/holder-conditions.ts';
import { listTechnologyCompetences } from '../../graph/statements/match/list-technology-competences.ts';
import { listTechnologyMembers } from '../../graph/statements/match/list-technology-members.ts';
import { listTechnologyResults } from '../../graph/statements/match/list-technology-results.ts';
import { listWorkHolders } from '../../graph/statements/match/list-work-holders.ts';
import type { ConceptGroup } from './choose-technologies.ts';
import { ProofGatherer, type GatheredHolder, type YearLimits } from './gather-proofs.ts';

/**
 * All proofs of the concepts, by holder: four statements at once, and one for what came of the holders' projects.
 * @param groups the concepts that count, in the order of their places
 * @throws GraphUnavailable | StatementTimedOut
 */
export async function readProofs(
  graph: GraphReader,
  groups: readonly ConceptGroup[],
  condition: HolderCondition,
  years: YearLimits,
): Promise<GatheredHolder[]> {
  const ids = groups.flatMap(({ technologies }) => technologies.map(({ technologyId }) => technologyId));
  const rows = groups.filter(({ works }) => works.length > 0).map(({ key, works }) => ({ key, ids: works }));
  const gatherer = new ProofGatherer(conceptPlaces(groups), years);
  const parameters = { ...condition, ids };
  const isEverybody = condition.placeIds === null && condition.networkId === null;
  const [competences, members, works, results] = await Promise.all([
    ids.length === 0 ? [] : graph.read(listTechnologyCompetences, parameters),
    ids.length === 0 ? [] : graph.read(listTechnologyMembers, parameters),
    rows.length === 0 ? [] : graph.read(listWorkHolders, { ...condition, rows }),
    // Where nobody is left out it need not be known first who is there.
    isEverybody && ids.length > 0 ? graph.read(listTechnologyResults, { ids, holderIds: null }) : null,
  ]);
  for (const row of competences) {
    const proofs = row.competences.map(
      ([of, projects, coordinated, publications, statements, firstYear, lastYear]) => ({
        of,
        counts: { PROJECTS: projects, COORDINATION: coordinated, PUBLICATIONS: publications, DOCUMENTS: statements },
        firstYear,
        lastYear,
      }),
    );
    gatherer.add(row, proofs);
  }
  for (const row of members) {
    const proofs = row.memberships.map(([of, groupCount]) => ({ of, counts: { MEMBERSHIPS: groupCount }, ...UNDATED }));
    gatherer.add(row, proofs);
  }
  for (const row of works) {
    const proofs = row.works.map(
      ([of, projects, coordinated, publications, groupCount, itself, firstYear, lastYear]) => ({
        of,
        counts: {
          PROJECTS: projects,
          COORDINATION: coordinated,
          PUBLICATIONS: publications,
          MEMBERSHIPS: groupCount,
          DOCUMENTS: itself,
        },
        firstYear: yearOf(firstYear),
        lastYear: yearOf(lastYear),
      }),
    );
    gatherer.add(row, proofs);
  }
  addResults(gatherer, results ?? (await readResults(graph, gatherer, ids)));
  return gatherer.holders();
}

const UNDATED = { firstYear: null, lastYear: null };

interface ResultsRow {
  holderId: string;
  results: [string, number, number][];
}

async function readResults(graph: GraphReader, gatherer: ProofGatherer, ids: readonly string[]): Promise<ResultsRow[]> {
  const holderIds = gatherer
    .holders()
    .flatMap(({ holderId, proofs }) => (proofs.some(({ counts }) => (counts.PROJECTS ?? 0) > 0) ? [holderId] : []));
  return holderIds.length === 0 || ids.length === 0 ? [] : graph.read(listTechnologyResults, { ids, holderIds });
}

function addResults(gatherer: ProofGatherer, rows: readonly ResultsRow[]): void {
  for (const { holderId, results } of rows) {
    const proofs = results.map(([of, deliverables, rights]) => ({
      of,
      counts: { DELIVERABLES: deliverables, IPR: rights },
      ...UNDATED,
    }));
    gatherer.addResults(holderId, proofs);
  }
}

/** The place of the concept that each technology, and each key of free words, counts for. */
function conceptPlaces(groups: readonly ConceptGroup[]): Map<string, number> {
  return new Map(
    groups.flatMap(({ key, technologies }, place) => [
      [key, place] as const,
      ...technologies.map(({ technologyId }) => [technologyId, place] as const),
    ]),
  );
}

function yearOf(digits: string | null): number | null {
  return digits === null || !/^\d{4}$/u.test(digits) ? null : Number(digits);
}
