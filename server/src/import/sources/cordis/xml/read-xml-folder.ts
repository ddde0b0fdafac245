import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { gatherBytes } from '../../../archive/gather-bytes.ts';
import { FileRefused } from '../../../source-module.ts';
import { isXmlName, MAX_FILES, MAX_XML_BYTES, type XmlFile } from './xml-file.ts';

/** Mirrors sort the files into folders by number. */
const MAX_FOLDER_DEPTH = 4;

/**
 * The XML files in a folder and the folders in it, in the order of their names.
 * @throws FileRefused at a link, at folders in folders without end, at more than 200,000 files
 */
export async function* readXmlFolder(folder: string): AsyncGenerator<XmlFile> {
  let count = 0;
  for await (const path of findXmlPaths(folder)) {
    count += 1;
    if (count > MAX_FILES) throw new FileRefused(basename(folder), 'has more than 200,000 XML files');
    yield await readXmlFile(path, relative(folder, path));
  }
}

/** One file given by its path. */
export async function readXmlFile(path: string, shownName: string): Promise<XmlFile> {
  return { shownName, bytes: await gatherBytes(createReadStream(path, { highWaterMark: 1 << 18 }), MAX_XML_BYTES) };
}

/** Paths of the XML files in a folder, found as they are asked for. @throws FileRefused as readXmlFolder */
export async function* findXmlPaths(folder: string, depth = 0): AsyncGenerator<string> {
  if (depth > MAX_FOLDER_DEPTH)
    throw new FileRefused(basename(folder), 'lies too deep: give the folder of the files itself');
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* findXmlPaths(path, depth + 1);
    else if (isXmlName(entry.name)) {
      if (!entry.isFile()) throw new FileRefused(entry.name, 'is a link or no ordinary file: give the file itself');
      yield path;
    }
  }
}
