import { parseXml as parseForm, type XmlForm } from '../../../xml/parse-xml.ts';
import type { XmlElement } from '../../../xml/xml-element.ts';

const CORDIS: XmlForm = {
  publisher: 'CORDIS',
  /** Mirrors leave the publisher's namespace out. */
  isOwn: (namespace) => namespace === '' || namespace === 'http://cordis.europa.eu',
  /** News, pictures and the areas above an area: large, and not read. */
  passedOver: new Set(['article', 'webItem', 'teaser', 'availableLanguages', 'parents']),
};

/** Parses one document of CORDIS. @throws XmlRefused */
export function parseXml(bytes: Uint8Array): XmlElement {
  return parseForm(bytes, CORDIS);
}
