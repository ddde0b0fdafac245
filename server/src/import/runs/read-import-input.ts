import type { Problem } from '../../problem.ts';
import { listForeignOptions, listMissingOptions } from '../check-options.ts';
import type { SourceModule } from '../source-module.ts';
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
  const { source, files, mapping, organizations, ...options } = request;
  const module = SOURCE_MODULES.find(({ name }) => name === source);
  if (module === undefined) return invalid('source', 'there is no such kind of source');
  const problem = problemOfOptions(module, request) ?? problemOfValues(request);
  if (problem !== undefined) return problem;
  const paths: string[] = [];
  for (const [index, name] of files.entries()) {
    const path = await inbox.pathOf(name);
    if (path === undefined) return invalid(`files.${String(index)}`, 'there is no such file in the inbox');
    paths.push(path);
  }
  const mappingPath = mapping === null ? null : await inbox.pathOf(mapping);
  if (mappingPath === undefined) return invalid('mapping', 'there is no such file in the inbox');
  return { source, paths, organizations: [...organizations], mapping: mappingPath, ...options };
}

function problemOfValues({ files, region, organizations }: ImportRequest): Problem | undefined {
  if (files.length === 0 || files.length > MAX_FILES) return invalid('files', `1 to ${String(MAX_FILES)} files`);
  if (region !== null && !NUTS.test(region)) return invalid('region', 'is no NUTS code, such as ITC4');
  const isListed = organizations.length <= MAX_ORGANIZATIONS;
  return !isListed || organizations.some((text) => text === '' || text.length > MAX_ORGANIZATION_LENGTH)
    ? invalid('organizations', `at most ${String(MAX_ORGANIZATIONS)} identifiers`)
    : undefined;
}

function problemOfOptions(module: SourceModule, request: ImportRequest): Problem | undefined {
  const [foreign] = listForeignOptions(module, request);
  if (foreign !== undefined) {
    const taken = module.options.map(({ name }) => name).join(', ') || 'no options';
    return invalid(foreign, `${module.name} does not take it; it takes ${taken}`);
  }
  const [missing] = listMissingOptions(module, request);
  return missing === undefined ? undefined : invalid(missing, `${module.name} needs it`);
}

function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field: `input.${field}`, message };
}
