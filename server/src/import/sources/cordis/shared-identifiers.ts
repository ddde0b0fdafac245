import { foldText } from '../../../fold-text.ts';
import { ownString } from './own-string.ts';

/** Below this share of common words two titles do not name one work. */
const ALIKE = 0.5;

/**
 * Finds identifiers that the file gives to different works: the DOI of the volume for each paper in it, of another paper by
 * mistake. They identify nothing. Spellings of one title, and the journal's name where the title should stand, are no difference.
 */
export class SharedIdentifiers {
  readonly #titles = new Map<string, string | Set<string>>();
  readonly #journals = new Set<string>();

  add(identifier: string, title: string): void {
    const known = this.#titles.get(identifier);
    if (known === undefined) this.#titles.set(ownString(identifier), ownString(title));
    else if (typeof known !== 'string') known.add(ownString(title));
    else if (known !== title) this.#titles.set(identifier, new Set([known, ownString(title)]));
  }

  addJournal(name: string): void {
    if (name !== '' && !this.#journals.has(name)) this.#journals.add(ownString(name));
  }

  /** The identifiers of different works, in the order of their letters. */
  find(): string[] {
    const journals = new Set([...this.#journals].map(foldText));
    const found: string[] = [];
    for (const [identifier, titles] of this.#titles) {
      if (typeof titles === 'string') continue;
      const works = [...new Set([...titles].map(foldText))].filter((title) => !journals.has(title));
      if (works.some((title, index) => works.slice(index + 1).some((other) => !isAlike(title, other)))) {
        found.push(identifier);
      }
    }
    return found.sort();
  }
}

function isAlike(a: string, b: string): boolean {
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= ALIKE * Math.min(words.size, others.size);
}
