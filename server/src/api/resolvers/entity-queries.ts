import { countEntities, findEntity, type Entity } from '../../domain/entities/entity.ts';
import { listIdsOfKeys } from '../../domain/entities/list-ids-of-keys.ts';
import { listEntities, type EntityOrder } from '../../domain/entities/entity-list.ts';
import type { EntityFilter, EntityKind, RelatedToFilter, Resolvers } from '../../generated/resolvers.ts';
import type { GraphReader } from '../../graph/graph.ts';
import type { EntityConditions } from '../../graph/statements/entities/entity-conditions.ts';
import { ENTITY_KINDS } from './entities.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { atMost, orAll, readPage } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { EntityConnectionModel } from '../models.ts';
import { badArgument, unknownKey } from '../user-error.ts';

interface ListArguments {
  filter?: EntityFilter | null;
  orderBy?: EntityOrder | null;
  first?: number | null;
  after?: string | null;
}

interface EntityArguments {
  id?: string | null;
  slug?: string | null;
}

/** How many search hits a list filtered by text looks at. */
const MAX_TEXT_HITS = 1_000;

/** The entity with this id or slug. @throws GraphQLError BAD_USER_INPUT unless exactly one of the two is given */
async function findOne({ id, slug }: EntityArguments, { graph }: ApiContext): Promise<Entity | null> {
  const given = [id, slug].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) throw badArgument('id', 'give exactly one of id and slug');
  return findEntity(graph, { id: id ?? null, slug: slug ?? null });
}

async function listOf(
  kinds: readonly EntityKind[],
  args: ListArguments,
  context: ApiContext,
): Promise<EntityConnectionModel> {
  const { first, after } = readPage(args, 2);
  const conditions = await readConditions(kinds, args.filter, context);
  const page = await listEntities(context.graph, conditions, {
    order: args.orderBy ?? 'NAME_ASC',
    lang: context.lang,
    first,
    after,
  });
  return { ...page, conditions };
}

async function readConditions(
  kinds: readonly EntityKind[],
  filter: EntityFilter | null | undefined,
  { search, graph }: ApiContext,
): Promise<EntityConditions> {
  const text = filter?.text?.trim() ?? '';
  return {
    kinds,
    onlyIds: text === '' ? null : await idsByText(text, kinds, search),
    organizationTypes: orAll(filter?.organizationTypes),
    sourceIds: orAll(atMost('filter.sources', filter?.sources ?? [], 100)),
    relatedTo: await readRelatedTo(graph, atMost('filter.relatedTo', filter?.relatedTo ?? [], 10)),
  };
}

/** What search finds; nothing by a text without words, for which search would give whatever its filters leave. */
async function idsByText(text: string, kinds: readonly EntityKind[], search: ApiContext['search']): Promise<string[]> {
  if (toSearchWords(text).length === 0) return [];
  const { hits } = await search.search({ text, filters: { kind: kinds }, offset: 0, limit: MAX_TEXT_HITS });
  return hits.map(({ id }) => id);
}

/** @throws GraphQLError BAD_USER_INPUT for a slug that nothing has */
async function readRelatedTo(
  graph: GraphReader,
  related: readonly RelatedToFilter[],
): Promise<EntityConditions['relatedTo']> {
  const ids = await listIdsOfKeys(
    graph,
    related.map(({ entity }) => entity),
  );
  const unknown = ids.find((id) => !id.startsWith('ent_'));
  if (unknown !== undefined) throw unknownKey('filter.relatedTo', unknown, 'an entity');
  return related.map(({ types, direction }, index) => ({
    entity: ids[index] ?? '',
    types: orAll(types),
    direction: direction ?? null,
  }));
}

function oneOf(kind: EntityKind) {
  return async (_parent: object, args: EntityArguments, context: ApiContext): Promise<Entity | null> => {
    const entity = await findOne(args, context);
    return entity?.kind === kind ? entity : null;
  };
}

function pageOfKind(kind: EntityKind) {
  return async (_parent: object, args: ListArguments, context: ApiContext): Promise<EntityConnectionModel> =>
    listOf([kind], args, context);
}

const connection = {
  edges: ({ rows }: EntityConnectionModel) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
  pageInfo: (page: EntityConnectionModel) => page,
  totalCount: async ({ conditions }: EntityConnectionModel, _args: object, { graph }: ApiContext) =>
    countEntities(graph, conditions),
};

/** Single entities and lists, of any kind and of each kind. */
export const entityQueryResolvers = {
  Query: {
    entity: async (_parent, args, context) => findOne(args, context),
    entities: async (_parent, { kinds, ...args }, context) => listOf(orAll(kinds) ?? ENTITY_KINDS, args, context),
    organization: oneOf('Organization'),
    organizations: pageOfKind('Organization'),
    person: oneOf('Person'),
    people: pageOfKind('Person'),
    technology: oneOf('Technology'),
    technologies: pageOfKind('Technology'),
    project: oneOf('Project'),
    projects: pageOfKind('Project'),
    network: oneOf('Network'),
    networks: pageOfKind('Network'),
    workingGroup: oneOf('WorkingGroup'),
    workingGroups: pageOfKind('WorkingGroup'),
    programme: oneOf('Programme'),
    programmes: pageOfKind('Programme'),
    event: oneOf('Event'),
    events: pageOfKind('Event'),
    facility: oneOf('Facility'),
    facilities: pageOfKind('Facility'),
    publication: oneOf('Publication'),
    publications: pageOfKind('Publication'),
    place: oneOf('Place'),
    places: pageOfKind('Place'),
    indicator: oneOf('Indicator'),
    indicators: pageOfKind('Indicator'),
    goal: oneOf('Goal'),
    goals: pageOfKind('Goal'),
    activity: oneOf('Activity'),
    activities: pageOfKind('Activity'),
  },
  EntityConnection: connection,
  OrganizationConnection: connection,
  PersonConnection: connection,
  TechnologyConnection: connection,
  ProjectConnection: connection,
  NetworkConnection: connection,
  WorkingGroupConnection: connection,
  ProgrammeConnection: connection,
  EventConnection: connection,
  FacilityConnection: connection,
  PublicationConnection: connection,
  PlaceConnection: connection,
  IndicatorConnection: connection,
  GoalConnection: connection,
  ActivityConnection: connection,
} satisfies Partial<Resolvers>;
