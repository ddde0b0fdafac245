import { foldText } from '../../fold-text.ts';
import { isSameAddress, readAddress } from '../identity/read-address.ts';
import { readCity } from '../identity/read-city.ts';
import type { Field } from '../model.ts';

const POSTCODE = /(?<!\d)\d{5}(?!\d)/u;

/** By field, whether two values that are not written alike say the same. */
const SAME: Partial<Record<Field, (one: string, other: string) => boolean>> = {
  city: (one, other) => {
    const [cities, others] = [citiesOf(one), citiesOf(other)];
    return cities.length > 0 && cities.join() === others.join();
  },
  website: (one, other) => plainAddress(one) === plainAddress(other),
  address: isOneHouse,
};

/** Whether two values of a field say the same in other words: "MILANO" and "Milan", with and without "www.". Pure, symmetric. */
export function sayTheSame(field: Field, one: string, other: string): boolean {
  if (one === other) return true;
  const same = SAME[field];
  return same !== undefined && (foldText(one) === foldText(other) || same(one, other));
}

/** "Rozzano (Mi)" is Rozzano. */
function citiesOf(text: string): string[] {
  return readCity(text, { isItalian: true }).sort();
}

function plainAddress(website: string): string {
  return website
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\d?\./iu, '')
    .replace(/\/+$/u, '')
    .toLowerCase();
}

/** One street and number in one town: by its postal code, or where one says none by all words that only that one has. */
function isOneHouse(one: string, other: string): boolean {
  const [a, b] = [readAddress(one), readAddress(other)];
  if (a === undefined || b === undefined || !isSameAddress(a, b)) return false;
  const [codeA, codeB] = [POSTCODE.exec(one)?.[0], POSTCODE.exec(other)?.[0]];
  if (codeA !== undefined && codeB !== undefined) return codeA === codeB;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.size > 0 && (words.isSubsetOf(others) || others.isSubsetOf(words));
}

function wordsOf(address: string): Set<string> {
  return new Set(foldText(address.replace(POSTCODE, ' ')).split(' '));
}
