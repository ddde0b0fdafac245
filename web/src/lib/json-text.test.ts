import { expect, test } from 'vitest';
import { toJsonText } from './json-text';

test('a file of JSON ends with a line and has no names of types', () => {
  const text = toJsonText({ __typename: 'A', name: 'Quercia', parts: [{ __typename: 'B', count: 2 }] });
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({ name: 'Quercia', parts: [{ count: 2 }] });
});
