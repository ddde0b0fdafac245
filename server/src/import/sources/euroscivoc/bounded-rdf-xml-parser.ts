import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** RDF/XML as published is four levels deep. */
const MAX_LEVELS = 64;

/** Reads RDF/XML that declares nothing of its own and is not nested beyond all measure. */
export class BoundedRdfXmlParser extends RdfXmlParser {
  #depth = 0;

  protected override onTag(tag: never): void {
    this.#depth += 1;
    if (this.#depth > MAX_LEVELS) throw new Error(`it is nested more than ${MAX_LEVELS} deep`);
    super.onTag(tag);
  }

  protected override onCloseTag(): void {
    this.#depth -= 1;
    super.onCloseTag();
  }

  /** What is cut off between two statements would otherwise pass for whole. */
  override _flush(callback: (error?: Error | null) => void): void {
    callback(this.#depth === 0 ? null : new Error('it is cut off'));
  }

  /** Document types declare entities, which are made to expand without end. */
  protected override onDoctype(): void {
    throw new Error('it declares a document type, which no vocabulary as published does');
  }
}
