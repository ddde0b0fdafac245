/** Counts of what was foretold against what is true. */
export class Tally {
  #right = 0;
  #wrong = 0;
  #unsure = 0;
  #missed = 0;
  #apart = 0;
  readonly #errors: string[] = [];

  /** Foretold as the same, and it is. */
  right(): void {
    this.#right += 1;
  }

  /** Foretold as the same, and it is not. @param truth whether there was one to find */
  wrong(error: string, truth: 'TO_FIND' | 'NONE' = 'TO_FIND'): void {
    this.#wrong += 1;
    if (truth === 'TO_FIND') this.#missed += 1;
    this.#errors.push(error);
  }

  /** Not foretold; `isAsked` when a person would be asked about the right one. */
  missed({ isAsked }: { isAsked: boolean }): void {
    this.#missed += 1;
    if (isAsked) this.#unsure += 1;
  }

  /** Rightly held apart. */
  apart(): void {
    this.#apart += 1;
  }

  get errors(): readonly string[] {
    return this.#errors;
  }

  /** One line with the shares. */
  describe(): string {
    const toFind = this.#right + this.#missed;
    const apart = this.#apart === 0 ? '' : `, ${this.#apart} rightly held apart`;
    return (
      `precision ${share(this.#right, this.#right + this.#wrong)}, recall ${share(this.#right, toFind)}, ` +
      `with suggestions ${share(this.#right + this.#unsure, toFind)} ` +
      `(${this.#right} right, ${this.#wrong} wrong, ${toFind} to find${apart})`
    );
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(4);
}
