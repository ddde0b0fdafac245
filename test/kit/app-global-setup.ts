import { setTimeout as delay } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { startServer } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running app that all browser journeys share, as `http://127.0.0.1:40123`. */
    appUrl: string;
    /** Its data folder, where the administrator's token lies; KMS_APP_DATA says it of an app that runs already. */
    appData: string;
  }
}

/**
 * Starts the app once, as `npm start` would, on a free port with data of its own; ends it after the last journey.
 * KMS_APP_URL names an app that runs already, to write journeys without waiting for a start; it is left as it is. KMS_SEARCH
 * names the search engine; without it Neo4j's own indexes answer, as on every machine.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.KMS_APP_URL;
  if (running !== undefined && running !== '') {
    project.provide('appUrl', new URL(running).origin);
    project.provide('appData', process.env.KMS_APP_DATA ?? '');
    return () => Promise.resolve();
  }
  const search = process.env.KMS_SEARCH ?? 'embedded';
  const server = await startServer({ env: { KMS_SEARCH: search } });
  await waitUntilSearchable(server.url);
  project.provide('appUrl', server.url);
  project.provide('appData', server.dataFolder);
  return async () => {
    await server.stop();
    await server.dispose();
  };
}

const SEARCHABLE_WITHIN_MS = 60_000;
const POLL_MS = 250;

/** A server answers before its first search index is made: whoever looks a second after the start finds less. */
async function waitUntilSearchable(url: string): Promise<void> {
  const deadline = Date.now() + SEARCHABLE_WITHIN_MS;
  while (Date.now() < deadline) {
    const response = await fetch(`${url}/health/ready`);
    const { search } = (await response.json()) as { search?: { drainedAt?: string | null } };
    if (typeof search?.drainedAt === 'string') return;
    await delay(POLL_MS);
  }
  throw new Error(`The search index was not made after ${String(SEARCHABLE_WITHIN_MS)} ms`);
}
