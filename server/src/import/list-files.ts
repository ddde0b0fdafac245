import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FileRefused } from './source-module.ts';

/** A file and what a person calls it: its name, with the folders below what they pointed at. */
export interface ListedFile {
  path: string;
  shownName: string;
}

const MAX_DEPTH = 5;
const MAX_FILES = 200_000;

/**
 * The files at some paths: each path itself, or, where it is a folder, those in it and below whose names are wanted, in the
 * order of their names. What a person points at may be a link, what lies in a folder may not.
 * @throws FileRefused when a path is missing, a folder holds nothing wanted, a link, too deep folders or too many files
 */
export async function listFiles(
  paths: readonly string[],
  isWanted: (fileName: string) => boolean,
): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw new FileRefused(basename(path), 'is not there or may not be read', { cause: error });
    });
    if (!found.isDirectory()) {
      if (!found.isFile()) throw new FileRefused(basename(path), 'is no ordinary file');
      files.push({ path, shownName: basename(path) });
      continue;
    }
    const before = files.length;
    await addFolder({ path, shownName: basename(path) }, isWanted, files, 1);
    if (files.length === before) throw new FileRefused(basename(path), 'the folder holds no file of this kind');
  }
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

async function addFolder(
  folder: ListedFile,
  isWanted: (fileName: string) => boolean,
  files: ListedFile[],
  depth: number,
): Promise<void> {
  if (depth > MAX_DEPTH) throw new FileRefused(folder.shownName, `lies more than ${String(MAX_DEPTH)} folders deep`);
  for (const name of (await readdir(folder.path)).sort()) {
    const file = { path: join(folder.path, name), shownName: `${folder.shownName}/${name}` };
    const found = await lstat(file.path);
    if (found.isDirectory()) await addFolder(file, isWanted, files, depth + 1);
    else if (isWanted(name)) {
      if (!found.isFile()) throw new FileRefused(file.shownName, 'is a link or no ordinary file: give the file itself');
      files.push(file);
      if (files.length > MAX_FILES) {
        throw new FileRefused(folder.shownName, `holds more than ${String(MAX_FILES)} files`);
      }
    }
  }
}
