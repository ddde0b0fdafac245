/** Pins that texts come out as they went in, and what is refused: entities, depth, wrong encodings, no XML at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { XmlRefused } from '../../../xml/parse-xml.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, textAt } from '../../../xml/xml-element.ts';

const parse = (text: string): ReturnType<typeof parseXml> => parseXml(Buffer.from(text));

describe('a document', () => {
  test('with any text in it', () => {
    const text = fc.string({ unit: 'grapheme' }).map((any) => any.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')); // prettier-ignore
    const escape = (any: string): string =>
      any.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    fc.assert(
      fc.property(text, text, fc.nat(200_000), (title, status, padding) => {
        const attribute = status.replace(/\s/gu, ' ');
        const root = parse(
          `<project at="${escape(attribute)}"><!--${'x'.repeat(padding)}--><title>${escape(title)}</title></project>`,
        );
        expect(root.children[0]?.text).toBe(title);
        expect(root.attributes.get('at')).toBe(attribute);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['without namespace', '<project><id>1</id></project>'],
    ["in the publisher's", '<project xmlns="http://cordis.europa.eu"><id>1</id></project>'],
    ['by prefix', '<c:project xmlns:c="http://cordis.europa.eu"><c:id>1</c:id></c:project>'],
    ['with a byte order mark', '\uFEFF<?xml version="1.0" encoding="utf-8"?><project><id>1</id></project>'],
    ['with another one inside', '<project xmlns:o="urn:o"><o:id>2</o:id><o:a><id>3</id></o:a><id>1</id></project>'],
    ['with what is not read', '<project><article><id>2</id></article><teaser>3</teaser><id>1</id></project>'],
  ])('%s', (_how, text) => {
    expect(textAt(parse(text), 'id')).toBe('1');
  });

  test('names of prototypes are names like others', () => {
    const root = parse('<project __proto__="a"><constructor toString="b">c</constructor></project>');
    expect(attributeOf(root, '__proto__')).toBe('a');
    expect(attributeOf(root, 'constructor')).toBe('');
    expect(textAt(root, 'constructor')).toBe('c');
  });
});

describe('refused', () => {
  const laughs = Array.from({ length: 9 }, (_item, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  test.each<[string, string | Buffer, RegExp]>([
    ['a billion laughs', `<!DOCTYPE p [<!ENTITY l0 "ha">${laughs}]><project><id>&l9;</id></project>`, /has a document type/u], // prettier-ignore
    ['a file of this machine', '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><project>&x;</project>', /has a document type/u], // prettier-ignore
    ['a page of another', '<!DOCTYPE p SYSTEM "http://127.0.0.1:9/x.dtd"><project/>', /has a document type/u],
    ['entities by parameter', '<!DOCTYPE p [<!ENTITY % x SYSTEM "http://127.0.0.1:9/"> %x;]><project/>', /document type/u], // prettier-ignore
    ['an entity nobody defined', '<project>&x;</project>', /is no well-formed XML .*undefined entity/u],
    ['a character there is none of', '<project>&#0;</project>', /is no well-formed XML/u],
    ['no end', '<project><id>1</id>', /is no well-formed XML .*unclosed tag/u],
    ['nothing', '', /is no well-formed XML/u],
    ['a table', 'id;acronym', /is no well-formed XML/u],
    ['a web page', '<!DOCTYPE html><html><br></html>', /has a document type/u],
    ['another end', '<project></projekt>', /is no well-formed XML/u],
    ['another namespace', '<project xmlns="urn:other"/>', /is in another namespace/u],
    ['no known prefix', '<a:project/>', /is no well-formed XML .*unbound namespace/u],
    ['too deep', '<a>'.repeat(100_000), /is nested deeper than 64/u],
    ['too deep where it is not read', `<project><article>${'<a>'.repeat(100)}`, /is nested deeper than 64/u],
    ['too many', `<project>${'<a/>'.repeat(600_001)}</project>`, /more than 600,000 elements/u],
    [
      'an endless text',
      `<project><title>${'x'.repeat(500_000)}</title></project>`,
      /has a title of more than 450,000/u,
    ],
    ['an endless attribute', `<project a="${'x'.repeat(500_000)}"/>`, /has a a of more than 450,000/u],
    ['UTF-16', Buffer.from('\uFEFF<project/>', 'utf16le'), /is in UTF-16/u],
    ['Latin 1', Buffer.from('<project>Università</project>', 'latin1'), /is not UTF-8/u],
    ['Latin 1 that says so', '<?xml version="1.0" encoding="ISO-8859-1"?><project/>', /says that it is in ISO-8859-1/u],
    ['a character cut off', Buffer.from('<project>è').subarray(0, 10), /is not UTF-8/u],
  ])('%s', { timeout: 60_000 }, (_what, content, reason) => {
    let refusal: unknown;
    try {
      parseXml(Buffer.from(content));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(XmlRefused);
    expect(String(refusal)).toMatch(reason);
  });
});
