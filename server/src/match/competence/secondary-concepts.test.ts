/** Pins what of a text is only mentioned: what it names seldom beside what it names often, and never what somebody chose. */
import { expect, test } from 'vitest';
import { secondaryKeys } from './secondary-concepts.ts';

const named = (key: string, mentions: number, origin = 'NAME') => ({ key, origin, mentions });

test('in a text what is named a third as often as something else is secondary', () => {
  const concepts = [named('genes', 6), named('vectors', 3), named('privacy', 2), named('~law', 1, 'KEYWORD')];
  expect(secondaryKeys(concepts, true)).toEqual(new Set(['privacy', '~law']));
});

test('nothing is where all are named about as often, and what was chosen by hand never is', () => {
  expect(secondaryKeys([named('genes', 2), named('privacy', 1)], true).size).toBe(0);
  expect(secondaryKeys([named('genes', 6), named('privacy', 1, 'CHOSEN')], true).size).toBe(0);
  expect(secondaryKeys([], true).size).toBe(0);
});

test('a query means all it says', () => {
  expect(secondaryKeys([named('genes', 6), named('privacy', 1)], false).size).toBe(0);
});
