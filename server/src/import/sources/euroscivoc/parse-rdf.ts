import { pipeline, Readable, type Transform } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import { FileRefused } from '../../source-module.ts';
import { watchDepth } from '../../watch-depth.ts';
import { BoundedRdfXmlParser } from './bounded-rdf-xml-parser.ts';

export type RdfFormat = 'RDF/XML' | 'Turtle' | 'JSON-LD';

/** A statement of the file: what of whom, as far as this source looks at it. */
export interface Triple {
  subject: { value: string };
  predicate: { value: string };
  object: { termType: string; value: string; language?: string };
}

/** JSON-LD as published has five levels. */
const MAX_JSON_LEVELS = 64;
/** Some 100,000 tell the whole vocabulary, labels as nodes of their own included. */
const MAX_TRIPLES = 500_000;

/**
 * Reads RDF as a stream; Turtle covers N-Triples. Nothing is expanded and nothing is fetched: document types of XML, and
 * contexts of JSON-LD that lie elsewhere, are refused.
 * @throws FileRefused when it is unsound or cut off
 */
export async function* parseRdf(file: string, format: RdfFormat, text: AsyncIterable<string>): AsyncGenerator<Triple> {
  const parser = createParser(file, format);
  const checked = format === 'JSON-LD' ? checkJson(file, text) : text;
  // Errors are met where the triples are read: pipeline destroys the parser with them.
  pipeline(Readable.from(checked), parser, () => undefined);
  try {
    let count = 0;
    for await (const triple of parser as AsyncIterable<Triple>) {
      count += 1;
      if (count > MAX_TRIPLES)
        throw new FileRefused(file, `states more than EuroSciVoc does (${MAX_TRIPLES} statements)`);
      yield triple;
    }
  } catch (error) {
    if (error instanceof FileRefused || !(error instanceof Error) || error.name === 'AbortError') throw error;
    throw new FileRefused(file, `is no sound ${format}: ${error.message.slice(0, 200)}`, { cause: error });
  } finally {
    parser.destroy();
  }
}

function createParser(file: string, format: RdfFormat): Transform {
  if (format === 'RDF/XML') return new BoundedRdfXmlParser();
  if (format === 'Turtle') return new StreamParser({ format: 'text/turtle' });
  const load = (address: string): Promise<never> => {
    const reason = `has its context elsewhere (${address.slice(0, 100)}), which is not fetched`;
    return Promise.reject(new FileRefused(file, reason));
  };
  return new JsonLdParser({ documentLoader: { load } });
}

/** Each object takes its time, and one with a context of its own more. */
const MAX_JSON_OBJECTS = 250_000;

async function* checkJson(file: string, text: AsyncIterable<string>): AsyncGenerator<string> {
  const isTooDeep = watchDepth(MAX_JSON_LEVELS);
  let objects = 0;
  for await (const piece of text) {
    objects += piece.split('{').length - 1;
    if (objects > MAX_JSON_OBJECTS)
      throw new FileRefused(file, `has more objects than EuroSciVoc (${MAX_JSON_OBJECTS})`);
    if (isTooDeep(piece)) throw new FileRefused(file, `is nested more than ${MAX_JSON_LEVELS} deep`);
    yield piece;
  }
}
