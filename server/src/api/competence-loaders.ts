import DataLoader from 'dataloader';
import {
  countCompetences,
  listCompetencePages,
  type CompetencePage,
  type UnderCondition,
} from '../domain/competences/competence.ts';
import { listCompetenceEvidence, listProofPages, type CompetenceKey } from '../domain/competences/competence-proof.ts';
import { countHolders, listHolderPages, type HolderConditions } from '../domain/competences/technology-holder.ts';
import type { Cursor } from '../domain/page.ts';
import type { GraphReader } from '../graph/graph.ts';
import { batchByArguments } from './batch-by-arguments.ts';
import type { CompetenceConnectionModel, TechnologyHolderConnectionModel } from './competence-models.ts';

/** A page of those who master a technology. */
interface HolderPageArguments {
  conditions: HolderConditions;
  first: number;
  after: Cursor | null;
}

/** Loaders of competences: one statement for all holders, technologies or competences of a level. */
export function createCompetenceLoaders(graph: GraphReader) {
  return {
    competencePage: batchByArguments(
      async (ids: readonly string[], page: CompetencePage): Promise<CompetenceConnectionModel[]> => {
        const { under, includeNarrower } = page;
        const pages = await listCompetencePages(graph, ids, page);
        return pages.map((one, index) => ({ ...one, holderId: ids[index] ?? '', under: { under, includeNarrower } }));
      },
    ),
    competenceTotal: batchByArguments(async (ids: readonly string[], under: UnderCondition) =>
      countCompetences(graph, ids, under),
    ),
    competenceProofs: batchByArguments(
      async (keys: readonly CompetenceKey[], page: { first: number; after: Cursor | null }) =>
        listProofPages(graph, keys, page),
    ),
    competenceEvidence: new DataLoader(async (keys: readonly CompetenceKey[]) => listCompetenceEvidence(graph, keys)),
    holderPage: batchByArguments(
      async (
        ids: readonly string[],
        { conditions, ...page }: HolderPageArguments,
      ): Promise<TechnologyHolderConnectionModel[]> => {
        const pages = await listHolderPages(graph, ids, { ...conditions, ...page });
        return pages.map((one, index) => ({ ...one, technologyId: ids[index] ?? '', conditions }));
      },
    ),
    holderTotal: batchByArguments(async (ids: readonly string[], conditions: HolderConditions) =>
      countHolders(graph, ids, conditions),
    ),
  };
}
