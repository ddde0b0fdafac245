import type { Entity } from '../../domain/entities/entity.ts';
import {
  ALL_PARTNERS,
  countPartners,
  countPartnersByCountry,
  countPartnersByType,
  type ProjectPartnerConditions,
} from '../../domain/relations/project-partners.ts';
import type { OrganizationType, ProjectPartnerFilter as FilterInput, Resolvers } from '../../generated/resolvers.ts';
import { orAll, readPage } from '../arguments.ts';
import { problemOfCountries } from '../../domain/relations/chosen-countries.ts';
import type { ApiContext } from '../context.ts';
import type { ProjectPartnerConnectionModel } from '../models.ts';
import { badArgument } from '../user-error.ts';
import { hasEntity } from './has-entity.ts';

interface ProjectPartnersArguments {
  filter?: FilterInput | null;
  first?: number | null;
  after?: string | null;
}

/** A page of the organizations in the same projects. @throws GraphQLError BAD_USER_INPUT */
export async function projectPartnersField(
  { id }: Entity,
  { filter, ...args }: ProjectPartnersArguments,
  { loaders }: ApiContext,
): Promise<ProjectPartnerConnectionModel> {
  return loaders.projectPartnerPage(id, { conditions: readFilter(filter), ...readPage(args, 1) });
}

function readFilter(filter: FilterInput | null | undefined): ProjectPartnerConditions {
  if (filter === null || filter === undefined) return ALL_PARTNERS;
  const problem = problemOfCountries(filter.countries ?? []);
  if (problem !== undefined) throw badArgument('filter.countries', problem);
  return {
    countries: orAll(filter.countries),
    organizationTypes: orAll(filter.organizationTypes),
    isSmeOnly: filter.isSmeOnly ?? false,
  };
}

/** Organizations in the same projects, and how many there are of each country and type. */
export const projectPartnerResolvers = {
  ProjectPartner: {
    partner: async ({ partnerId }, _args, { loaders }) => hasEntity(await loaders.entity.load(partnerId)),
  },
  ProjectPartnerConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: async ({ centerId, conditions }, _args, { loaders }) =>
      countPartners(await loaders.projectPartnerTallies.load(centerId), conditions),
    countries: async ({ centerId, conditions }, _args, { loaders }) =>
      countPartnersByCountry(await loaders.projectPartnerTallies.load(centerId), conditions).map(
        ({ value: country, count }) => ({ country, count }),
      ),
    organizationTypes: async ({ centerId, conditions }, _args, { loaders }) =>
      countPartnersByType(await loaders.projectPartnerTallies.load(centerId), conditions).map(({ value, count }) => ({
        // Records have no other types than those of the schema.
        type: value as OrganizationType | null,
        count,
      })),
  },
} satisfies Resolvers;
