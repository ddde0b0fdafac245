import { childrenOf, type XmlElement } from '../../xml/xml-element.ts';

/**
 * A part of an ORCID record, the same for its JSON and its XML form: both use the same names, but what is an attribute or
 * a bare text in XML is a member or a `{ "value": … }` in JSON.
 */
export interface OrcidNode {
  /** Its own text, trimmed; '' when it has none. */
  readonly text: string;
  /** The parts of that name, in their order. */
  all(name: string): OrcidNode[];
}

/** The first part at the end of a path of names; undefined when there is none. */
export function partAt(start: OrcidNode | undefined, ...path: readonly string[]): OrcidNode | undefined {
  let part = start;
  for (const name of path) part = part?.all(name)[0];
  return part;
}

/** The text of the first part at the end of a path; '' when there is none. */
export function textAt(start: OrcidNode | undefined, ...path: readonly string[]): string {
  return partAt(start, ...path)?.text ?? '';
}

/** Whether its owner shows it to everyone; what does not say so is not shown. */
export function isPublic(part: OrcidNode): boolean {
  return textAt(part, 'visibility') === 'public';
}

/** A parsed JSON value as a part. */
export class JsonNode implements OrcidNode {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  get text(): string {
    const value = memberOf(this.#value, 'value') ?? this.#value;
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  }

  all(name: string): OrcidNode[] {
    const member = memberOf(this.#value, name);
    if (member === undefined || member === null) return [];
    return (Array.isArray(member) ? member : [member]).map((item) => new JsonNode(item));
  }
}

/** Own members only: a record cannot speak through what every object has. */
function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** An element of XML as a part; its attributes are parts as well. */
export class XmlNode implements OrcidNode {
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.#element = element;
  }

  get text(): string {
    return this.#element.text.trim();
  }

  all(name: string): OrcidNode[] {
    const attribute = this.#element.attributes.get(name);
    const children = childrenOf(this.#element, name).map((child) => new XmlNode(child));
    return attribute === undefined
      ? children
      : [new XmlNode({ name, attributes: new Map(), children: [], text: attribute }), ...children];
  }
}
