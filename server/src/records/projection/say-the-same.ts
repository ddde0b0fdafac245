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

/** One street and number, and nothing that says another town. */
function isOneHouse(one: string, other: string): boolean {
  const [a, b] = [readAddress(one), readAddress(other)];
  if (a === undefined || b === undefined || !isSameAddress(a, b)) return false;
  const [codeA, codeB] = [POSTCODE.exec(one)?.[0], POSTCODE.exec(other)?.[0]];
  return codeA !== undefined && codeA === codeB;
}
