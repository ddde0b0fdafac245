import type { OpenAlexIndex, OpenAlexPerson } from './openalex-index.ts';

/** A person at an institution, with what all works and the author's own object say of them there. */
export interface ArrangedPerson {
  id: number;
  institution: number;
  person: OpenAlexPerson;
  /** First and last year; undefined when none is stated. */
  from?: string;
  to?: string;
  /** Numbers of what they wrote there, ascending. */
  works: number[];
}

/** The people of an index by their id and institution, however the files were ordered. Pure. */
export function arrangePeople(index: OpenAlexIndex): ArrangedPerson[] {
  const written = worksByPerson(index);
  const arranged: ArrangedPerson[] = [];
  for (const [institution, people] of index.people) {
    for (const [id, person] of people) {
      const works = [...(written.get(institution)?.get(id) ?? [])].sort(ascending);
      // One that only a superseded form of a work named.
      if (!person.isOwn && works.length === 0) continue;
      const years = [...person.years.map(String), ...works.flatMap((work) => index.works.get(work)?.year ?? [])].sort();
      arranged.push({ id, institution, person, from: years[0], to: years.at(-1), works });
    }
  }
  return arranged.sort((a, b) => a.id - b.id || a.institution - b.institution);
}

/** Numbers of works by institution and author. */
function worksByPerson({ works }: OpenAlexIndex): Map<number, Map<number, Set<number>>> {
  const written = new Map<number, Map<number, Set<number>>>();
  for (const [work, { people }] of works) {
    for (let at = 0; at < people.length; at += 2) {
      const [author = 0, institution = 0] = people.slice(at, at + 2);
      const authors = written.get(institution) ?? new Map<number, Set<number>>();
      written.set(institution, authors.set(author, (authors.get(author) ?? new Set()).add(work)));
    }
  }
  return written;
}

function ascending(a: number, b: number): number {
  return a - b;
}
