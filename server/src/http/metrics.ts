import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ReadinessGauge } from './readiness.ts';

/** Measures in Prometheus' form, at /metrics. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<'route' | 'status'>;
  readonly #seconds: Histogram<'route'>;

  constructor(readiness: ReadinessGauge) {
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
  }

  /** Counts an answered request. @param route one of a few fixed words, never a path */
  observe(route: string, status: number, seconds: number): void {
    this.#requests.inc({ route, status: String(status) });
    this.#seconds.observe({ route }, seconds);
  }

  async text(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}
