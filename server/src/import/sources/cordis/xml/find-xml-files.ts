import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isTar } from '../../../archive/read-tar.ts';
import { FileRefused } from '../../../source-module.ts';
import { findXmlPaths, readXmlFile, readXmlFolder } from './read-xml-folder.ts';
import { readXmlTar } from './read-xml-tar.ts';
import { holdsXml, readXmlZip } from './read-xml-zip.ts';
import { isXmlName, type XmlFile } from './xml-file.ts';

/** The XML form of a programme: where it came from, and its files, to be read once. */
export interface XmlFiles {
  origin: string;
  files: AsyncIterable<XmlFile>;
}

/**
 * The XML form in a folder, a zip, a tar archive (gzipped or not) or the files one by one; undefined when what is given is
 * something else, the tables of the CSV form above all.
 * @throws FileRefused when a folder or archive of XML is given together with others
 */
export async function findXmlFiles(paths: readonly string[]): Promise<XmlFiles | undefined> {
  const [first] = paths;
  if (first === undefined) return undefined;
  if (paths.every((path) => isXmlName(basename(path)))) return { origin: basename(first), files: readEach(paths) };
  const found = await Promise.all(paths.map(openXmlForm));
  const files = found.find((form) => form !== undefined);
  if (files === undefined) return undefined;
  if (paths.length > 1) {
    throw new FileRefused(basename(first), 'give one folder or one archive at a time: each is one programme');
  }
  return { origin: basename(first), files };
}

async function* readEach(paths: readonly string[]): AsyncGenerator<XmlFile> {
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw new FileRefused(basename(path), 'is not there or may not be read', { cause: error });
    });
    if (!found.isFile()) throw new FileRefused(basename(path), 'is no file');
    yield await readXmlFile(path, basename(path));
  }
}

/** The files at a path when they are XML. What is not there or damaged is left to the CSV form, which says so. */
async function openXmlForm(path: string): Promise<AsyncIterable<XmlFile> | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return (await isXmlFolder(path)) ? readXmlFolder(path) : undefined;
  if (found?.isFile() !== true) return undefined;
  if (await isTar(path)) return readXmlTar(path);
  return (await holdsXml(path)) ? readXmlZip(path) : undefined;
}

async function isXmlFolder(folder: string): Promise<boolean> {
  if ((await readdir(folder)).some((name) => /\.csv(?:\.gz)?$/iu.test(name))) return false;
  for await (const _path of findXmlPaths(folder)) return true;
  return false;
}
