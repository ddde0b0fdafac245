import { openFile } from '../../archive/open-file.ts';
import type { ListedFile } from '../../list-files.ts';
import { refusesJson } from '../../measure-json.ts';
import { XmlRefused } from '../../xml/parse-xml.ts';
import { isTar, readTar, type TarBounds } from '../../archive/read-tar.ts';
import { gatherBytes, type GatheredFile } from '../../archive/gather-bytes.ts';
import { JsonNode, XmlNode, type OrcidNode } from './orcid-node.ts';
import { parseOrcidXml } from './parse-orcid-xml.ts';

/** Files of records, and archives of them; what else lies in a folder is let be. */
export const ORCID_FILES = /^[^.].*\.(?:(?:json|xml)(?:\.gz)?|tar|tar\.gz|tgz)$/iu;
const RECORD = /\.(?:json|xml)(?:\.gz)?$/iu;

/** The registry has 20 million records. */
const ARCHIVE: TarBounds = {
  isRead: (name) => RECORD.test(name),
  maxEntries: 100_000_000,
  maxEntryBytes: 64_000_000,
};
/** A record of ten thousand works has some 25 MB. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;
/** A record has some twelve levels, and an object or list in fifty bytes. */
const BOUNDS = { depth: 32, containers: 1_000_000 };
const OBJECT_START = 0x7b;
const ELEMENT_START = 0x3c;
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);

/** The content of each file and of each file in archives, one after the other. @throws FileRefused, or the reason of `signal` */
export async function* readOrcidFiles(files: readonly ListedFile[], signal: AbortSignal): AsyncGenerator<GatheredFile> {
  for (const { path, shownName } of files) {
    signal.throwIfAborted();
    if (RECORD.test(shownName) || !(await isTar(path))) {
      yield { shownName, bytes: await gatherBytes(openFile(path).read(), ARCHIVE.maxEntryBytes) };
      continue;
    }
    for await (const entry of readTar(path, ARCHIVE)) {
      signal.throwIfAborted();
      yield entry;
    }
  }
}

/** The document in a file, JSON or XML as its first character tells; or why there is none. Pure; never throws. */
export function parseOrcidFile(bytes: Uint8Array): OrcidNode | { reason: string } {
  const isMarked = BYTE_ORDER_MARK.equals(bytes.subarray(0, 3));
  const start = bytes.subarray(isMarked ? 3 : 0).find((byte) => byte > 0x20);
  if (start === OBJECT_START) return parseJson(bytes);
  return start === ELEMENT_START ? parseXml(bytes) : { reason: 'is neither JSON nor XML' };
}

function parseJson(bytes: Uint8Array): OrcidNode | { reason: string } {
  if (bytes.length > MAX_JSON_BYTES) return { reason: 'is larger than any record of ORCID' };
  const refusal = refusesJson(bytes, BOUNDS);
  if (refusal !== undefined) return { reason: refusal };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { reason: 'is not encoded in UTF-8' };
  }
  try {
    return new JsonNode(JSON.parse(text));
  } catch {
    return { reason: 'is no sound JSON' };
  }
}

function parseXml(bytes: Uint8Array): OrcidNode | { reason: string } {
  try {
    return new XmlNode(parseOrcidXml(bytes));
  } catch (error) {
    if (error instanceof XmlRefused) return { reason: error.message };
    throw error;
  }
}
