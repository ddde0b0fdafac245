import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { bridgeResolvers } from './resolvers/bridges.ts';
import { competenceResolvers } from './resolvers/competences.ts';
import { curationResolvers } from './resolvers/curation.ts';
import { entityQueryResolvers } from './resolvers/entity-queries.ts';
import { entityResolvers } from './resolvers/entities.ts';
import { erasureResolvers } from './resolvers/erasures.ts';
import { exploreResolvers } from './resolvers/explore-queries.ts';
import { findResolvers } from './resolvers/find.ts';
import { graphResolvers } from './resolvers/graph-queries.ts';
import { importResolvers } from './resolvers/imports.ts';
import { matchResolvers } from './resolvers/match.ts';
import { projectPartnerResolvers } from './resolvers/project-partners.ts';
import { relationResolvers } from './resolvers/relations.ts';
import { searchResolvers } from './resolvers/search-queries.ts';
import { sourceResolvers } from './resolvers/source-queries.ts';
import { wayResolvers } from './resolvers/ways.ts';
import { dateTime, partialDate } from './scalars.ts';

/** The executable schema: the SDL files of a folder with our resolvers. @throws Error when a resolver has no field in the SDL */
export function createSchema(folder: string): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: [
      { PartialDate: partialDate, DateTime: dateTime },
      graphResolvers,
      entityQueryResolvers,
      entityResolvers,
      relationResolvers,
      projectPartnerResolvers,
      competenceResolvers,
      findResolvers,
      matchResolvers,
      exploreResolvers,
      wayResolvers,
      bridgeResolvers,
      searchResolvers,
      sourceResolvers,
      importResolvers,
      curationResolvers,
      erasureResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
    inheritResolversFromInterfaces: false,
  });
}
