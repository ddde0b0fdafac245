/** What the server is doing, for /health/ready and the page that waits for it. */
export type Readiness =
  | { state: 'starting'; step: string }
  | { state: 'ready' }
  /** It was ready; the database does not answer just now. */
  | { state: 'degraded'; step: string }
  | { state: 'stopping' };

/** Holds the server's readiness; one writer (the start sequence and the watch over Neo4j), many readers. */
export class ReadinessGauge {
  #current: Readiness = { state: 'starting', step: 'starting' };

  get current(): Readiness {
    return this.#current;
  }

  set(readiness: Readiness): void {
    this.#current = readiness;
  }
}
