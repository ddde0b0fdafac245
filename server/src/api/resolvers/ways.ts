import { nameIn, type Language } from '../../domain/entities/text-in.ts';
import type { Entity } from '../../domain/entities/entity.ts';
import {
  findWarmWays,
  PARTY_KINDS,
  type WarmHop,
  type WarmQuestion,
  type WarmWays,
} from '../../match/ways/find-warm-ways.ts';
import { findDataYear } from '../../match/ways/find-data-year.ts';
import { sayHop, type SpokenHop } from '../../match/ways/say-hop.ts';
import type { QueryWarmPathsArgs, RelationType, Resolvers } from '../../generated/resolvers.ts';
import { isProblem, type Problem } from '../../problem.ts';
import { atMost, inRange, orAll } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { kindOf } from './entities.ts';
import { entitiesByKey } from './entities-by-key.ts';
import { hasEntity } from './has-entity.ts';
import { typeOfProblem } from './imports.ts';

const MAX_SHOWN = 20;
const isPartyKind = (kind: string): boolean => (PARTY_KINDS as readonly string[]).includes(kind);

interface Named {
  field: string;
  keys: readonly string[];
}

/** The ids of the parties that arguments name; or which of them cannot be used. */
async function readParties(named: readonly Named[], context: ApiContext): Promise<string[][] | Problem> {
  const entities = await entitiesByKey(
    named.flatMap(({ keys }) => keys),
    context,
  );
  const ids: string[][] = [];
  for (const { field, keys } of named) {
    const found = entities.splice(0, keys.length);
    const missing = found.indexOf(null);
    if (missing !== -1) {
      return { problem: 'NOT_FOUND', message: `${field}: there is no entity ${keys[missing] ?? ''}` };
    }
    const nobody = found.find((entity) => entity !== null && !isPartyKind(entity.kind));
    if (nobody) {
      const message = `${field}: a ${nobody.kind} is nobody to be introduced by or to; give one of ${PARTY_KINDS.join(', ')}`;
      return { problem: 'INVALID', field, message };
    }
    ids.push(found.flatMap((entity) => entity?.id ?? []));
  }
  return ids;
}

/** What is asked by numbers and kinds. @throws GraphQLError for numbers beyond their limits */
function readLimits({ first, maxLength, sinceYear, kinds }: QueryWarmPathsArgs) {
  return {
    first: inRange('first', first ?? 5, 1, 10),
    maxLength: inRange('maxLength', maxLength ?? 5, 1, 5),
    sinceYear: typeof sinceYear === 'number' ? inRange('sinceYear', sinceYear, 1900, 9999) : null,
    kinds: orAll(kinds),
  };
}

/** Whom the question names, argument by argument. @throws GraphQLError for lists beyond their limits */
function readNames({ from, to, via, networks }: QueryWarmPathsArgs): Named[] {
  return [
    { field: 'from', keys: [from] },
    { field: 'to', keys: [to] },
    { field: 'via', keys: atMost('via', via ?? [], 3) },
    { field: 'networks', keys: atMost('networks', networks ?? [], 20) },
  ];
}

/** The question with everyone named in it checked. @throws GraphQLError for numbers and lists beyond their limits */
async function readQuestion(args: QueryWarmPathsArgs, context: ApiContext): Promise<WarmQuestion | Problem> {
  const limits = readLimits(args);
  const avoided = atMost('avoid', args.avoid ?? [], 100);
  const wrong = limits.kinds?.find((kind) => !isPartyKind(kind));
  if (wrong !== undefined) {
    return { problem: 'INVALID', field: 'kinds', message: `kinds: ${wrong} is none of ${PARTY_KINDS.join(', ')}` };
  }
  const named = await readParties(readNames(args), context);
  if (!Array.isArray(named)) return named;
  const [[from = ''] = [], [to = ''] = [], passed = [], networks = []] = named;
  // Who is to be avoided and is not there is avoided already.
  const avoid = (await entitiesByKey(avoided, context)).flatMap((entity) => entity?.id ?? []);
  const via = [...new Set(passed)].filter((id) => id !== from && id !== to);
  return { ...limits, from, to, via, avoid, networks: orAll(networks), year: await findDataYear(context.graph) };
}

async function entitiesOf(ids: readonly string[], { loaders }: ApiContext): Promise<Entity[]> {
  const entities = await Promise.all(ids.map(async (id) => loaders.entity.load(id)));
  return entities.filter((entity) => entity !== null);
}

async function sentenceOf(hop: WarmHop, lang: Language, context: ApiContext): Promise<string> {
  const { fromId, toId, bonds, year } = hop;
  const single = bonds.slice(0, 2).flatMap(({ count, workIds }) => (count === 1 ? workIds : []));
  const entities = await entitiesOf([fromId, toId, ...single], context);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string): string | undefined => {
    const entity = byId.get(id);
    return entity === undefined ? undefined : nameIn(entity, lang).text;
  };
  const end = (id: string): SpokenHop['from'] => ({
    name: nameOf(id) ?? '',
    isPerson: byId.get(id)?.kind === 'Person',
  });
  return sayHop({ from: end(fromId), to: end(toId), bonds, nameOfWork: nameOf, year }, lang);
}

const NOTHING_LOOKED_AT: WarmWays['search'] = { openedCount: 0, tieCount: 0, isCapped: false, cutIds: [] };

/** Warm ways: who can introduce one to another. */
export const wayResolvers = {
  Query: {
    warmPaths: async (_parent, args, context) => {
      const question = await readQuestion(args, context);
      if (isProblem(question)) return question;
      const { from, to, year } = question;
      if (from === to) return { ways: [], search: NOTHING_LOOKED_AT, year };
      return findWarmWays(context.graph, question);
    },
  },
  WarmPathsResult: {
    __resolveType: (result) =>
      isProblem(result) ? (typeOfProblem(result) as 'NotFound' | 'InvalidInput') : 'WarmPaths',
  },
  WarmPaths: {
    paths: ({ ways }) => ways,
    search: ({ search, year }) => ({ ...search, year }),
  },
  WarmSearch: { cutEntities: async ({ cutIds }, _args, context) => entitiesOf(cutIds, context) },
  WarmPath: { length: ({ hops }) => hops.length },
  WarmStop: {
    entity: async ({ entityId }, _args, { loaders }) => hasEntity(await loaders.entity.load(entityId)),
    relationTotal: ({ relationCount }) => relationCount,
  },
  WarmHop: {
    from: async ({ fromId }, _args, { loaders }) => hasEntity(await loaders.entity.load(fromId)),
    to: async ({ toId }, _args, { loaders }) => hasEntity(await loaders.entity.load(toId)),
    sentence: async (hop, { lang }, context) => sentenceOf(hop, lang ?? context.lang, context),
  },
  WarmBond: {
    type: ({ via }) => via,
    relationType: ({ type }) => type as RelationType | null,
    workKind: ({ kind }) => (kind === null ? null : kindOf(kind)),
    works: async ({ workIds }, { first }, context) =>
      entitiesOf(workIds.slice(0, inRange('first', first, 1, MAX_SHOWN)), context),
    relations: async ({ relationIds }, { first }, { loaders }) => {
      const ids = [...new Set(relationIds.slice(0, inRange('first', first, 1, MAX_SHOWN)).flat())];
      const relations = await Promise.all(ids.map(async (id) => loaders.relation.load(id)));
      return relations.filter((relation) => relation !== null);
    },
  },
} satisfies Partial<Resolvers>;
