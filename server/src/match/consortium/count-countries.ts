import type { BodyFacts } from '../partners/body-facts.ts';
import { areOneHouse } from '../partners/body-facts.ts';

/** Members that may not count as independent of each other: joined by PART_OF, over any number of them. Pure. */
export function housesOf<Body extends Pick<BodyFacts, 'houseIds'>>(bodies: readonly Body[]): Body[][] {
  let houses: Body[][] = [];
  for (const body of bodies) {
    const joined = houses.filter((house) => house.some((other) => areOneHouse(other, body)));
    houses = [...houses.filter((house) => !joined.includes(house)), [...joined.flat(), body]];
  }
  return houses;
}

/**
 * In how many different countries houses can be established, each house counting in one only: the largest matching of houses
 * with countries, found by augmenting paths. Pure; the order does not matter.
 * @param countriesOf for each house the countries it may count in
 */
export function countDifferentCountries(countriesOf: readonly ReadonlySet<string>[]): number {
  const houseOf = new Map<string, number>();
  const place = (house: number, seen: Set<string>): boolean => {
    for (const country of countriesOf[house] ?? []) {
      if (seen.has(country)) continue;
      seen.add(country);
      const other = houseOf.get(country);
      if (other === undefined || place(other, seen)) {
        houseOf.set(country, house);
        return true;
      }
    }
    return false;
  };
  return countriesOf.filter((_, house) => place(house, new Set())).length;
}
