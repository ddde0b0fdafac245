const MAX_ATTEMPTS = 10;
const WINDOW_MS = 5 * 60_000;
const MAX_ADDRESSES = 10_000;

/**
 * Counts failed attempts by address: after 10 within 5 minutes the address has to wait until the first of them is 5 minutes
 * old. Remembers 10,000 addresses, forgetting the one that failed longest ago.
 */
export class AttemptLimit {
  readonly #now: () => number;
  readonly #failures = new Map<string, number[]>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Whole seconds that an address has to wait; 0 when it need not. */
  waitOf(address: string): number {
    const recent = this.#recentOf(networkOf(address));
    const first = recent[0];
    if (recent.length < MAX_ATTEMPTS || first === undefined) return 0;
    return Math.max(1, Math.ceil((first + WINDOW_MS - this.#now()) / 1000));
  }

  /** Counts a failed attempt. */
  count(address: string): void {
    const network = networkOf(address);
    const recent = this.#recentOf(network);
    // Set anew, so that the map stays in the order of the last failure.
    this.#failures.delete(network);
    this.#failures.set(network, [...recent, this.#now()]);
    const oldest = this.#failures.size > MAX_ADDRESSES ? this.#failures.keys().next().value : undefined;
    if (oldest !== undefined) this.#failures.delete(oldest);
  }

  #recentOf(network: string): number[] {
    const since = this.#now() - WINDOW_MS;
    return (this.#failures.get(network) ?? []).filter((time) => time > since);
  }
}

/** What one party holds: an IPv4 address, or the first 64 bits of an IPv6 one. */
function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = '', tail] = address.split('::');
  if (tail === undefined) return address.split(':').slice(0, 4).join(':');
  return head.split(':').slice(0, 4).join(':');
}
