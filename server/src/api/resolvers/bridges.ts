import type { Entity } from '../../domain/entities/entity.ts';
import { pageOf, type Cursor, type Page } from '../../domain/page.ts';
import type { BridgeSide, Resolvers } from '../../generated/resolvers.ts';
import {
  findHome,
  findNetworkBridges,
  MEMBER_TYPES,
  type BridgeQuestion,
  type NetworkBridges,
} from '../../match/bridges/network-bridges.ts';
import type { Member } from '../../match/bridges/place-members.ts';
import { isProblem, type Problem } from '../../problem.ts';
import { orAll, placeOf, readPage } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { entitiesByKey } from './entities-by-key.ts';
import { hasEntity } from './has-entity.ts';
import { typeOfProblem } from './imports.ts';

const NETWORK_KINDS = ['Network', 'Organization', 'WorkingGroup'];

interface PageArguments {
  first?: number | null;
  after?: string | null;
}

interface BridgeArguments {
  network: string;
  home?: string | null;
  level?: BridgeQuestion['level'] | null;
  types?: readonly string[] | null;
}

/** A page of a list that is there as a whole; a cursor is a place in it. @throws GraphQLError for wrong page arguments */
function pageIn<Item>(items: readonly Item[], args: PageArguments): Page<Item> & { total: number } {
  const { first, after } = readPage(args, 1);
  const start = placeOf(after);
  const rows = items.slice(start, start + first + 1).map((item, index) => ({ item, place: start + index + 1 }));
  const page = pageOf(rows, first, after !== null, ({ place }): Cursor => [place]);
  return { ...page, rows: page.rows.map(({ row, cursor }) => ({ row: row.item, cursor })), total: items.length };
}

/** A page of entities by name, in the reader's language. */
function namedPage(
  named: readonly Pick<Member, 'id' | 'sortIt' | 'sortEn'>[],
  args: PageArguments,
  { lang }: ApiContext,
): Page<string> & { total: number } {
  const key = (one: Pick<Member, 'id' | 'sortIt' | 'sortEn'>): string =>
    `${lang === 'it' ? one.sortIt : one.sortEn}|${one.id}`;
  const sorted = named.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return pageIn(
    sorted.map(({ id }) => id),
    args,
  );
}

const entityOf = async (id: string, { loaders }: ApiContext): Promise<Entity> =>
  hasEntity(await loaders.entity.load(id));

const connection = {
  pageInfo: <P extends Page<unknown>>(page: P) => page,
  totalCount: ({ total }: { total: number }) => total,
};

function isOnSide(member: Member, side: BridgeSide): boolean {
  if (side === 'OURS') return member.isOurs;
  return side === 'ELSEWHERE' ? !member.isOurs : member.regionIds.length === 0 && !member.isOurs;
}

function problem(problemType: 'NOT_FOUND' | 'INVALID', field: string, text: string): Problem {
  const message = `${field}: ${text}`;
  return problemType === 'NOT_FOUND' ? { problem: problemType, message } : { problem: problemType, field, message };
}

async function readQuestion(args: BridgeArguments, context: ApiContext): Promise<BridgeQuestion | Problem> {
  const types = orAll(args.types) ?? ['MEMBER_OF'];
  const wrong = types.find((type) => !(MEMBER_TYPES as readonly string[]).includes(type));
  if (wrong !== undefined) return problem('INVALID', 'types', `nobody is a member by ${wrong}`);
  const homeKey = args.home ?? (await findHome(context.graph));
  if (homeKey === undefined) return problem('NOT_FOUND', 'home', 'the graph has no place with the NUTS code ITC4');
  const [network, home] = await entitiesByKey([args.network, homeKey], context);
  if (!network) return problem('NOT_FOUND', 'network', `there is no entity ${args.network}`);
  if (!home) return problem('NOT_FOUND', 'home', `there is no entity ${homeKey}`);
  if (!NETWORK_KINDS.includes(network.kind)) return problem('INVALID', 'network', `a ${network.kind} has no members`);
  if (home.kind !== 'Place') return problem('INVALID', 'home', `a ${home.kind} is no place`);
  return { network: network.id, home: home.id, level: args.level ?? 'NUTS2', types };
}

interface MembersArguments extends PageArguments {
  side?: BridgeSide | null;
  region?: string | null;
  field?: string | null;
  notIn?: string | null;
}

