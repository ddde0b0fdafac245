import type { Entity } from '../../domain/entities/entity.ts';
import type { CompetenceOrder } from '../../domain/competences/competence.ts';
import { HOLDER_KINDS } from '../../domain/competences/technology-holder.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { orAll, readPage } from '../arguments.ts';
import type { CompetenceConnectionModel, TechnologyHolderConnectionModel } from '../competence-models.ts';
import type { ApiContext } from '../context.ts';
import { badArgument } from '../user-error.ts';
import { hasEntity } from './has-entity.ts';

interface CompetencesArguments {
  under?: string | null;
  includeNarrower?: boolean | null;
  orderBy?: CompetenceOrder | null;
  first?: number | null;
  after?: string | null;
}

interface HoldersArguments {
  kinds?: readonly string[] | null;
  includeNarrower?: boolean | null;
  first?: number | null;
  after?: string | null;
}

/** Competences of an organization, person or network. */
export async function competencesField(
  { id }: Entity,
  args: CompetencesArguments,
  { loaders, lang }: ApiContext,
): Promise<CompetenceConnectionModel> {
  const under = args.under ?? null;
  const orderBy = args.orderBy ?? 'WEIGHT_DESC';
  const includeNarrower = args.includeNarrower ?? true;
  return loaders.competencePage(id, { under, includeNarrower, orderBy, lang, ...readPage(args, 1) });
}

/** Those who master a technology. @throws GraphQLError BAD_USER_INPUT for kinds that master nothing */
export async function holdersField(
  { id }: Entity,
  args: HoldersArguments,
  { loaders }: ApiContext,
): Promise<TechnologyHolderConnectionModel> {
  const kinds = orAll(args.kinds) ?? HOLDER_KINDS;
  const other = kinds.find((kind) => !HOLDER_KINDS.some((holder) => holder === kind));
  if (other !== undefined) throw badArgument('kinds', `${other} is none of ${HOLDER_KINDS.join(', ')}`);
  const conditions = { kinds, includeNarrower: args.includeNarrower ?? true };
  return loaders.holderPage(id, { conditions, ...readPage(args, 1) });
}

/** Competences, what proves them, and who masters what. */
export const competenceResolvers = {
  Query: {
    competence: async (_parent, { holder, technology }, { loaders, lang }) => {
      const entity = await loaders.entity.load(holder);
      if (entity === null || !HOLDER_KINDS.some((kind) => kind === entity.kind)) return null;
      const only = {
        under: technology,
        includeNarrower: false,
        orderBy: 'WEIGHT_DESC',
        lang,
        first: 1,
        after: null,
      } as const;
      return (await loaders.competencePage(entity.id, only)).rows[0]?.row ?? null;
    },
  },
  Competence: {
    holder: async ({ holderId }, _args, { loaders }) => hasEntity(await loaders.entity.load(holderId)),
    technology: async ({ technologyId }, _args, { loaders }) => hasEntity(await loaders.entity.load(technologyId)),
    isStated: ({ statementCount }) => statementCount > 0,
    basis: async (competence, args, { loaders }) => {
      const { holderId, technologyId, projectCount, publicationCount, statementCount } = competence;
      const page = await loaders.competenceProofs({ holderId, technologyId }, readPage(args, 1));
      return { ...page, total: projectCount + publicationCount + statementCount };
    },
  },
  CompetenceConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: async ({ holderId, under }, _args, { loaders }) => loaders.competenceTotal(holderId, under),
  },
  CompetenceProof: {
    work: async ({ workId }, _args, { loaders }) => (workId === null ? null : loaders.entity.load(workId)),
    relations: async ({ relationIds }, _args, { loaders }) => {
      const relations = await Promise.all(relationIds.map(async (id) => loaders.relation.load(id)));
      return relations.filter((relation) => relation !== null);
    },
  },
  CompetenceProofConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: ({ total }) => total,
  },
  TechnologyHolder: {
    holder: async ({ holderId }, _args, { loaders }) => hasEntity(await loaders.entity.load(holderId)),
    isStated: ({ statementCount }) => statementCount > 0,
    competences: async ({ holderId, wantedId, includeNarrower }, args, { loaders, lang }) =>
      loaders.competencePage(holderId, {
        under: wantedId,
        includeNarrower,
        orderBy: 'WEIGHT_DESC',
        lang,
        ...readPage(args, 1),
      }),
  },
  TechnologyHolderConnection: {
    edges: ({ rows, conditions: { includeNarrower } }) =>
      rows.map(({ row, cursor }) => ({ node: { ...row, includeNarrower }, cursor })),
    pageInfo: (page) => page,
    totalCount: async ({ technologyId, conditions }, _args, { loaders }) =>
      loaders.holderTotal(technologyId, conditions),
  },
} satisfies Partial<Resolvers>;
