import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Vite puts a hash of the content into the names below it. */
const HASHED_FILES = '/assets/';

/**
 * Serves the built explorer; every path without a file gets the page itself, whose router knows what to show. Until it is
 * built, a plain page says that the server is starting.
 * @param folder the folder Vite builds into
 * @param isBuilt false while a build may be changing the folder: its files are listed once, when the first is asked for
 */
export function createSite(folder: string, isBuilt: () => boolean): RequestHandler {
  let files: ReturnType<typeof sirv> | undefined;
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.statusCode = 405;
      response.setHeader('allow', 'GET, HEAD');
      response.end();
      return;
    }
    files ??= isBuilt() && existsSync(join(folder, 'index.html')) ? openFolder(folder) : undefined;
    if (files === undefined) sendWaitingPage(response);
    else
      files(request, response, () => {
        sendNotFound(response);
      });
  };
}

function openFolder(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    single: true,
    // A file that an older page asks for is gone, and the page is no substitute for it.
    ignores: [/^\/assets\//u],
    etag: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      response.setHeader(
        'cache-control',
        pathname.includes(HASHED_FILES) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

function sendNotFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end('Not found');
}

function sendWaitingPage(response: ServerResponse): void {
  response.statusCode = 503;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('retry-after', '2');
  response.setHeader('refresh', '2');
  response.end(
    '<!doctype html><html lang="it"><meta charset="utf-8"><title>Avvio in corso</title>' +
      '<p>Il sistema si sta avviando: questa pagina si aggiorna da sola.</p>' +
      '<p lang="en">The system is starting: this page refreshes by itself.</p></html>',
  );
}
