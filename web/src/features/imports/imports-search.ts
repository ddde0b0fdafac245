import { z } from 'zod';
import { choiceParam, numberParam, textParam } from '../../lib/url-state';

/** What the address of the list of imports may say: the page, and the import of which the form begins as a copy. */
export const importsSearch = z.object({ page: numberParam(1, 10_000), like: textParam });

/** What an import's page lists: problems, or records of which something became. */
export const REPORT_PARTS = ['problems', 'created', 'updated', 'unchanged', 'withdrawn'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What the address of an import's page may say: what is listed, and the page of it. */
export const importRunSearch = z.object({ show: choiceParam(REPORT_PARTS), page: numberParam(1, 100_000) });
