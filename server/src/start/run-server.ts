import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createApi } from '../api/create-api.ts';
import { ConfigInvalid, readConfig, type Config } from '../config.ts';
import { StartProblem } from '../graph/local/start-problem.ts';
import { createHttpServer } from '../http/http-server.ts';
import { createInboxHandler } from '../http/inbox-handler.ts';
import { Metrics } from '../http/metrics.ts';
import { ReadinessGauge } from '../http/readiness.ts';
import { createReportHandler } from '../http/report-handler.ts';
import { createLogger } from '../logger.ts';
import { createSite, type RequestHandler } from '../http/static-files.ts';
import { SeedFileInvalid } from '../import/sources/documents/seed-problem.ts';
import { API_SCHEMA_FOLDER, WEB_FOLDER } from '../project-folders.ts';
import { buildWeb, WebBuildFailed } from './build-web.ts';
import { ConsoleProgress } from './console-progress.ts';
import { fillGraph } from './fill-graph.ts';
import { followGraph, type GraphFollower } from './follow-graph.ts';
import { listen } from './listen.ts';
import { openAdministration, type OpenAdministration } from './open-administration.ts';
import { openGraph, type OpenGraph } from './open-graph.ts';
import { openSearch, type OpenSearch } from './open-search.ts';
import { planStatements } from './plan-statements.ts';
import { stopServer } from './stop-server.ts';
import { watchGraph } from './watch-graph.ts';

const LINGER_MS = 500;

/** What is open and must be let go of at the end. */
interface OpenParts {
  server?: Server;
  open?: OpenGraph;
  administration?: OpenAdministration;
  search?: OpenSearch;
  follower?: GraphFollower;
  stopWatching?: () => void;
}

/**
 * Starts everything, serves until SIGINT or SIGTERM, stops everything.
 * @returns the exit code: 0 after an ordered stop, 1 when it could not start (one sentence on stderr says why)
 */
export async function runServer(environment: NodeJS.ProcessEnv): Promise<number> {
  const stopping = new AbortController();
  const parts: OpenParts = {};
  const progress = new ConsoleProgress(process.stdout);
  const onSignal = (): void => {
    if (stopping.signal.aborted) process.exit(1);
    progress.step('Stopping');
    stopping.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const readiness = new ReadinessGauge();
  let exitCode = 0;
  try {
    const config = readConfig(environment);
    await start(config, { environment, progress, parts, readiness, signal: stopping.signal });
    await untilAborted(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) {
      exitCode = 1;
      process.stderr.write(`${sentenceOf(error)}\n`);
    }
  }
  readiness.set({ state: 'stopping' });
  parts.stopWatching?.();
  // Watchers of imports are let go first: their requests would otherwise be waited for.
  await Promise.all([parts.administration?.imports.close(), parts.follower?.stop(), stopServer(parts.server)]);
  await parts.search?.close();
  await parts.open?.close();
  process.off('SIGINT', onSignal);
  process.off('SIGTERM', onSignal);
  // All is closed: a request whose client was cut off and that still waits for Neo4j must not keep the process.
  setTimeout(() => process.exit(exitCode), LINGER_MS).unref();
  return exitCode;
}

interface StartOptions {
  environment: NodeJS.ProcessEnv;
  progress: ConsoleProgress;
  parts: OpenParts;
  readiness: ReadinessGauge;
  signal: AbortSignal;
}

async function start(config: Config, options: StartOptions): Promise<void> {
  const { progress, parts, readiness, signal } = options;
  const log = createLogger(config.logLevel);
  const handlers: { api?: RequestHandler; inbox?: RequestHandler; reports?: RequestHandler } = {};
  let isBuilt = false;
  const server = createHttpServer({
    readiness,
    metrics: new Metrics(readiness, () => parts.follower?.status()),
    search: () => parts.follower?.status(),
    site: createSite(join(WEB_FOLDER, 'dist'), () => isBuilt),
    api: () => handlers.api,
    inbox: () => handlers.inbox,
    reports: () => handlers.reports,
  });
  parts.server = server;
  await listen(server, config);
  const building = buildWeb(options.environment, signal).finally(() => {
    isBuilt = true;
  });
  building.catch(() => undefined);
  progress.step('Starting; the first start fetches Neo4j and builds the explorer, which takes about a minute');
  const open = await openGraph(config, openOptions(options, log));
  parts.open = open;
  signal.throwIfAborted();
  await fillGraph(open.graph, options);
  if (await building) progress.step('Built the explorer');
  const administration = await openAdministration(config, open, log);
  parts.administration = administration;
  const search = await openSearch(config, open.graph, searchOptions(options, log));
  parts.search = search;
  const yoga = createApi({
    graph: open.graph,
    administration,
    search: search.engine,
    schemaFolder: API_SCHEMA_FOLDER,
    log,
  });
  handlers.api = (request, response) => {
    void yoga.handle(request, response);
  };
  const { gate, audit, inbox, imports, reports } = administration;
  handlers.reports = createReportHandler({ gate, reports });
  handlers.inbox = createInboxHandler({ gate, audit, inbox, isInUse: (name) => imports.isInUse(name) });
  parts.follower = followGraph(open.graph, search, log);
  parts.stopWatching = watchGraph(open.graph, readiness);
  planStatements(open.graph, signal).catch((error: unknown) => {
    log.warn({ err: error }, 'statements could not be planned ahead');
  });
  readiness.set({ state: 'ready' });
  progress.step(
    administration.tokenFile === undefined
      ? 'The administrator’s token is the one that KMS_ADMIN_TOKEN gives'
      : `The administrator’s token is in ${administration.tokenFile}`,
  );
  const { port } = server.address() as AddressInfo;
  progress.step(
    `Ready: http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${String(port)} (GraphQL at /graphql; Ctrl-C stops)`,
  );
}

function openOptions(
  { environment, progress, readiness, signal }: StartOptions,
  log: Logger,
): Parameters<typeof openGraph>[1] {
  return {
    environment,
    signal,
    onProgress: ({ text, done, total }) => {
      if (readiness.current.state === 'starting') readiness.set({ state: 'starting', step: text });
      if (done === undefined) progress.step(text);
      else progress.count(text, done, total);
    },
    onLost: (error) => {
      log.error({ err: error }, 'Neo4j ended by itself; starting it again');
      readiness.set({ state: 'degraded', step: 'Neo4j ended by itself and is being started again' });
    },
  };
}

function searchOptions({ environment, progress }: StartOptions, log: Logger): Parameters<typeof openSearch>[2] {
  return {
    environment,
    onStep: (text) => {
      progress.step(text);
    },
    onLost: (error) => {
      log.error({ err: error }, 'Meilisearch ended by itself; starting it again');
    },
    isAnswering: true,
  };
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartProblem)
    return error.details === undefined ? error.message : `${error.message}\n${error.details}`;
  if (error instanceof ConfigInvalid || error instanceof WebBuildFailed) return error.message;
  if (error instanceof SeedFileInvalid) return `The seed cannot be used; nothing of it was applied.\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}
