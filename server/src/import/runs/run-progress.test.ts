// Pins what watchers of an import are told: rate, time left, not more often than four times a second, and the end.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newImportRun, type ImportRun } from './import-run.ts';
import { ProgressChannel } from './progress-channel.ts';
import { progressOf, RateMeter, type RunProgress } from './run-progress.ts';

const RUN: ImportRun = newImportRun(
  {
    source: 'ror',
    paths: ['/data/inbox/a.json'],
    region: null,
    organizations: [],
    mapping: null,
    authors: null,
    isDryRun: false,
    allowsManyWithdrawals: false,
  },
  'API',
);

describe('the rate', () => {
  test('is that of the last ten seconds', () => {
    let now = 0;
    const meter = new RateMeter(() => now);
    expect(meter.rateAt(0)).toBeNull();
    now = 1000;
    expect(meter.rateAt(100)).toBe(100);
    for (now = 2000; now <= 30_000; now += 1000) meter.rateAt(100);
    expect(meter.rateAt(100)).toBe(0);
    now += 10_000;
    expect(meter.rateAt(1100)).toBeGreaterThan(80);
  });

  test('tells the time left only where total and rate are known', () => {
    const running: ImportRun = { ...RUN, status: 'RUNNING', created: 50, unchanged: 50, total: 300 };
    expect(progressOf(running, 10)).toMatchObject({ done: 100, perSecond: 10, secondsLeft: 20 });
    expect(progressOf({ ...running, total: null }, 10).secondsLeft).toBeNull();
    expect(progressOf(running, 0).secondsLeft).toBeNull();
    expect(progressOf(running, null).secondsLeft).toBeNull();
    expect(progressOf({ ...running, status: 'SUCCEEDED' }, 10)).toMatchObject({ perSecond: null, secondsLeft: null });
  });
});

describe('a channel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const told = (created: number, status: RunProgress['status'] = 'RUNNING'): RunProgress =>
    progressOf({ ...RUN, status, created }, null);

  test('tells the first at once, the newest after 250 ms, the end at once and as the last', async () => {
    const onClosed = vi.fn();
    const channel = new ProgressChannel(onClosed);
    channel.push(told(1));
    expect((await channel.next()).value?.created).toBe(1);
    const second = channel.next();
    for (let created = 2; created < 100; created += 1) channel.push(told(created));
    let isTold = false;
    void second.then(() => {
      isTold = true;
    });
    await vi.advanceTimersByTimeAsync(200);
    expect(isTold).toBe(false);
    await vi.advanceTimersByTimeAsync(60);
    expect((await second).value?.created).toBe(99);
    const last = channel.next();
    channel.push(told(100, 'SUCCEEDED'));
    expect((await last).value).toMatchObject({ created: 100, status: 'SUCCEEDED' });
    expect(await channel.next()).toEqual({ done: true, value: undefined });
    expect(onClosed).toHaveBeenCalledTimes(1);
  });

  test('lets a watcher go at once, also while it waits', async () => {
    const onClosed = vi.fn();
    const channel = new ProgressChannel(onClosed);
    const waiting = channel.next();
    await channel.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await channel.next()).toEqual({ done: true, value: undefined });
    expect(onClosed).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
