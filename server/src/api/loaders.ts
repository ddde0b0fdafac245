import DataLoader from 'dataloader';
import { listEntityCodes, listEntityLabels } from '../domain/entities/entity-label.ts';
import { listEntitiesById, listEntitiesOfRecords, listEntityDetails } from '../domain/entities/entity.ts';
import type { Language } from '../domain/entities/text-in.ts';
import { listIndicatorsOf, listObservations } from '../domain/indicators/observation.ts';
import type { Cursor } from '../domain/page.ts';
import { listRelationsInOrder } from '../domain/relations/find-relations.ts';
import {
  listProjectPartnerPages,
  listProjectPartnerTallies,
  listSharedProjectPages,
  type OrganizationPair,
  type ProjectPartnerConditions,
  type SharedProjectConditions,
  type TalliedConditions,
} from '../domain/relations/project-partners.ts';
import { countRelations, listRelationCounts, listRelationPages } from '../domain/relations/relation-pages.ts';
import { listSourceCounts, listSourceRecords, listSources, type Source } from '../domain/sources/source.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { RelationConditions } from '../graph/statements/relations/relation-columns.ts';
import { batchByArguments } from './batch-by-arguments.ts';
import { createCompetenceLoaders } from './competence-loaders.ts';
import type { ProjectPartnerConnectionModel, RelationConnectionModel } from './models.ts';

/** Arguments of a page. */
interface PageArguments {
  first: number;
  after: Cursor | null;
}

/** Arguments of a page of relations. */
export interface RelationPageArguments extends PageArguments {
  conditions: RelationConditions;
}

/** Everything that is loaded by key within one request: at most one statement a level of the query. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: GraphReader, lang: Language) {
  let sources: Promise<Source[]> | undefined;
  const allSources = async (): Promise<Source[]> => (sources ??= listSources(graph));
  return {
    entity: new DataLoader(async (ids: readonly string[]) => listEntitiesById(graph, ids)),
    entityLabel: new DataLoader(async (ids: readonly string[]) => listEntityLabels(graph, ids, lang)),
    entityCode: new DataLoader(async (ids: readonly string[]) => listEntityCodes(graph, ids)),
    entityOfRecord: new DataLoader(async (keys: readonly string[]) => listEntitiesOfRecords(graph, keys)),
    details: new DataLoader(async (ids: readonly string[]) => listEntityDetails(graph, ids)),
    observations: new DataLoader(async (ids: readonly string[]) => listObservations(graph, ids)),
    indicatorOf: new DataLoader(async (ids: readonly string[]) => listIndicatorsOf(graph, ids)),
    relation: new DataLoader(async (ids: readonly string[]) => listRelationsInOrder(graph, ids)),
    record: new DataLoader(async (ids: readonly string[]) => listSourceRecords(graph, ids)),
    relationCounts: new DataLoader(async (ids: readonly string[]) => listRelationCounts(graph, ids)),
    relationPage: batchByArguments(
      async (ids: readonly string[], args: RelationPageArguments): Promise<RelationConnectionModel[]> => {
        const pages = await listRelationPages(graph, ids, { ...args, lang });
        return pages.map((page, index) => ({ ...page, centerId: ids[index] ?? '', conditions: args.conditions }));
      },
    ),
    projectPartnerPage: batchByArguments(
      async (
        ids: readonly string[],
        args: PageArguments & { conditions: ProjectPartnerConditions },
      ): Promise<ProjectPartnerConnectionModel[]> => {
        const pages = await listProjectPartnerPages(graph, ids, args);
        return pages.map((page, index) => ({ ...page, centerId: ids[index] ?? '', conditions: args.conditions }));
      },
    ),
    projectPartnerTallies: batchByArguments(async (ids: readonly string[], conditions: TalliedConditions) =>
      listProjectPartnerTallies(graph, ids, conditions),
    ),
    sharedProjectPage: batchByArguments(
      async (pairs: readonly OrganizationPair[], args: PageArguments & { conditions: SharedProjectConditions }) =>
        listSharedProjectPages(graph, pairs, args),
    ),
    relationTotal: batchByArguments(async (ids: readonly string[], conditions: RelationConditions) =>
      countRelations(graph, ids, conditions),
    ),
    ...createCompetenceLoaders(graph),
    sources: allSources,
    sourceCounts: new DataLoader(async (ids: readonly string[]) => listSourceCounts(graph, ids)),
    source: async (id: string): Promise<Source | undefined> => (await allSources()).find((source) => source.id === id),
  };
}
