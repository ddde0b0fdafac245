import { parseXml, type XmlForm } from '../../xml/parse-xml.ts';
import type { XmlElement } from '../../xml/xml-element.ts';

const NAMESPACE = /^http:\/\/www\.orcid\.org\/ns\/[a-z-]{1,40}$/u;

const ORCID: XmlForm = {
  publisher: 'ORCID',
  isOwn: (namespace) => NAMESPACE.test(namespace),
  /** What is not taken of a person, and who entered what when. */
  passedOver: new Set([
    'biography',
    'researcher-urls',
    'emails',
    'addresses',
    'keywords',
    'external-identifiers',
    'fundings',
    'peer-reviews',
    'research-resources',
    'distinctions',
    'memberships',
    'services',
    'preferences',
    'source',
    'created-date',
  ]),
};

/** Parses one file of ORCID. @throws XmlRefused */
export function parseOrcidXml(bytes: Uint8Array): XmlElement {
  return parseXml(bytes, ORCID);
}
