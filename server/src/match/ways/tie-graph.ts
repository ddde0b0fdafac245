import { costOf, dampingOf, warmthOfTie } from './warmth.ts';

/** Who can stand on a way: an organization, a person, a network, a working group. */
export interface Party {
  id: string;
  kind: string;
  /** Number of its relations of any type. */
  relationCount: number;
}

/** All ties of one party, as far as they were looked at. */
export interface PartyTies {
  id: string;
  ties: { party: Party; strength: number }[];
  /** More works or ties than are looked at: only the newest and strongest are here. */
  isCut: boolean;
}

/** What is known so far of who is tied to whom. It grows party by party: of a party that is `open` all ties are known. */
export class TieGraph {
  readonly #costs = new Map<string, Map<string, number>>();
  readonly #parties = new Map<string, Party>();
  readonly #passingCosts = new Map<string, number>();
  readonly #open = new Set<string>();
  #tieCount = 0;

  /** Takes in all ties of a party; ties of no strength are none. */
  open({ id, ties }: PartyTies): void {
    this.#open.add(id);
    const ours = this.#neighboursFor(id);
    for (const { party, strength } of ties) {
      if (party.id === id || !(strength > 0)) continue;
      if (!this.#parties.has(party.id)) {
        this.#parties.set(party.id, party);
        this.#passingCosts.set(party.id, costOf(dampingOf(party.relationCount)));
      }
      const cost = costOf(warmthOfTie(strength));
      // Seen from either end it is the same; where one end was cut, the other may know more.
      const known = ours.get(party.id);
      if (known === undefined) this.#tieCount += 1;
      else if (known <= cost) continue;
      ours.set(party.id, cost);
      this.#neighboursFor(party.id).set(id, cost);
    }
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  get openCount(): number {
    return this.#open.size;
  }

  get tieCount(): number {
    return this.#tieCount;
  }

  /** Cost of each tie of a party, by the other's id. */
  tiesOf(id: string): ReadonlyMap<string, number> {
    return this.#costs.get(id) ?? NO_TIES;
  }

  knownIds(): Iterable<string> {
    return this.#costs.keys();
  }

  party(id: string): Party | undefined {
    return this.#parties.get(id);
  }

  /** What it costs to pass a party on the way. */
  passingCost(id: string): number {
    return this.#passingCosts.get(id) ?? 0;
  }

  #neighboursFor(id: string): Map<string, number> {
    let neighbours = this.#costs.get(id);
    if (neighbours === undefined) {
      neighbours = new Map();
      this.#costs.set(id, neighbours);
    }
    return neighbours;
  }
}

const NO_TIES: ReadonlyMap<string, number> = new Map();
