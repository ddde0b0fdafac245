import type { BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';
import type { KitBrowser } from './chromium.ts';

const DESKTOP = { width: 1280, height: 860 };
/** How long a step may take on a machine that does other things too. */
const STEP_MS = 15_000;
/** What Chromium itself writes to the console for a request that did not succeed. */
const FAILED_REQUEST = 'Failed to load resource';

interface JourneyOptions extends BrowserContextOptions {
  /** The journey makes requests fail on purpose: what browser and server say about that is no error then. */
  readonly losesRequests?: boolean;
}

interface OpenJourney {
  readonly context: BrowserContext;
  /** What must not have happened by the end: foreign requests, console errors, GraphQL answers with errors. */
  readonly foreignRequests: readonly string[];
  readonly consoleErrors: string[];
  readonly refusals: Promise<string | null>[];
}

/** The browser of a test file. */
export interface Journeys {
  /** Opens a page of the app; paths given to its `goto` are those of the app. */
  open(options?: JourneyOptions): Promise<Page>;
}

/**
 * Starts a browser for all tests of a file. Every test ends by expecting of each page it opened: no request to another
 * origin, nothing wrong on the console, and no GraphQL operation that the server refused or could not answer.
 */
export function useBrowser(extraArguments: readonly string[] = []): Journeys {
  const appUrl = inject('appUrl');
  let kit: KitBrowser | undefined;
  const journeys: OpenJourney[] = [];
  beforeAll(async () => {
    kit = await launchBrowser(extraArguments);
  });
  afterAll(() => kit?.close());
  afterEach(async () => {
    for (const journey of journeys.splice(0)) await expectQuiet(journey);
  });
  return {
    async open(options = {}) {
      if (kit === undefined) throw new Error('A page can be opened only inside a test.');
      const { losesRequests = false, ...contextOptions } = options;
      const opened = await kit.newPage(appUrl, {
        baseURL: appUrl,
        viewport: DESKTOP,
        reducedMotion: 'reduce',
        ...contextOptions,
      });
      opened.page.setDefaultTimeout(STEP_MS);
      journeys.push({ ...opened, ...watch(opened.page, losesRequests) });
      return opened.page;
    },
  };
}

function watch(page: Page, losesRequests: boolean): Pick<OpenJourney, 'consoleErrors' | 'refusals'> {
  const consoleErrors: string[] = [];
  const refusals: Promise<string | null>[] = [];
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  page.on('console', (message) => {
    const isExpected = losesRequests && message.text().startsWith(FAILED_REQUEST);
    if (message.type() === 'error' && !isExpected) consoleErrors.push(message.text());
  });
  page.on('response', (response) => {
    if (isGraphql(response.url()) && response.request().method() === 'POST' && !losesRequests)
      refusals.push(refusalIn(response));
  });
  return { consoleErrors, refusals };
}

/** Whether an address is the API's. */
export function isGraphql(url: string): boolean {
  return new URL(url).pathname === '/graphql';
}

/** What the server said against an operation; null when it answered it, or when the page was left before it did. */
async function refusalIn(response: Response): Promise<string | null> {
  const text = await response.text().catch(() => null);
  if (text === null) return null;
  if (response.headers()['content-type']?.startsWith('text/event-stream') === true)
    return text.includes('"errors"') ? text.slice(0, 500) : null;
  const isAnswer = response.ok() && !('errors' in (JSON.parse(text) as object));
  return isAnswer ? null : `${String(response.status())} ${text.slice(0, 500)}`;
}

async function expectQuiet({ context, foreignRequests, consoleErrors, refusals }: OpenJourney): Promise<void> {
  const refused = await Promise.all(refusals);
  await context.close();
  expect(foreignRequests).toEqual([]);
  expect(consoleErrors).toEqual([]);
  expect(refused.filter((refusal) => refusal !== null)).toEqual([]);
}

/** Expects of something that changes by itself; asks until it is so or 15 s are over. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: STEP_MS, interval: 50 });
}
