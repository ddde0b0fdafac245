/** Pins who is one person among the authors of a project, and that nobody is joined beyond it or by a guess. */
import { expect, test } from 'vitest';
import { AuthorGatherer } from './gather-authors.ts';

function gather(...publications: [string, string, string][]): {
  people: [string, string[], string[]][];
  incomplete: number;
} {
  const gatherer = new AuthorGatherer();
  for (const [project, publication, written] of publications) gatherer.add(project, publication, written);
  const { authors, incomplete } = gatherer.finish();
  const people = authors.map((author): [string, string[], string[]] => [
    author.projectId,
    [...author.spellings].sort(),
    [...author.publicationIds].sort(),
  ]);
  return { people, incomplete };
}

test('spellings of one full name are one person, in one project', () => {
  const { people } = gather(
    ['101', 'a', 'Mario Rossi, Anna Verdi'],
    ['101', 'b', 'Rossi, Mario; Verdi, Anna'],
    ['102', 'c', 'Mario Rossi, Anna Verdi'],
  );
  expect(people).toEqual([
    ['101', ['Anna Verdi', 'Verdi, Anna'], ['a', 'b']],
    ['101', ['Mario Rossi', 'Rossi, Mario'], ['a', 'b']],
    ['102', ['Anna Verdi'], ['c']],
    ['102', ['Mario Rossi'], ['c']],
  ]);
});

test('initials are joined to the one full name that fits, else they stay apart', () => {
  const { people } = gather(
    ['101', 'a', 'Mario Giovanni Rossi; Anna Verdi; Aldo Verdi'],
    ['101', 'b', 'M. Rossi; A. Verdi; G. Bianchi'],
  );
  expect(people).toEqual([
    ['101', ['Aldo Verdi'], ['a']],
    ['101', ['Anna Verdi'], ['a']],
    ['101', ['M. Rossi', 'Mario Giovanni Rossi'], ['a', 'b']],
    ['101', ['G. Bianchi'], ['b']],
    ['101', ['A. Verdi'], ['b']],
  ]);
});

test('a lone surname and name count where the project has that person, in whatever order they come', () => {
  const lone: [string, string, string] = ['101', 'a', 'Rossi, Mario'];
  const sure: [string, string, string] = ['101', 'b', 'Mario Rossi; Anna Verdi'];
  expect(gather(lone, sure)).toEqual(gather(sure, lone));
  expect(gather(lone, sure).people).toContainEqual(['101', ['Mario Rossi', 'Rossi, Mario'], ['a', 'b']]);
  expect(gather(lone)).toEqual({ people: [], incomplete: 1 });
});
