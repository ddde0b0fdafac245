/** A queue that gives the item of least cost first; of equal cost the one that `compare` puts first. A binary heap. */
export class CheapestFirst<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  push(item: Item): void {
    let place = this.#items.length;
    this.#items.push(item);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#items[above];
      if (parent === undefined || this.#compare(parent, item) <= 0) break;
      this.#items[place] = parent;
      place = above;
    }
    this.#items[place] = item;
  }

  /** Takes the first out; undefined when there is none. */
  pop(): Item | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined || this.#items.length === 0) return first;
    let place = 0;
    for (;;) {
      const below = this.#firstBelow(place);
      const child = this.#items[below];
      if (child === undefined || this.#compare(last, child) <= 0) break;
      this.#items[place] = child;
      place = below;
    }
    this.#items[place] = last;
    return first;
  }

  #firstBelow(place: number): number {
    const left = 2 * place + 1;
    const [a, b] = [this.#items[left], this.#items[left + 1]];
    return a !== undefined && b !== undefined && this.#compare(b, a) < 0 ? left + 1 : left;
  }
}
