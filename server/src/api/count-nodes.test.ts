/** Pins the price of a query: pages times pages, through fragments and variables, each fragment counted once. */
import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { countNodes } from './count-nodes.ts';

const schema = buildSchema(`
  interface Thing { id: ID things(first: Int = 20): [Thing] name: String }
  type Body implements Thing { id: ID things(first: Int = 20): [Thing] name: String bodies(first: Int = 20): [Body] }
  type Query { things(first: Int = 20): [Thing] one: Thing around(limit: Int = 50, known: [ID!]): [Thing] ways(k: Int = 3, maxLength: Int = 6): [Thing] nodes(ids: [ID!]!): [Thing] }
`);

function count(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation');
  return countNodes(schema, document, operation, variables);
}

describe('a query costs', () => {
  test.each([
    ['{ one { name } }', 0],
    ['{ things { id } }', 20],
    ['{ things(first: 5) { things(first: 10) { id } } }', 5 + 50],
    ['{ one { things(first: 3) { name } } }', 3],
    ['{ things(first: 2) { things(first: 2) { things(first: 2) { id } } } }', 2 + 4 + 8],
    ['{ a: things(first: 5) { id } b: things(first: 7) { id } }', 12],
    ['{ around { id } }', 50],
    ['{ around(limit: 10) { things(first: 3) { id } } }', 10 + 30],
    ['{ ways { id } }', 18],
    ['{ ways(k: 10) { things(first: 2) { id } } }', 60 + 120],
    ['{ nodes(ids: ["a", "b"]) { things(first: 4) { id } } }', 2 + 8],
    ['{ nodes(ids: []) { things(first: 4) { id } } }', 4],
    ['{ things(first: 2) { ... on Body { bodies(first: 3) { id } } ... { things(first: 4) { id } } } }', 2 + 6 + 8],
    ['{ __schema { types { name } } }', 0],
  ])('%s: %i', (text, nodes) => {
    expect(count(text)).toBe(nodes);
  });

  test('what its variables say', () => {
    expect(count('query ($n: Int) { things(first: $n) { id } }', { n: 7 })).toBe(7);
    expect(count('query ($n: Int) { things(first: $n) { id } }')).toBe(20);
  });

  test('each place where a fragment stands, and counts fast however they double', () => {
    expect(
      count('{ a: one { ...F } b: things(first: 2) { ...F } } fragment F on Thing { things(first: 10) { id } }'),
    ).toBe(10 + 2 + 20);
    const fragments = Array.from(
      { length: 200 },
      (_, index) => `fragment F${index} on Thing { id ...F${index + 1} ...F${index + 1} }`,
    );
    const started = performance.now();
    expect(
      count(`{ one { ...F0 } } ${fragments.join(' ')} fragment F200 on Thing { things(first: 1) { id } }`),
    ).toBeGreaterThan(1e6);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('nothing endless for a circle or a fragment that is not there', () => {
    expect(count('{ one { ...A } } fragment A on Thing { things(first: 2) { ...A } }')).toBe(2);
    expect(count('{ one { ...Missing } }')).toBe(0);
  });
});
