import type { GatheredFile } from '../../../archive/gather-bytes.ts';

/** One file of the XML form, as it lies in a folder or comes out of an archive. */
export type XmlFile = GatheredFile;

/** The largest projects have some ten thousand publications: 25 MB. */
export const MAX_XML_BYTES = 64_000_000;
/** Horizon Europe has 20,000 projects, Horizon 2020 35,000. */
export const MAX_FILES = 200_000;

/** Whether a file of that name belongs to the XML form; others are let be, hidden ones above all. */
export function isXmlName(name: string): boolean {
  return /\.xml$/iu.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.[^./])/u.test(name);
}
