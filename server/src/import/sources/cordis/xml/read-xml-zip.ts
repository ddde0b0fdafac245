import { basename } from 'node:path';
import type { Entry } from 'yauzl';
import { eachEntry, inflateEntry, openArchive, refusesEntry } from '../../../archive/open-zip.ts';
import { gatherBytes } from '../../../archive/gather-bytes.ts';
import { FileRefused } from '../../../source-module.ts';
import { isXmlName, MAX_FILES, MAX_XML_BYTES, type XmlFile } from './xml-file.ts';

/** How many names are looked at to tell what a zip holds. */
const LOOKED_AT = 1_000;

/**
 * The XML files in a zip archive, in its order. Nothing is unpacked to disk.
 * @throws FileRefused when it is cut off or damaged, holds links, encrypted entries or names that lead out of it, more than
 * 200,000 entries, or one that unpacks to more than a hundred times its size
 */
export async function* readXmlZip(path: string): AsyncGenerator<XmlFile> {
  const archiveName = basename(path);
  const archive = await openArchive(path, archiveName);
  try {
    if (archive.entryCount > MAX_FILES) throw new FileRefused(archiveName, 'has more than 200,000 entries');
    for await (const entry of eachEntry(archive, archiveName)) {
      const shownName = `${archiveName}/${entry.fileName}`;
      const reason = refusesEntry(entry);
      if (reason !== undefined) throw new FileRefused(shownName, reason);
      if (!isXmlName(entry.fileName)) continue;
      const isTooLarge = entry.uncompressedSize > MAX_XML_BYTES;
      yield {
        shownName,
        bytes: isTooLarge ? undefined : await gatherBytes(inflateEntry(archive, entry, shownName), MAX_XML_BYTES),
      };
    }
  } finally {
    archive.close();
  }
}

/** Whether a zip holds XML files and no tables; false for what is no sound zip, which is told where it is read for good. */
export async function holdsXml(path: string): Promise<boolean> {
  let entries: Entry[];
  try {
    entries = await firstEntries(path);
  } catch (error) {
    if (error instanceof FileRefused) return false;
    throw error;
  }
  const names = entries.map(({ fileName }) => fileName);
  return names.some(isXmlName) && !names.some((name) => /\.csv$/iu.test(name));
}

async function firstEntries(path: string): Promise<Entry[]> {
  const archive = await openArchive(path, basename(path));
  try {
    const entries: Entry[] = [];
    for await (const entry of eachEntry(archive, basename(path))) {
      entries.push(entry);
      if (entries.length === LOOKED_AT) break;
    }
    return entries;
  } finally {
    archive.close();
  }
}
