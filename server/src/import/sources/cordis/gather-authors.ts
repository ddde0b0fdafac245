import { ownString } from './own-string.ts';
import type { AuthorName } from './read-author-name.ts';
import { splitAuthors } from './split-authors.ts';

/** Someone who is named among the authors of a project's publications: known by name only, and in this project only. */
export interface Author {
  projectId: string;
  /** Of the fullest spelling. */
  words: readonly string[];
  initials: readonly string[];
  /** As the source writes the name, each once. */
  spellings: Set<string>;
  /** Ids of publications. */
  publicationIds: Set<string>;
}

type AuthorsByKey = Map<string, Author>;

/** Gathers the authors of publications, project by project; what the text does not say surely is left out and counted. */
export class AuthorGatherer {
  readonly #byProject = new Map<string, AuthorsByKey>();
  readonly #possible: { projectId: string; publicationId: string; name: AuthorName }[] = [];
  #incomplete = 0;

  add(project: string, publication: string, written: string): void {
    if (written === '') return;
    const { names, possible, isIncomplete } = splitAuthors(written);
    if (isIncomplete) this.#incomplete += 1;
    if (names.length + possible.length === 0) return;
    const projectId = ownString(project);
    const publicationId = ownString(publication);
    for (const name of names) addAuthor(this.#authorsOf(projectId), { projectId, publicationId, name });
    for (const name of possible) this.#possible.push({ projectId, publicationId, name });
  }

  /** The authors in the order of projects and names, and of how many publications some or all were left out. */
  finish(): { authors: Author[]; incomplete: number } {
    for (const { name, ...where } of this.#possible) {
      // Surely a person where another publication of the project names the same one beyond doubt.
      const authors = this.#authorsOf(where.projectId);
      if (authors.has(keyOf(name))) addAuthor(authors, { name, ...where });
      else this.#incomplete += 1;
    }
    const projects = [...this.#byProject].sort(([a], [b]) => Number(a) - Number(b));
    const authors = projects.flatMap(([, byKey]) => joinInitials(byKey));
    return { authors, incomplete: this.#incomplete };
  }

  #authorsOf(projectId: string): AuthorsByKey {
    const known = this.#byProject.get(projectId);
    if (known !== undefined) return known;
    const authors: AuthorsByKey = new Map();
    this.#byProject.set(projectId, authors);
    return authors;
  }
}

function addAuthor(
  authors: AuthorsByKey,
  { projectId, publicationId, name }: { projectId: string; publicationId: string; name: AuthorName },
): void {
  const key = keyOf(name);
  const known = authors.get(key);
  const author = known ?? newAuthor(projectId, name);
  if (known === undefined) authors.set(ownString(key), author);
  if (!author.spellings.has(name.text)) author.spellings.add(ownString(name.text));
  author.publicationIds.add(publicationId);
}

function newAuthor(projectId: string, { words, initials }: AuthorName): Author {
  return {
    projectId,
    words: words.map(ownString),
    initials: initials.map(ownString),
    spellings: new Set(),
    publicationIds: new Set(),
  };
}

/** The same for `Rossi, Mario` and `Mario Rossi`, and for `M. Rossi` and `Rossi M`; words hold no point. */
export function keyOf({ words, initials }: Pick<AuthorName, 'words' | 'initials'>): string {
  return `${words.join('-')}${initials.length === 0 ? '' : `.${initials.join('')}`}`;
}

/** A name with initials is joined to the full one it abbreviates where only one in the project fits; else it stays apart. */
function joinInitials(byKey: AuthorsByKey): Author[] {
  const all = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, author]) => author);
  const full = all.filter(({ initials }) => initials.length === 0);
  const byWord = new Map<string, Author[]>();
  for (const author of full) {
    for (const word of new Set(author.words)) byWord.set(word, [...(byWord.get(word) ?? []), author]);
  }
  const apart = all.filter((author) => {
    if (author.initials.length === 0) return false;
    const [match, another] = (byWord.get(author.words[0] ?? '') ?? []).filter((one) => abbreviates(author, one));
    if (match === undefined || another !== undefined) return true;
    for (const spelling of author.spellings) match.spellings.add(spelling);
    for (const id of author.publicationIds) match.publicationIds.add(id);
    return false;
  });
  return [...full, ...apart];
}

/** Whether the words of a name are in the full one, and its initials begin others of that one's words. */
function abbreviates({ words, initials }: Author, full: Author): boolean {
  const rest = [...full.words];
  const takes = (fits: (word: string) => boolean): boolean => {
    const index = rest.findIndex(fits);
    if (index !== -1) rest.splice(index, 1);
    return index !== -1;
  };
  return words.every((word) => takes((one) => one === word)) && initials.every((letter) => takes((one) => one.startsWith(letter))); // prettier-ignore
}
