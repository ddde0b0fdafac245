import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SyncStatus } from '../search/sync/sync-status.ts';
import type { ReadinessGauge } from './readiness.ts';

/** Measures in Prometheus' form, at /metrics. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<'route' | 'status'>;
  readonly #seconds: Histogram<'route'>;

  /** @param search how far search is behind the graph; undefined until something follows it */
  constructor(readiness: ReadinessGauge, search: () => Readonly<SyncStatus> | undefined = () => undefined) {
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: 'kms_http_requests_total',
      help: 'Answered HTTP requests',
      labelNames: ['route', 'status'],
      registers: [this.#registry],
    });
    this.#seconds = new Histogram({
      name: 'kms_http_request_seconds',
      help: 'Time from request to answer',
      labelNames: ['route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
      registers: [this.#registry],
    });
    const ready = new Gauge({
      name: 'kms_ready',
      help: '1 when seeded and serving, else 0',
      registers: [this.#registry],
      collect: () => {
        ready.set(readiness.current.state === 'ready' ? 1 : 0);
      },
    });
    this.#addSearch(search);
  }

  /** Counts an answered request. @param route one of a few fixed words, never a path */
  observe(route: string, status: number, seconds: number): void {
    this.#requests.inc({ route, status: String(status) });
    this.#seconds.observe({ route }, seconds);
  }

  #addSearch(status: () => Readonly<SyncStatus> | undefined): void {
    const registers = [this.#registry];
    const entries = new Gauge({
      name: 'kms_search_outbox_entries',
      help: 'Entities whose change or end search does not know of yet',
      registers,
      collect: () => {
        entries.set(status()?.waiting ?? 0);
      },
    });
    const lag = new Gauge({
      name: 'kms_search_lag_seconds',
      help: 'For how long something has been waiting to be told search without a break; 0 when nothing waits',
      registers,
      collect: () => {
        const since = status()?.waitingSince ?? null;
        lag.set(since === null ? 0 : (Date.now() - Date.parse(since)) / 1000);
      },
    });
    const documents = new Counter({
      name: 'kms_search_documents_total',
      help: 'Documents put into the search index or removed from it since the start',
      registers,
      collect: () => {
        documents.reset();
        documents.inc(status()?.documents ?? 0);
      },
    });
    const failed = new Counter({
      name: 'kms_search_failed_batches_total',
      help: 'Batches that search could not be told since the start',
      registers,
      collect: () => {
        failed.reset();
        failed.inc(status()?.failedBatches ?? 0);
      },
    });
  }

  async text(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}
