import type { Affiliation } from './map-openalex.ts';
import type { OpenAlexIndex, OpenAlexPerson } from './openalex-index.ts';

/** A person with what all works and the author's own object say of them. */
export interface ArrangedPerson {
  id: number;
  person: OpenAlexPerson;
  affiliations: Affiliation[];
  /** Numbers of their works, ascending. */
  works: number[];
}

/** The people of an index by their id, however the files were ordered. Pure. */
export function arrangePeople(index: OpenAlexIndex): ArrangedPerson[] {
  const gathered = new Map<number, { works: Set<number>; years: Map<number, string[]> }>();
  for (const [id, person] of index.people) {
    const years = [...person.years].map(([institution, stated]): [number, string[]] => [
      institution,
      stated.map(String),
    ]);
    gathered.set(id, { works: new Set(), years: new Map(years) });
  }
  for (const [work, { people, year }] of index.works) {
    for (let at = 0; at < people.length; at += 2) {
      const [author = 0, institution = 0] = people.slice(at, at + 2);
      const person = gathered.get(author);
      person?.works.add(work);
      const years = person?.years.get(institution) ?? [];
      if (year !== undefined && !years.includes(year)) years.push(year);
      person?.years.set(institution, years);
    }
  }
  return (
    [...index.people]
      .map(([id, person]) => {
        const { works, years } = gathered.get(id) ?? { works: [], years: [] };
        return { id, person, affiliations: affiliationsOf(years), works: [...works].sort(ascending) };
      })
      // One that only a superseded form of a work named.
      .filter(({ affiliations }) => affiliations.length > 0)
      .sort((a, b) => a.id - b.id)
  );
}

function affiliationsOf(years: Iterable<[number, string[]]>): Affiliation[] {
  return [...years]
    .map(([institution, stated]) => {
      const inOrder = [...stated].sort();
      return { institution, from: inOrder[0], to: inOrder.at(-1) };
    })
    .sort((a, b) => a.institution - b.institution);
}

function ascending(a: number, b: number): number {
  return a - b;
}
