/** Pins that no text or value of a reader can become syntax of Lucene, and what a query asks of words and filters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSearchWords } from '../search-words.ts';
import { namesScore, toDocumentQuery, toWordsQuery, type Leniency } from './document-query.ts';
import { askedRelation } from '../relation-words.ts';

const ANYWHERE: Leniency = { needs: 'ANYWHERE', forgiving: false };
const OF_ITSELF: Leniency = { needs: 'OF_ITSELF', forgiving: false };
const queryOf = (text: string, leniency = ANYWHERE, filters = {}): string =>
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

  test('forgives errors and leaves any words, when told to', () => {
    expect(queryOf('politecnco', { needs: 'ANYWHERE', forgiving: true })).toContain('searchNames:politecnco~2');
    expect(queryOf('milano pavia', { needs: 'ANY', forgiving: false })).not.toContain('+(searchNames');
  });

  test.each(['OF_ITSELF', 'CALLED', 'ANYWHERE', 'ANY'] as const)(
    'of words with errors has no more parts than Lucene takes, %s',
    (needs) => {
      const words =
        'cardiologia medicina precisione aritmie atleti prevenzione terapie genetica tumori ricerca ospedale clinica';
      for (let count = 1; count <= 12; count += 1) {
        const query = queryOf(words.split(' ').slice(0, count).join(' '), { needs, forgiving: true });
        const withErrors = query.match(/:[^" ]+~\d/gu) ?? [];
        const parts = query.match(/\w+:/gu) ?? [];
        // Lucene makes up to 50 words of each with errors, and takes 1,024 parts.
        expect(parts.length + 50 * withErrors.length).toBeLessThan(1_024);
      }
    },
  );

  test('asks for words of itself only, when told to', () => {
    expect(queryOf('terapie geniche', OF_ITSELF)).not.toContain('relatedNames');
    expect(queryOf('terapie geniche', OF_ITSELF)).toContain('searchText:terap*');
  });

  test('of three to six words may leave one: of itself in its names, anywhere in what it says of itself', () => {
    const groupsOf = (text: string, leniency: Leniency): string[] => {
      const [whole = ''] = /^\+\(.*?\)\)? (?=searchNames:")/u.exec(queryOf(text, leniency)) ?? [];
      return whole.split(/ (?=\(\+)/u).slice(1);
    };
    const [one = '', ...others] = groupsOf('milano pavia torino', OF_ITSELF);
    expect(others).toHaveLength(2);
    expect(one).toMatch(/searchNames:pavia.*searchNames:torino/u);
    expect(one).not.toMatch(/milano|searchText|relatedNames/u);
    const [anywhere = ''] = groupsOf('milano pavia torino', ANYWHERE);
    expect(anywhere).toContain('searchText:pavia');
    expect(anywhere).not.toContain('relatedNames');
    expect(groupsOf('milano pavia', ANYWHERE)).toEqual([]);
    expect(groupsOf('milano pavia torino genova bari lecce enna', ANYWHERE)).toEqual([]);
  });

  test('takes words of the other language for less, and forms of one word once', () => {
    expect(queryOf('tumori')).toContain('searchNames:cancer*^72');
    expect(queryOf('tumori').match(/searchNames:tumor\*/gu)).toHaveLength(1);
  });

  test('has every filter as a condition that gives no points, and kinds as those to leave out', () => {
    expect(queryOf('milano', ANYWHERE, { year: ['2024', '2025'], kind: ['Project'], place: [] })).toMatch(
      / -\(\+facetTokens:d_made -facetTokens:g_kind__50_roject\) \+\(facetTokens:f_year_2024 facetTokens:f_year_2025\)\^0$/u,
    );
  });

  test('without words ranks by relations', () => {
    expect(queryOf('', ANYWHERE, { kind: ['Project'] })).toMatch(
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
        const query = queryOf(text, { needs: 'ANYWHERE', forgiving: true }, { source: [value] });
        expect(query).toMatch(words);
        expect(query).not.toMatch(/\b(AND|OR|NOT|TO)\b/u);
      }),
    );
  });
});

test('names count ninety a word', () => {
  expect(namesScore(['a', 'b'])).toBe(180);
});

test('a query for words has long ones in all forms and in the other language, short ones with a letter more, particles as they are', () => {
  const query = toWordsQuery(['terapie', 'gene', 'ci'], ['Project']);
  expect(query).toContain('searchText:terap*');
  expect(query).toContain('searchText:therap*');
  expect(query).toContain('searchText:gene?');
  expect(query).not.toContain('gene*');
  expect(query).toMatch(/searchText:ci[ )^]/u);
  expect(query).not.toMatch(/searchText:ci[?*]/u);
  expect(query.match(/\+\(/gu)).toHaveLength(3);
});
