import type { Entity } from '../../domain/entities/entity.ts';
import { descriptionIn, nameIn, type Language } from '../../domain/entities/text-in.ts';
import type { RelationCount } from '../../domain/relations/relation-pages.ts';
import type { RelationFilter } from '../../generated/resolvers.ts';
import { orAll, readPage, readRelationFilter } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { identifierUrl } from '../identifier-url.ts';
import type { RelationConnectionModel, RelationGroupModel } from '../models.ts';
import { groupCounts } from '../relation-groups.ts';

interface LanguageArgument {
  lang?: Language | null;
}

interface RelationsArguments {
  filter?: RelationFilter | null;
  first?: number | null;
  after?: string | null;
}

/** Fields that every kind of entity has; what equals a column of the row needs no resolver. */
export const entityFields = {
  name: (entity: Entity, { lang }: LanguageArgument, { lang: requested }: ApiContext) =>
    nameIn(entity, lang ?? requested),
  description: (entity: Entity, { lang }: LanguageArgument, { lang: requested }: ApiContext) =>
    descriptionIn(entity, lang ?? requested),
  relationTotal: ({ relationCount }: Entity) => relationCount,
  names: async ({ id }: Entity, _args: object, { loaders }: ApiContext) => (await loaders.details.load(id)).names,
  identifiers: async ({ id }: Entity, _args: object, { loaders }: ApiContext) =>
    (await loaders.details.load(id)).identifiers.map((identifier) => ({
      ...identifier,
      url: identifierUrl(identifier),
    })),
  values: async ({ id }: Entity, { fields }: { fields?: readonly string[] | null }, { loaders }: ApiContext) => {
    const { values } = await loaders.details.load(id);
    return fields === null || fields === undefined ? values : values.filter(({ field }) => fields.includes(field));
  },
  evidence: async ({ id }: Entity, _args: object, { loaders }: ApiContext) => (await loaders.details.load(id)).evidence,
  relations: async (
    { id }: Entity,
    args: RelationsArguments,
    { loaders }: ApiContext,
  ): Promise<RelationConnectionModel> =>
    loaders.relationPage(id, { conditions: readRelationFilter(args.filter), ...readPage(args, 1) }),
  relationCounts: async ({ id }: Entity, _args: object, { loaders }: ApiContext): Promise<RelationCount[]> =>
    loaders.relationCounts.load(id),
  relationGroups: async (
    { id }: Entity,
    { types }: { types?: readonly string[] | null },
    { loaders }: ApiContext,
  ): Promise<RelationGroupModel[]> => groupCounts(id, await loaders.relationCounts.load(id), orAll(types)),
};

/** A field that pages through the relations of some types and one direction. */
export function relationField(
  types: readonly string[],
  direction: 'OUT' | 'IN' | null,
  kinds: readonly string[] | null = null,
) {
  const conditions = { types, direction, kinds, roles: null, asOf: null };
  return async ({ id }: Entity, args: RelationsArguments, { loaders }: ApiContext): Promise<RelationConnectionModel> =>
    loaders.relationPage(id, { conditions, ...readPage(args, 1) });
}
