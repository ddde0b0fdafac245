import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 5_000;
const UNREAD_MS = 250;

/**
 * Takes no new requests, lets those under way finish for up to 5 s, then cuts what is left. A connection whose request has
 * arrived but was not read yet looks idle: such requests get a moment to be read, with the word that it was the last.
 */
export async function stopServer(server: Server | undefined): Promise<void> {
  if (server?.listening !== true) return;
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  await sleep(UNREAD_MS);
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, PATIENCE_MS);
  await closed;
  clearTimeout(cut);
}
