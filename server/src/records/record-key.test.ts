/** Pins keys, identifiers and hashes: the same on every machine and for every order of keys, since a rebuild mints them anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, hashOf, mintId, recordKey } from './record-key.ts';

test('a record is known by its source and its key there', () => {
  expect(recordKey('leaflet', 'frrb')).toBe('leaflet/frrb');
});

test('identifiers are the same for the same parts for ever, and say what they are', () => {
  expect(mintId('ent', 'leaflet/frrb')).toBe(mintId('ent', 'leaflet/frrb'));
  expect(mintId('rec', 'a')).toMatch(/^rec_[0-9a-f]{20}$/u);
  expect(mintId('rel', 'a', 'b')).not.toBe(mintId('rel', 'ab'));
  expect(mintId('rel', 'a', '')).not.toBe(mintId('rel', 'a'));
  expect(mintId('obs', 'ab', 'c')).not.toBe(mintId('obs', 'a', 'bc'));
});

test('hashes do not depend on the order of keys or on absent ones, but on all else', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(hashOf(Object.fromEntries(Object.entries(value).reverse()))).toBe(hashOf(value));
      expect(hashOf({ ...value, absent: undefined })).toBe(hashOf(value));
      expect(hashOf([value, 1])).not.toBe(hashOf([value]));
    }),
  );
  expect(canonicalJson({ b: [2, { d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[2,{"d":1}]}');
  expect(hashOf(['a', 'b'])).not.toBe(hashOf(['b', 'a']));
});
