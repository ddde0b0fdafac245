import { attributeOf, childrenOf, elementAt, textAt, type XmlElement } from '../../../xml/xml-element.ts';

/** The categories of a classification that an element is put into. */
export function categoriesOf(element: XmlElement, classification: string): XmlElement[] {
  return childrenOf(elementAt(element, 'relations', 'categories'), 'category').filter(
    (category) => attributeOf(category, 'classification') === classification,
  );
}

/** The code of the first such category, without the slash it begins with. */
export function codeOf(element: XmlElement, classification: string): string {
  return textAt(categoriesOf(element, classification)[0], 'code').replace(/^\//u, '');
}
