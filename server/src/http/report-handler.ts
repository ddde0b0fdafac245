import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ReportReader } from '../import/runs/report-reader.ts';
import { sendJson } from './send-json.ts';
import type { RequestHandler } from './static-files.ts';

const PREFIX = '/import-reports/';
const REPORT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.jsonl$/u;

/** Hands out the report of an import as a file: `GET /import-reports/<name>`, JSON Lines. */
export function createReportHandler(reports: ReportReader): RequestHandler {
  return (request, response) => {
    const name = (request.url ?? '').split('?')[0]?.slice(PREFIX.length) ?? '';
    const send = async (): Promise<void> => {
      const path = REPORT_NAME.test(name) ? await reports.pathOf(name) : undefined;
      if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
        sendJson(response, path === undefined ? 404 : 405, { errors: [{ message: 'There is no such report' }] });
        return;
      }
      response.setHeader('content-type', 'application/jsonl; charset=utf-8');
      response.setHeader('content-disposition', `attachment; filename="${name}"`);
      response.setHeader('cache-control', 'no-store');
      if (request.method === 'HEAD') response.end();
      else await pipeline(createReadStream(path), response);
    };
    send().catch(() => response.destroy());
  };
}
