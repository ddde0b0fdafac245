import type { GatheredFile } from '../../../archive/gather-bytes.ts';
import { readTar } from '../../../archive/read-tar.ts';
import { isXmlName, MAX_FILES, MAX_XML_BYTES } from './xml-file.ts';

/** The XML files in a tar archive, gzipped or not, in its order. @throws FileRefused as `readTar` */
export function readXmlTar(path: string): AsyncGenerator<GatheredFile> {
  return readTar(path, { isRead: isXmlName, maxEntries: MAX_FILES, maxEntryBytes: MAX_XML_BYTES });
}
