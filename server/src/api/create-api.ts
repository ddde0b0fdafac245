import type { IncomingMessage } from 'node:http';
import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { GraphQLError } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { CompetenceFinder } from '../match/competence/competence-finder.ts';
import { createContext, type ApiContext, type ApiServices } from './context.ts';
import { createMaskError } from './mask-error.ts';
import { createSchema } from './create-schema.ts';
import { useDeadline } from './plugins/use-deadline.ts';
import { useNodeLimit } from './plugins/use-node-limit.ts';

const MAX_BODY_BYTES = 1_000_000;

/** What an operation may ask; the explorer's own operations fit, which a test checks. */
const LIMITS = { depth: 10, aliases: 15, directives: 20, tokens: 1_000 };

export interface ApiOptions extends ApiServices {
  /** Folder with the SDL files. */
  schemaFolder: string;
  log: Logger;
}

/** What the HTTP server knows beside the request itself. */
interface ServerRequest {
  req?: IncomingMessage;
}

/** The GraphQL API as a fetch handler, with every limit in place. */
export function createApi({
  schemaFolder,
  log,
  ...services
}: ApiOptions): YogaServerInstance<ServerRequest, ApiContext> {
  const armor = new EnvelopArmor({
    // A fragment is not a level of its own: what counts is how deep the answer is.
    maxDepth: { n: LIMITS.depth, flattenFragments: true, onReject: [markAsLimit] },
    maxAliases: { n: LIMITS.aliases, onReject: [markAsLimit] },
    maxDirectives: { n: LIMITS.directives, onReject: [markAsLimit] },
    maxTokens: { n: LIMITS.tokens, onReject: [markAsLimit] },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  const parts = { ...services, finder: new CompetenceFinder(services.graph, services.search) };
  return createYoga<ServerRequest, ApiContext>({
    schema: createSchema(schemaFolder),
    context: ({ request, req }) => createContext(parts, request, req?.socket.remoteAddress ?? ''),
    plugins: [...armor.plugins, useCSRFPrevention(), useNodeLimit(), useDeadline()],
    maskedErrors: { maskError: createMaskError(log) },
    maxRequestBodySize: MAX_BODY_BYTES,
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/graphql/health',
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (...words: unknown[]) => {
        log.warn(words);
      },
      error: (...words: unknown[]) => {
        log.error(words);
      },
    },
  });
}

/** The message names limit and value; the code lets clients tell it from a mistake. */
function markAsLimit(_context: unknown, error: GraphQLError): void {
  error.extensions['code'] = 'LIMIT_EXCEEDED';
}
