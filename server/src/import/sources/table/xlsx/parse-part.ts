import { SaxesParser } from 'saxes';
import type { PackedFile } from '../../../archive/packed-file.ts';
import { FileRefused } from '../../../source-module.ts';

/** What is done with the elements of a part; names come without their prefix. */
export interface PartHandler {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Larger than any list of people and bodies; a workbook of data has other ways in. */
const MAX_BYTES = 200_000_000;
const MAX_DEPTH = 40;

/**
 * Reads one XML part of a workbook as a stream. A document type is refused before anything in it is looked at, so there are
 * no entities but the five of XML itself, and nothing is ever fetched or expanded.
 * @throws FileRefused when it is damaged, no XML, or without measure; the reason of `signal`
 */
export async function parsePart(part: PackedFile, handler: PartHandler, signal: AbortSignal): Promise<void> {
  const refuse = (reason: string): never => {
    throw new FileRefused(part.shownName, reason);
  };
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => refuse(`is no well-formed XML (${error.message.slice(0, 100)})`));
  parser.on('doctype', () =>
    refuse('has a document type (DOCTYPE), which may define entities: such files are not read'),
  );
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) refuse(`is nested deeper than ${MAX_DEPTH} elements`);
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close?.(localName(name));
  });
  const onText = (text: string): void => handler.text?.(text);
  parser.on('text', onText);
  parser.on('cdata', onText);
  for await (const text of textOf(part, signal)) parser.write(text);
  parser.close();
}

async function* textOf(part: PackedFile, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const decode = (chunk: Buffer, stream: boolean): string => {
    try {
      return decoder.decode(chunk, { stream });
    } catch (error) {
      throw new FileRefused(part.shownName, 'is not encoded in UTF-8', { cause: error });
    }
  };
  for await (const chunk of part.read()) {
    signal.throwIfAborted();
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new FileRefused(part.shownName, `unpacks to more than ${MAX_BYTES / 1_000_000} MB`);
    yield decode(chunk, true);
  }
  yield decode(Buffer.alloc(0), false);
}

/** The name without its prefix, which every program chooses for itself. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
