import type { Entity } from '../../domain/entities/entity.ts';
import { listIdsOfKeys } from '../../domain/entities/list-ids-of-keys.ts';
import { listBelow } from '../../domain/entities/list-below.ts';
import { problemOfCountries } from '../../domain/relations/chosen-countries.ts';
import {
  ALL_PARTNERS,
  countPartners,
  countPartnersByCountry,
  countPartnersByType,
  sharedProjectConditions,
  talliedConditions,
  type ProjectPartnerConditions,
  type ProjectPartnerTally,
} from '../../domain/relations/project-partners.ts';
import type { GraphReader } from '../../graph/graph.ts';
import type { OrganizationType, ProjectPartnerFilter as FilterInput, Resolvers } from '../../generated/resolvers.ts';
import { atMost, orAll, readPage, readYear } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { ProjectPartnerConnectionModel } from '../models.ts';
import { badArgument, unknownKey } from '../user-error.ts';
import { hasEntity } from './has-entity.ts';

/** Places or technologies that can be chosen together. */
const MAX_CHOSEN = 10;

interface ProjectPartnersArguments {
  filter?: FilterInput | null;
  first?: number | null;
  after?: string | null;
}

/** A page of the organizations in the same projects. @throws GraphQLError BAD_USER_INPUT */
export async function projectPartnersField(
  { id }: Entity,
  { filter, ...args }: ProjectPartnersArguments,
  { loaders, graph }: ApiContext,
): Promise<ProjectPartnerConnectionModel> {
  const page = readPage(args, 1);
  return loaders.projectPartnerPage(id, { conditions: await readFilter(filter, graph), ...page });
}

async function readFilter(
  filter: FilterInput | null | undefined,
  graph: GraphReader,
): Promise<ProjectPartnerConditions> {
  if (filter === null || filter === undefined) return ALL_PARTNERS;
  const problem = problemOfCountries(filter.countries ?? []);
  if (problem !== undefined) throw badArgument('filter.countries', problem);
  return {
    countries: orAll(filter.countries),
    organizationTypes: orAll(filter.organizationTypes),
    isSmeOnly: filter.isSmeOnly ?? false,
    partnerId: null,
    fromYear: readYear('filter.fromYear', filter.fromYear),
    toYear: readYear('filter.toYear', filter.toYear),
    placeIds: await readBelow(graph, 'Place', 'filter.places', filter.places),
    technologyIds: await readBelow(graph, 'Technology', 'filter.technologies', filter.technologies),
  };
}

/** @throws GraphQLError BAD_USER_INPUT for a key of nothing of the kind */
async function readBelow(
  graph: GraphReader,
  kind: 'Place' | 'Technology',
  argument: string,
  keys: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  const wanted = orAll(atMost(argument, keys ?? [], MAX_CHOSEN));
  if (wanted === null) return null;
  const { ids, unknown } = await listBelow(graph, kind, wanted);
  const [first] = unknown;
  if (first !== undefined) throw unknownKey(argument, first, `a ${kind}`);
  return ids;
}

async function talliesOf(
  { centerId, conditions }: ProjectPartnerConnectionModel,
  { loaders }: ApiContext,
): Promise<ProjectPartnerTally[]> {
  return loaders.projectPartnerTallies(centerId, talliedConditions(conditions));
}

/** Organizations in the same projects, in which, and how many there are of each country and type. */
export const projectPartnerResolvers = {
  Query: {
    projectPartner: async (_parent, { organization, partner, filter }, { loaders, graph }) => {
      const [id = '', partnerId = ''] = await listIdsOfKeys(graph, [organization, partner]);
      const conditions = { ...(await readFilter(filter, graph)), partnerId };
      const { rows } = await loaders.projectPartnerPage(id, { conditions, first: 1, after: null });
      return rows.map(({ row }) => ({ ...row, conditions }))[0] ?? null;
    },
  },
  ProjectPartner: {
    partner: async ({ partnerId }, _args, { loaders }) => hasEntity(await loaders.entity.load(partnerId)),
    projects: async ({ centerId, partnerId, projectCount, conditions }, args, { loaders }) => {
      const which = { conditions: sharedProjectConditions(conditions), ...readPage(args, 1) };
      const page = await loaders.sharedProjectPage({ centerId, partnerId }, which);
      return { ...page, totalCount: projectCount };
    },
  },
  ProjectPartnerConnection: {
    edges: ({ rows, conditions }) => rows.map(({ row, cursor }) => ({ node: { ...row, conditions }, cursor })),
    pageInfo: (page) => page,
    totalCount: async (page, _args, context) => countPartners(await talliesOf(page, context), page.conditions),
    countries: async (page, _args, context) =>
      countPartnersByCountry(await talliesOf(page, context), page.conditions).map(({ value: country, count }) => ({
        country,
        count,
      })),
    organizationTypes: async (page, _args, context) =>
      countPartnersByType(await talliesOf(page, context), page.conditions).map(({ value, count }) => ({
        // Records have no other types than those of the schema.
        type: value as OrganizationType | null,
        count,
      })),
  },
  SharedProjectConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
  },
  SharedProject: {
    project: async ({ projectId }, _args, { loaders }) => hasEntity(await loaders.entity.load(projectId)),
    relations: async ({ relationIds }, _args, { loaders }) => {
      const relations = await Promise.all(relationIds.map(async (id) => loaders.relation.load(id)));
      return relations.filter((relation) => relation !== null);
    },
  },
} satisfies Resolvers;
