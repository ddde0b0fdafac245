import { nameIn } from '../../domain/entities/text-in.ts';
import { encodeCursor } from '../../domain/page.ts';
import { ALL_PARTNERS, countPartners, talliedConditions } from '../../domain/relations/project-partners.ts';
import type { QuerySearchArgs, Resolvers } from '../../generated/resolvers.ts';
import { readAsFilters } from '../../search/as-filters/read-as-filters.ts';
import { highlight } from '../../search/highlight.ts';
import type { SearchAnswer, SearchSort } from '../../search/search-engine.ts';
import type { SearchFacet, SearchFilters } from '../../search/search-facets.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { atMost, inRange, orAll, placeOf, readPage } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { listedValues, nameFacetValues, nameFilterValues } from '../facet-values.ts';
import type { SearchAskedOfModel, SearchConnectionModel, SearchEdgeModel } from '../models.ts';
import { FACET_OF, NAME_OF, readSearchFilters } from '../search-filters.ts';
import { kindOf } from './entities.ts';
import { hasEntity } from './has-entity.ts';

const MAX_FACETS = Object.keys(FACET_OF).length;

function sortOf(sort: QuerySearchArgs['sort'], { lang }: ApiContext): SearchSort {
  if (sort === 'NAME') return lang === 'it' ? 'NAME_IT' : 'NAME_EN';
  return sort ?? 'RELEVANCE';
}

/** An explicit null stands for the default. */
function sizeOf(first: number | null | undefined): number {
  return first ?? 10;
}

/** Hits with their entities; one that went meanwhile is left out. */
async function edgesOf(
  { hits }: SearchAnswer,
  { text, offset }: { text: string; offset: number },
  { loaders }: ApiContext,
): Promise<SearchConnectionModel['rows']> {
  const words = toSearchWords(text);
  const entities = await Promise.all(hits.map(async ({ id }) => loaders.entity.load(id)));
  return hits.flatMap((hit, index) => {
    const entity = entities[index];
    const cursor = encodeCursor([offset + index + 1]);
    return entity === null || entity === undefined ? [] : [{ cursor, row: { cursor, hit, entity, words } }];
  });
}

function facetsOf(
  asked: readonly SearchFacet[],
  answer: SearchAnswer,
  filters: SearchFilters,
): SearchConnectionModel['facets'] {
  return [...new Set(asked)].map((facet) => ({
    facet,
    counts: answer.facets[facet] ?? [],
    chosen: new Set(filters[facet] ?? []),
  }));
}

/** What the text asks the relations of, unless it went meanwhile. */
async function askedOf({ askedOf: asked }: SearchAnswer, { loaders }: ApiContext): Promise<SearchAskedOfModel | null> {
  if (asked === undefined) return null;
  const entity = await loaders.entity.load(asked.entityId);
  return entity === null ? null : { ...asked, entity };
}

/** A text that is somebody's name asks for that, and one that asks of a body for what is related to it: neither is read otherwise. */
function readableOf(
  { hits }: SearchAnswer,
  { text, filters, offset }: { text: string; filters: SearchFilters; offset: number },
  asked: SearchAskedOfModel | null,
): SearchConnectionModel['readable'] {
  const isName = hits.some(({ matchedBy }) => matchedBy === 'IDENTIFIER' || matchedBy === 'EXACT_NAME');
  const isOfAnother = asked !== null && asked.entity.kind !== 'Place';
  return offset > 0 || isName || isOfAnother ? null : { text, filters };
}

/** Where marks are looked for: first what it was found by. */
function textsOf({ entity, hit }: SearchEdgeModel, lang: ApiContext['lang']): string[] {
  const name = nameIn(entity, lang).text;
  const { descriptionIt, descriptionEn } = entity;
  const descriptions = (lang === 'it' ? [descriptionIt, descriptionEn] : [descriptionEn, descriptionIt]).filter(
    (text) => text !== null,
  );
  if (hit.matchedBy === 'TEXT') return [...descriptions, name, ...hit.matchedTexts];
  if (hit.matchedBy === 'ABOUT' || hit.matchedBy === 'RELATED') return [...hit.matchedTexts, name, ...descriptions];
  return [name, ...hit.matchedTexts, ...descriptions];
}

/** Full-text search; the engine answers ids, the graph the rest. */
export const searchResolvers = {
  Query: {
    search: async (_parent, { text, kinds, filters: given, facets, sort, ...args }, context) => {
      const { search } = context;
      const { first, after } = readPage(args, 1);
      const offset = placeOf(after);
      const filters = await readSearchFilters(given, kinds, context);
      const asked = atMost('facets', facets ?? [], MAX_FACETS).map((facet) => FACET_OF[facet]);
      const answer = await search.search({
        text,
        filters,
        facets: [...new Set([...asked, 'kind' as const])],
        sort: sortOf(sort, context),
        offset,
        limit: first,
      });
      const related = await askedOf(answer, context);
      return {
        rows: await edgesOf(answer, { text, offset }, context),
        hasNext: offset + answer.hits.length < answer.total,
        hasPrevious: offset > 0,
        total: answer.total,
        cap: answer.cap,
        kinds: (answer.facets.kind ?? []).map(({ value, count }) => ({ kind: kindOf(value), count })),
        facets: facetsOf(asked, answer, filters),
        didYouMean: answer.didYouMean ?? null,
        askedOf: related,
        readable: readableOf(answer, { text, filters, offset }, related),
        engine: search.name,
      };
    },
  },
  SearchConnection: {
    edges: ({ rows }) => rows.map(({ row }) => row),
    pageInfo: (page) => page,
    totalCount: ({ total }) => total,
    asFilters: async ({ readable }, _args, context) => {
      const read = readable === null ? undefined : await readAsFilters(context.graph, context.search, readable);
      if (read === undefined) return null;
      return { text: read.text, values: await nameFilterValues(read.read, context), totalCount: read.total };
    },
  },
  SearchFilterValue: { facet: ({ facet }) => NAME_OF[facet] },
  SearchFacetResult: {
    facet: ({ facet }) => NAME_OF[facet],
    valueCount: (model) => listedValues(model).length,
    values: async (model, { first, valueText }, context) =>
      nameFacetValues(model, { first: inRange('first', sizeOf(first), 1, 100), valueText: valueText ?? '' }, context),
  },
  SearchFacetValue: {
    entity: async ({ entityId }, _args, { loaders }) => (entityId === null ? null : loaders.entity.load(entityId)),
  },
  SearchAskedOf: {
    projectPartnerCount: async ({ entity, isForPartners, countries, isSmeOnly }, _args, { loaders }) =>
      isForPartners && entity.kind === 'Organization'
        ? countPartners(await loaders.projectPartnerTallies(entity.id, talliedConditions(ALL_PARTNERS)), {
            ...ALL_PARTNERS,
            countries: orAll(countries),
            isSmeOnly,
          })
        : null,
  },
  SearchTie: {
    projectRelation: ({ projectRelation }) => projectRelation ?? null,
    entity: async ({ entityId }, _args, { loaders }) => hasEntity(await loaders.entity.load(entityId)),
  },
  SearchEdge: {
    tie: ({ hit }) => hit.tie ?? null,
    node: ({ entity }) => entity,
    score: ({ hit }) => hit.score,
    matchedBy: ({ hit }) => hit.matchedBy,
    highlights: (edge, _args, { lang }) => highlight(textsOf(edge, lang), edge.words),
  },
} satisfies Partial<Resolvers>;
