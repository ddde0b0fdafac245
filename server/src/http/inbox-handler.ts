import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AdminGate, Standing } from '../access/admin-gate.ts';
import type { AuditLog } from '../access/audit-log.ts';
import { UploadRefused, type Inbox } from '../import/runs/inbox.ts';
import { sendJson } from './send-json.ts';
import { answerOfStanding } from './standing-answer.ts';
import type { RequestHandler } from './static-files.ts';

const PREFIX = '/inbox/';
/** An upload from which nothing comes for so long is given up. */
const IDLE_MS = 30_000;

export interface InboxParts {
  gate: AdminGate;
  audit: AuditLog;
  inbox: Inbox;
  /** Whether an import needs the file of this name just now. */
  isInUse: (name: string) => boolean;
}

/**
 * Takes files in to be imported: `PUT /inbox/<name>` with the administrator's token and the file as body. A file of that name
 * is replaced once the new one is whole. Answers JSON: the entry, or `errors` in the form of a GraphQL answer.
 */
export function createInboxHandler(parts: InboxParts): RequestHandler {
  return (request, response) => {
    takeIn(request, response, parts).catch(() => {
      if (!response.headersSent)
        refuse(request, response, 500, 'INTERNAL_SERVER_ERROR', 'The file could not be taken in');
    });
  };
}

async function takeIn(request: IncomingMessage, response: ServerResponse, parts: InboxParts): Promise<void> {
  if (request.method !== 'PUT') {
    response.setHeader('allow', 'PUT');
    refuse(request, response, 405, 'BAD_USER_INPUT', 'Files are sent by PUT');
    return;
  }
  const address = request.socket.remoteAddress ?? '';
  const standing = parts.gate.standingOf(request.headers.authorization ?? null, address);
  if (standing.who !== 'administrator') {
    refuseStanding(request, response, standing);
    return;
  }
  const name = nameOf(request.url ?? '');
  if (parts.isInUse(name)) {
    refuse(request, response, 409, 'CONFLICT', 'An import that runs or waits needs the file of this name');
    return;
  }
  request.setTimeout(IDLE_MS, () => request.destroy());
  await parts.audit.write({ action: 'upload', input: { name }, outcome: 'ASKED', address });
  const outcome = await store(request, response, name, parts.inbox);
  await parts.audit.write({ action: 'upload', input: { name }, outcome, address });
}

async function store(request: IncomingMessage, response: ServerResponse, name: string, inbox: Inbox): Promise<string> {
  const said = request.headers['content-length'];
  try {
    const entry = await inbox.store(name, request, said === undefined ? undefined : Number(said));
    sendJson(response, 201, entry);
    return 'DONE';
  } catch (error) {
    if (error instanceof UploadRefused) {
      refuse(
        request,
        response,
        error.status,
        error.status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT',
        error.message,
      );
      return 'REFUSED';
    }
    if (request.destroyed) return 'BROKEN_OFF';
    throw error;
  }
}

/** The name as the address has it; empty when it cannot be read, which is no name. */
function nameOf(url: string): string {
  const [path = ''] = url.split('?');
  try {
    return decodeURIComponent(path.slice(PREFIX.length));
  } catch {
    return '';
  }
}

function refuseStanding(
  request: IncomingMessage,
  response: ServerResponse,
  standing: Exclude<Standing, { who: 'administrator' }>,
): void {
  const { status, code, message, headers } = answerOfStanding(standing);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  refuse(request, response, status, code, message);
}

/** Says why not, and that the rest of the body will not be read. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  // A connection closed at once would take the answer from a client that still sends; so no `connection: close`.
  response.once('finish', () => {
    setTimeout(() => {
      if (!request.complete) request.destroy();
    }, 1_000).unref();
  });
  request.resume();
  sendJson(response, status, { errors: [{ message, extensions: { code } }] });
}
