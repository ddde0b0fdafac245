import { textOf } from '../../domain/entities/text-in.ts';
import { countSourceRecords, pageSourceRecords } from '../../domain/sources/source.ts';
import { statementsOf } from '../../domain/sources/statements-of.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { orAll, readPage } from '../arguments.ts';

/** Sources and what each of them says, record by record. */
export const sourceResolvers = {
  Query: {
    sources: async (_parent, _args, { loaders }) => loaders.sources(),
    source: async (_parent, { id }, { loaders }) => (await loaders.source(id)) ?? null,
  },
  Source: {
    title: (source, { lang }, context) =>
      textOf(
        {
          it: { text: source.titleIt, isOurs: source.titleIsOurs },
          en: { text: source.titleEn, isOurs: source.titleIsOurs },
        },
        lang ?? context.lang,
      ) ?? { text: source.id, lang: null, isFallback: true, isOurs: true },
    description: (source, { lang }, context) =>
      textOf(
        { it: { text: source.descriptionIt, isOurs: true }, en: { text: source.descriptionEn, isOurs: true } },
        lang ?? context.lang,
      ),
    recordCount: async ({ id }, _args, { loaders }) => (await loaders.sourceCounts.load(id)).recordCount,
    statementCount: async ({ id }, _args, { loaders }) => (await loaders.sourceCounts.load(id)).statementCount,
    records: async ({ id: sourceId }, { kinds, ...args }, { graph }) => {
      const { first, after } = readPage(args, 2);
      const wanted = orAll(kinds);
      return {
        ...(await pageSourceRecords(graph, sourceId, { kinds: wanted, first, after })),
        sourceId,
        kinds: wanted,
      };
    },
  },
  SourceRecordConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: async ({ sourceId, kinds }, _args, { graph }) => countSourceRecords(graph, sourceId, kinds),
  },
  SourceRecord: {
    id: ({ recordId }) => recordId,
    source: async ({ sourceId }, _args, { loaders }) => {
      const source = await loaders.source(sourceId);
      if (source === undefined) throw new Error(`A record names a source that is not there: ${sourceId}`);
      return source;
    },
    entity: (record) => record,
    locator: ({ content }) => content.at ?? {},
    statements: ({ content, sourceId }) => statementsOf(sourceId, content),
  },
  Statement: {
    target: async ({ targetKey }, _args, { loaders }) =>
      targetKey === null ? null : loaders.entityOfRecord.load(targetKey),
  },
} satisfies Partial<Resolvers>;
