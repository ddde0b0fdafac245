import type { Server } from 'node:http';

const PATIENCE_MS = 5_000;

/** Takes no new requests, lets those under way finish for up to 5 s, then cuts what is left. */
export async function stopServer(server: Server | undefined): Promise<void> {
  if (server?.listening !== true) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, PATIENCE_MS);
  await closed;
  clearTimeout(cut);
}
