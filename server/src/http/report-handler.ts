import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { AdminGate } from '../access/admin-gate.ts';
import type { ReportReader } from '../import/runs/report-reader.ts';
import { sendJson } from './send-json.ts';
import { answerOfStanding } from './standing-answer.ts';
import type { RequestHandler } from './static-files.ts';

const PREFIX = '/import-reports/';
const REPORT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.jsonl$/u;

/**
 * Hands out the report of an import as a file: `GET /import-reports/<name>`, JSON Lines, with the administrator's token,
 * as reports hold names of persons and words of the files.
 */
export function createReportHandler({ gate, reports }: { gate: AdminGate; reports: ReportReader }): RequestHandler {
  return (request, response) => {
    const standing = gate.standingOf(request.headers.authorization ?? null, request.socket.remoteAddress ?? '');
    if (standing.who !== 'administrator') {
      const { status, code, message, headers } = answerOfStanding(standing);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      sendJson(response, status, { errors: [{ message, extensions: { code } }] });
      return;
    }
    const name = (request.url ?? '').split('?')[0]?.slice(PREFIX.length) ?? '';
    send(name, request.method, response, reports).catch(() => response.destroy());
  };
}

async function send(
  name: string,
  method: string | undefined,
  response: ServerResponse,
  reports: ReportReader,
): Promise<void> {
  const path = REPORT_NAME.test(name) ? await reports.pathOf(name) : undefined;
  if (path === undefined || (method !== 'GET' && method !== 'HEAD')) {
    sendJson(response, path === undefined ? 404 : 405, { errors: [{ message: 'There is no such report' }] });
    return;
  }
  response.setHeader('content-type', 'application/jsonl; charset=utf-8');
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
  response.setHeader('cache-control', 'no-store');
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}
