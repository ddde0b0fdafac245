import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from './xml-element.ts';

/** A document that is no XML we read; the message says why. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused';
}

/** What a publisher's documents are like. */
export interface XmlForm {
  /** As a message calls it: `CORDIS`. */
  publisher: string;
  /** Whether elements of a namespace are the publisher's; those of others are passed over. */
  isOwn: (namespace: string) => boolean;
  /** Names of elements that are passed over with all that is in them. */
  passedOver: ReadonlySet<string>;
}

/** Publishers nest some twenty elements. */
const MAX_DEPTH = 64;
/** The largest documents, of ten thousand publications, have a half of it. */
const MAX_ELEMENTS = 600_000;
/** The root has some thirty, for namespaces. */
const MAX_ATTRIBUTES = 100;
/** With every quote doubled it still fits into a cell of a table. */
const MAX_TEXT_CHARACTERS = 450_000;
const PIECE_BYTES = 1 << 16;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Parses one document. A document type is refused before anything in it is looked at, so there are no entities but the
 * five of XML itself, and nothing is ever fetched or expanded.
 * @throws XmlRefused when it is no well-formed XML in UTF-8, has a document type, is none of the publisher, or is without measure
 */
export function parseXml(bytes: Uint8Array, form: XmlForm): XmlElement {
  const tree = new TreeBuilder(form);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new XmlRefused(`is no well-formed XML (${shorten(error.message)})`);
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^(?:utf-?8|us-ascii)$/iu.test(encoding)) {
      throw new XmlRefused(`says that it is in ${shorten(encoding)}; only UTF-8 is read`);
    }
  });
  parser.on('doctype', refuseDoctype);
  parser.on('attribute', tree.countAttribute.bind(tree));
  parser.on('opentag', tree.open.bind(tree));
  parser.on('closetag', tree.close.bind(tree));
  parser.on('text', tree.addText.bind(tree));
  parser.on('cdata', tree.addText.bind(tree));
  for (const piece of decode(bytes)) parser.write(piece);
  parser.close();
  return tree.root();
}

function refuseDoctype(): never {
  throw new XmlRefused('has a document type (DOCTYPE), which may define entities: such files are not read');
}

/** Builds the tree of what is read, holding it to the limits. */
class TreeBuilder {
  readonly #form: XmlForm;
  #root: XmlElement | undefined;
  readonly #open: XmlElement[] = [];
  #depth = 0;
  #count = 0;
  /** Of the element that is about to open. */
  #attributes = 0;
  /** Depth of the outermost element that is passed over; 0 when none is open. */
  #passedOverFrom = 0;

  constructor(form: XmlForm) {
    this.#form = form;
  }

  countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > MAX_ATTRIBUTES) {
      throw new XmlRefused(`has an element of more than ${MAX_ATTRIBUTES} attributes`);
    }
  }

  open(tag: SaxesTagNS): void {
    this.#depth += 1;
    this.#attributes = 0;
    if (this.#depth > MAX_DEPTH) throw new XmlRefused(`is nested deeper than ${MAX_DEPTH} elements`);
    if (this.#passedOverFrom !== 0) return;
    if (!this.#form.isOwn(tag.uri) || this.#form.passedOver.has(tag.local)) {
      this.#passedOverFrom = this.#depth;
      return;
    }
    this.#count += 1;
    if (this.#count > MAX_ELEMENTS) throw new XmlRefused('has more than 600,000 elements');
    const element: XmlElement = { name: tag.local, attributes: attributesOf(tag), children: [], text: '' };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  close(): void {
    if (this.#passedOverFrom === 0) this.#open.pop();
    else if (this.#passedOverFrom === this.#depth) this.#passedOverFrom = 0;
    this.#depth -= 1;
  }

  addText(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined || this.#passedOverFrom !== 0) return;
    element.text += text;
    refuseLength(element.name, element.text);
  }

  root(): XmlElement {
    if (this.#root === undefined)
      throw new XmlRefused(`is none of ${this.#form.publisher}: its root is in another namespace`);
    return this.#root;
  }
}

function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const all = Object.values(attributes);
  if (all.length === 0) return NO_ATTRIBUTES;
  const own = all.filter(({ uri }) => uri === '').map(({ local, value }): [string, string] => [local, value]);
  for (const [name, value] of own) refuseLength(name, value);
  return new Map(own);
}

function refuseLength(name: string, text: string): void {
  if (text.length > MAX_TEXT_CHARACTERS) throw new XmlRefused(`has a ${shorten(name)} of more than 450,000 characters`);
}

function* decode(bytes: Uint8Array): Generator<string> {
  if (isUtf16(bytes)) throw new XmlRefused('is in UTF-16; only UTF-8 is read');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    const piece = bytes.subarray(start, start + PIECE_BYTES);
    const isLast = start + PIECE_BYTES >= bytes.length;
    try {
      yield decoder.decode(piece, { stream: !isLast });
    } catch (error) {
      if (error instanceof XmlRefused) throw error;
      throw new XmlRefused('is not UTF-8 text', { cause: error });
    }
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
