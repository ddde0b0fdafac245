import { nameIn } from '../../domain/entities/text-in.ts';
import { encodeCursor } from '../../domain/page.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { highlight } from '../../search/highlight.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { placeOf, readPage } from '../arguments.ts';
import { kindOf } from './entities.ts';

/** Full-text search; the engine answers ids, the graph the rest. */
export const searchResolvers = {
  Query: {
    search: async (_parent, { text, kinds, ...args }, { search, loaders }) => {
      const { first, after } = readPage(args, 1);
      const offset = placeOf(after);
      const answer = await search.search({
        text,
        filters: { kind: kinds ?? [] },
        facets: ['kind'],
        offset,
        limit: first,
      });
      const words = toSearchWords(text);
      const entities = await Promise.all(answer.hits.map(async ({ id }) => loaders.entity.load(id)));
      const rows = answer.hits.flatMap((hit, index) => {
        const entity = entities[index];
        const cursor = encodeCursor([offset + index + 1]);
        return entity === null || entity === undefined ? [] : [{ cursor, row: { cursor, hit, entity, words } }];
      });
      return {
        rows,
        hasNext: offset + answer.hits.length < answer.total,
        hasPrevious: offset > 0,
        total: answer.total,
        kinds: (answer.facets.kind ?? []).map(({ value, count }) => ({ kind: kindOf(value), count })),
        engine: search.name,
      };
    },
  },
  SearchConnection: {
    edges: ({ rows }) => rows.map(({ row }) => row),
    pageInfo: (page) => page,
    totalCount: ({ total }) => total,
  },
  SearchEdge: {
    node: ({ entity }) => entity,
    score: ({ hit }) => hit.score,
    matchedBy: ({ hit }) => hit.matchedBy,
    highlights: ({ entity, hit, words }, _args, { lang }) => {
      const descriptions =
        lang === 'it' ? [entity.descriptionIt, entity.descriptionEn] : [entity.descriptionEn, entity.descriptionIt];
      const texts = [nameIn(entity, lang).text, ...hit.matchedTexts, ...descriptions];
      return highlight(
        texts.filter((text) => text !== null),
        words,
      );
    },
  },
} satisfies Partial<Resolvers>;
