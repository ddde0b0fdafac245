/** Pins that no text or value of a reader can become syntax of Lucene, and what a query asks of words and filters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSearchWords } from '../search-words.ts';
import { namesScore, toDocumentQuery, type Leniency } from './document-query.ts';
import { askedRelation } from '../relation-words.ts';

const AS_TYPED: Leniency = { needs: 'ALL', forgiving: false };
const queryOf = (text: string, leniency = AS_TYPED, filters = {}): string =>
  toDocumentQuery(askedRelation(text, toSearchWords(text)), filters, leniency);

describe('a query', () => {
  test('asks for each word in any field, in the form typed and in others', () => {
    const query = queryOf('terapie geniche');
    expect(query.match(/\+\(searchNames:/gu)).toHaveLength(2);
    for (const field of ['searchNames', 'aboutIt', 'aboutEn', 'searchText', 'relatedNames']) {
      expect(query).toContain(`${field}:terap*`);
      expect(query).toContain(`${field}:genic*`);
    }
    expect(query).not.toMatch(/geniche~|terapie~/u);
  });

  test('forgives errors, and leaves one word or all but one, when told to', () => {
    expect(queryOf('politecnco', { needs: 'ALL', forgiving: true })).toContain('searchNames:politecnco~2');
    expect(
      queryOf('milano pavia torino', { needs: 'ALL_BUT_ONE', forgiving: false }).match(/\+\(searchNames:milano/gu),
    ).toHaveLength(2);
    expect(queryOf('milano pavia', { needs: 'ANY', forgiving: false })).not.toContain('+(searchNames');
  });

  test('has every filter as a condition that gives no points, and kinds as those to leave out', () => {
    expect(queryOf('milano', AS_TYPED, { year: ['2024', '2025'], kind: ['Project'], place: [] })).toMatch(
      / -\(\+facetTokens:d_made -facetTokens:g_kind__50_roject\) \+\(facetTokens:f_year_2024 facetTokens:f_year_2025\)\^0$/u,
    );
  });

  test('without words ranks by relations', () => {
    expect(queryOf('', AS_TYPED, { kind: ['Project'] })).toMatch(
      /^\+\(facetTokens:g_kind__50_roject\)\^0 facetTokens:n_a\* /u,
    );
  });

  test('asks for what is related where words about relations say so', () => {
    const query = queryOf('partner di Human Technopole');
    expect(query).toContain('relatedNames:human*^60');
    expect(query).toContain('facetTokens:g_kind__4f_rganization*');
    expect(queryOf('partner')).toContain('+(searchNames:partner');
  });

  test('is made of letters, digits and our own signs, whatever is typed or chosen', () => {
    const words = /^[\p{L}\p{N}_:*~^/.+\-()" ]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (text, value) => {
        const query = queryOf(text, { needs: 'ALL', forgiving: true }, { source: [value] });
        expect(query).toMatch(words);
        expect(query).not.toMatch(/\b(AND|OR|NOT|TO)\b/u);
      }),
    );
  });
});

test('names count ninety a word', () => {
  expect(namesScore(['a', 'b'])).toBe(180);
});
