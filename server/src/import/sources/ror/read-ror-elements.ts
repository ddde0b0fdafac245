import { JsonSplitter, type JsonElement } from './json-splitter.ts';
import { readDumpBytes } from './read-dump-bytes.ts';

/** The records of a dump as bytes, one after the other. @throws FileRefused, or the reason of `signal` */
export async function* readRorElements(path: string, signal: AbortSignal): AsyncGenerator<JsonElement> {
  const splitter = new JsonSplitter(path);
  for await (const chunk of readDumpBytes(path, signal)) yield* splitter.push(chunk);
  yield* splitter.end();
}
