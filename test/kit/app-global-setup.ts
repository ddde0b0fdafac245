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
 * KMS_APP_URL names an app that runs already, to write journeys without waiting for a start; it is left as it is.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.KMS_APP_URL;
  if (running !== undefined && running !== '') {
    project.provide('appUrl', new URL(running).origin);
    project.provide('appData', process.env.KMS_APP_DATA ?? '');
    return () => Promise.resolve();
  }
  const server = await startServer();
  project.provide('appUrl', server.url);
  project.provide('appData', server.dataFolder);
  return async () => {
    await server.stop();
    await server.dispose();
  };
}