async function membersOf(
  bridges: NetworkBridges,
  { side, region, field, notIn, ...args }: MembersArguments,
  context: ApiContext,
): Promise<Page<string> & { total: number }> {
  const holders = field ? await bridges.holdersOf(field) : undefined;
  const others = notIn ? await bridges.sharedWith(notIn) : undefined;
  const members = bridges.members.filter(
    (member) =>
      (!side || isOnSide(member, side)) &&
      (!region || (member.regionIds.includes(region) && !member.isOurs)) &&
      (holders?.has(member.id) ?? true) &&
      !(others?.has(member.id) ?? false),
  );
  return namedPage(members, args, context);
}

/** Networks as bridges to other regions. */
export const bridgeResolvers = {
  Query: {
    networkBridges: async (_parent, args, context) => {
      const question = await readQuestion(args, context);
      return isProblem(question) ? question : findNetworkBridges(context.graph, question);
    },
  },
  NetworkBridgesResult: {
    __resolveType: (result) =>
      isProblem(result) ? (typeOfProblem(result) as 'NotFound' | 'InvalidInput') : 'NetworkBridges',
  },
  NetworkBridges: {
    network: async ({ question }, _args, context) => entityOf(question.network, context),
    home: async ({ question }, _args, context) => entityOf(question.home, context),
    level: ({ question }) => question.level,
    memberCount: ({ members }) => members.length,
    oursCount: ({ members }) => members.filter((member) => isOnSide(member, 'OURS')).length,
    elsewhereCount: ({ members }) => members.filter((member) => isOnSide(member, 'ELSEWHERE')).length,
    unplacedCount: ({ members }) => members.filter((member) => isOnSide(member, 'UNPLACED')).length,
    members: async (bridges, args, context) => membersOf(bridges, args, context),
    regions: async (bridges) => bridges.regions(),
    reaches: async (bridges, { region, ours, ...args }) => {
      const reaches = (await bridges.reaches()).filter(
        (reach) => (!region || reach.regionIds.includes(region)) && (!ours || reach.oursId === ours),
      );
      return pageIn(reaches, args);
    },
    overlaps: async (bridges) => bridges.overlaps(),
    sharedWith: async (bridges, { network, ...args }, context) => {
      const shared = await bridges.sharedWith(network);
      return namedPage(
        bridges.members.filter(({ id }) => shared.has(id)),
        args,
        context,
      );
    },
    onlyIn: async (bridges, { network, ...args }, context) =>
      namedPage(await bridges.membersOnlyOf(network), args, context),
    whiteSpots: async (bridges, args) => pageIn(await bridges.whiteSpots(), args),
    fillers: async (bridges, { field, ...args }, context) => {
      const spot = (await bridges.whiteSpots()).find(({ fieldId }) => fieldId === field);
      const ids = new Set(spot?.homeIds);
      return namedPage(
        (await bridges.atHome()).filter(({ id }) => ids.has(id)),
        args,
        context,
      );
    },
  },
  BridgeRegion: { place: async ({ placeId }, _args, context) => entityOf(placeId, context) },
  BridgeReach: {
    ours: async ({ oursId }, _args, context) => entityOf(oursId, context),
    through: async ({ throughId }, _args, context) => entityOf(throughId, context),
    regions: async ({ regionIds }, _args, context) => Promise.all(regionIds.map(async (id) => entityOf(id, context))),
  },
  NetworkOverlap: {
    other: async ({ otherId }, _args, context) => entityOf(otherId, context),
    sharedCount: ({ memberIds }) => memberIds.length,
  },
  WhiteSpot: {
    field: async ({ fieldId }, _args, context) => entityOf(fieldId, context),
    elsewhereCount: ({ elsewhereIds }) => elsewhereIds.length,
    fillerCount: ({ homeIds }) => homeIds.length,
  },
  BridgeEntityConnection: {
    ...connection,
    edges: async ({ rows }, _args, context) =>
      Promise.all(rows.map(async ({ row, cursor }) => ({ cursor, node: await entityOf(row, context) }))),
  },
  BridgeReachConnection: { ...connection, edges: ({ rows }) => rows.map(({ row, cursor }) => ({ cursor, node: row })) },
  WhiteSpotConnection: { ...connection, edges: ({ rows }) => rows.map(({ row, cursor }) => ({ cursor, node: row })) },
} satisfies Partial<Resolvers>;
