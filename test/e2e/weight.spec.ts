/** Pins what a first visit costs: the start page loads without the graph and the charts, which come when they are shown. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Response } from 'playwright-core';
import { useBrowser } from '../kit/journeys.ts';
import { visit } from './pages/routes.ts';

const journeys = useBrowser();
const FIRST_SCRIPTS_BYTES = 250_000;
const HEAVY = /\/(?:graph|charts|explore|layout-worker)-[^/]+\.js$/u;

test('the scripts of the start page weigh at most 250 kB, and none of them draws graphs or charts', async () => {
  const page = await journeys.open();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  await visit(page, '/', 'it');
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(FIRST_SCRIPTS_BYTES);
  expect(scripts.map((script) => script.url()).filter((url) => HEAVY.test(url))).toEqual([]);
});

test('the graph and the charts load once they are to be shown', async () => {
  const page = await journeys.open();
  const heavy: string[] = [];
  page.on('request', (request) => {
    const name = HEAVY.exec(request.url())?.[0];
    if (name !== undefined) heavy.push(name);
  });
  await visit(page, '/explore?center=vanguard-initiative', 'it');
  expect(heavy.some((name) => name.startsWith('/graph-'))).toBe(true);
  expect(heavy.some((name) => name.startsWith('/charts-'))).toBe(false);
  await visit(page, '/figures?indicator=medical-device-employees-lombardy', 'it');
  await page.getByRole('main').getByRole('img').first().waitFor();
  expect(heavy.some((name) => name.startsWith('/charts-'))).toBe(true);
});
