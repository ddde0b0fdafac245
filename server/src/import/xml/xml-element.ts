/** An element of a document, with what it holds; names are without prefix. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Its own text, as it stands there. */
  text: string;
}

/** The children of that name, in their order. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path of names; undefined when there is none. */
export function elementAt(start: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let element = start;
  for (const name of path) element = element?.children.find((child) => child.name === name);
  return element;
}

/** The text of the first element at the end of a path; '' when there is none. */
export function textAt(start: XmlElement | undefined, ...path: readonly string[]): string {
  return elementAt(start, ...path)?.text.trim() ?? '';
}

/** An attribute's value; '' when there is none. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name)?.trim() ?? '';
}
