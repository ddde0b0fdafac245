import type { TestProject } from 'vitest/node';
import { startServer } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running app that all browser journeys share, as `http://127.0.0.1:40123`. */
    appUrl: string;
  }
}

/** Starts the app once, as `npm start` would, on a free port with data of its own; ends it after the last journey. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('appUrl', server.url);
  return async () => {
    await server.stop();
    await server.dispose();
  };
}
