import { LRUCache } from 'lru-cache';

/** Another process may change the index too; it rarely does, and answers hardly by much. */
export const KEPT_MS = 60_000;

/** Answers to questions that were asked a moment ago, kept a minute or until they are to be forgotten. */
export class RecentAnswers<Answer extends object> {
  readonly #answers: LRUCache<string, Answer>;
  #changes = 0;

  /** @param limits how many are kept at most, or how large all may be together and how large one is */
  constructor(limits: { max: number } | { maxSize: number; sizeCalculation: (answer: Answer) => number }) {
    this.#answers = new LRUCache<string, Answer>({ ttl: KEPT_MS, ...limits });
  }

  /** The answer to the same question, or a new one; one that was found while things changed is given, and not kept. */
  async to(question: object, answer: () => Promise<Answer>): Promise<Answer> {
    const key = JSON.stringify(question);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const found = await answer();
    if (changes === this.#changes) this.#answers.set(key, found);
    return found;
  }

  knows(question: object): boolean {
    return this.#answers.has(JSON.stringify(question));
  }

  forget(): void {
    this.#changes += 1;
    this.#answers.clear();
  }
}
