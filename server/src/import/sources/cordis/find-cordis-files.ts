import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isZip } from '../../archive/open-zip.ts';
import { FileRefused } from '../../source-module.ts';
import type { CordisFile, CordisFiles } from './cordis-file.ts';
import { openArchive } from './open-archive.ts';
import { openPlainFile } from './open-plain-file.ts';

/** The publisher's tables that are read. */
const TABLES = [
  'project.csv',
  'organization.csv',
  'euroSciVoc.csv',
  'legalBasis.csv',
  'topics.csv',
  'projectPublications.csv',
  'projectDeliverables.csv',
  'projectIprs.csv',
  'departments.csv',
  'webLink.csv',
];
/** Its other tables, which are let be. */
const OTHER_TABLES = /^(?:reportSummaries|webItem|policyPriorities)\.csv$/u;
const REQUIRED = ['project.csv', 'organization.csv'];

/**
 * Finds the tables of one programme, in any mixture of folders, the publisher's zips (one for projects, one for publications,
 * one for deliverables) and single files.
 * @throws FileRefused when there are none, one of those needed is missing, or one occurs twice
 */
export async function findCordisFiles(paths: readonly string[]): Promise<CordisFiles> {
  const [first] = paths;
  if (first === undefined) throw new FileRefused('CORDIS', 'no file given');
  const origin = basename(first);
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const tables = new Map<string, CordisFile>();
  for (const file of files) {
    if (!TABLES.includes(file.name)) continue;
    const twin = tables.get(file.name);
    if (twin !== undefined) {
      const reason = `${file.name} is there twice: ${twin.shownName} and ${file.shownName}; give one programme at a time`;
      throw new FileRefused(origin, reason);
    }
    tables.set(file.name, file);
  }
  const missing = REQUIRED.find((name) => !tables.has(name));
  if (missing !== undefined) throw new FileRefused(origin, `there is no ${missing}, gzipped or not`);
  return { origin, tables };
}

async function filesAt(path: string): Promise<CordisFile[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new FileRefused(basename(path), 'is not there or may not be read', { cause: error });
  });
  if (found.isDirectory()) return filesInFolder(path);
  if (!found.isFile()) throw new FileRefused(basename(path), 'is no ordinary file');
  if (await isZip(path)) return openArchive(path);
  const file = openPlainFile(path);
  if (OTHER_TABLES.test(file.name)) return [];
  if (!TABLES.includes(file.name)) {
    throw new FileRefused(file.shownName, `is none of ${TABLES.join(', ')}, nor a zip or folder of them`);
  }
  return [file];
}

async function filesInFolder(folder: string): Promise<CordisFile[]> {
  const names = (await readdir(folder)).filter((name) => TABLES.includes(name.replace(/\.gz$/u, ''))).sort();
  for (const name of names) {
    if (!(await lstat(join(folder, name))).isFile()) {
      throw new FileRefused(name, 'is a link or no ordinary file: give the file itself');
    }
  }
  return names.map((name) => openPlainFile(join(folder, name)));
}
