import { lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FileRefused } from '../../source-module.ts';
import type { CordisFile, CordisFiles } from './cordis-file.ts';
import { openArchive } from './open-archive.ts';
import { openPlainFile } from './open-plain-file.ts';

/** The publisher's tables that are read. */
const TABLES = ['project.csv', 'organization.csv', 'euroSciVoc.csv', 'legalBasis.csv'];
/** Its other tables, which are let be. */
const OTHER_TABLES =
  /^(?:topics|projectPublications|projectDeliverables|projectIprs|reportSummaries|webLink|webItem|policyPriorities|departments)\.csv$/u;
const REQUIRED = ['project.csv', 'organization.csv'];

/**
 * Finds the tables of one programme: in a folder, in the publisher's zip, or given one by one.
 * @throws FileRefused when there are none, one of those needed is missing, or one occurs twice
 */
export async function findCordisFiles(paths: readonly string[]): Promise<CordisFiles> {
  const [first, ...others] = paths;
  if (first === undefined) throw new FileRefused('CORDIS', 'no file given');
  const origin = basename(first);
  const files = (await Promise.all(paths.map((path) => filesAt(path, others.length === 0)))).flat();
  const tables = new Map<string, CordisFile>();
  for (const file of files) {
    if (!TABLES.includes(file.name)) continue;
    const twin = tables.get(file.name);
    if (twin !== undefined) {
      throw new FileRefused(origin, `${file.name} is there twice: ${twin.shownName} and ${file.shownName}`);
    }
    tables.set(file.name, file);
  }
  const missing = REQUIRED.find((name) => !tables.has(name));
  if (missing !== undefined) throw new FileRefused(origin, `there is no ${missing}, gzipped or not`);
  return { origin, tables };
}

async function filesAt(path: string, isOnly: boolean): Promise<CordisFile[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new FileRefused(basename(path), 'is not there or may not be read', { cause: error });
  });
  if (found.isDirectory() || (await isZip(path))) {
    if (!isOnly) throw new FileRefused(basename(path), 'give one folder or one zip at a time: each is one programme');
    return found.isDirectory() ? filesInFolder(path) : openArchive(path);
  }
  const file = openPlainFile(path);
  if (OTHER_TABLES.test(file.name)) return [];
  if (!found.isFile() || !TABLES.includes(file.name)) {
    throw new FileRefused(file.shownName, `is none of ${TABLES.join(', ')}, nor a zip or folder of them`);
  }
  return [file];
}

/** By its first bytes, or by its name where they are gone: what is called a zip shall be refused as one. */
async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return path.endsWith('.zip') || (bytesRead === 2 && buffer.toString('latin1') === 'PK');
  } finally {
    await file.close();
  }
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
