import type { Problem } from '../../problem.ts';
import { SOURCE_MODULES } from '../source-modules.ts';
import type { ImportInput } from './import-run.ts';
import type { Inbox } from './inbox.ts';

/** What a client asks to be imported: names of files in the inbox, not paths. */
export interface ImportRequest {
  source: string;
  files: readonly string[];
  region: string | null;
  organizations: readonly string[];
  mapping: string | null;
  authors: boolean | null;
  isDryRun: boolean;
  allowsManyWithdrawals: boolean;
}

const MAX_FILES = 50;
const MAX_ORGANIZATIONS = 500;
const MAX_ORGANIZATION_LENGTH = 200;
const NUTS = /^[A-Z]{2}[A-Z0-9]{0,3}$/u;

/** Checks what a client asks for, before anything is started. */
export async function readImportInput(request: ImportRequest, inbox: Inbox): Promise<ImportInput | Problem> {
  const { source, files, region, organizations, mapping, ...options } = request;
  if (!SOURCE_MODULES.some(({ name }) => name === source)) return invalid('source', 'there is no such kind of source');
  if (files.length === 0 || files.length > MAX_FILES) return invalid('files', `1 to ${String(MAX_FILES)} files`);
  if (region !== null && !NUTS.test(region)) return invalid('region', 'is no NUTS code, such as ITC4');
  const isListed = organizations.length <= MAX_ORGANIZATIONS;
  if (!isListed || organizations.some((text) => text === '' || text.length > MAX_ORGANIZATION_LENGTH))
    return invalid('organizations', `at most ${String(MAX_ORGANIZATIONS)} identifiers`);
  const paths: string[] = [];
  for (const [index, name] of files.entries()) {
    const path = await inbox.pathOf(name);
    if (path === undefined) return invalid(`files.${String(index)}`, 'there is no such file in the inbox');
    paths.push(path);
  }
  const mappingPath = mapping === null ? null : await inbox.pathOf(mapping);
  if (mappingPath === undefined) return invalid('mapping', 'there is no such file in the inbox');
  return { source, paths, region, organizations: [...organizations], mapping: mappingPath, ...options };
}

function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field: `input.${field}`, message };
}
