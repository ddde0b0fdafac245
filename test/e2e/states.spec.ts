/** Pins what the reader is told when something is missing: a server that is away, an address that leads nowhere, a part that fails. */
import { expect, test } from 'vitest';
import type { BrowserContext, Route } from 'playwright-core';
import { eventually, isGraphql, useBrowser } from '../kit/journeys.ts';

const journeys = useBrowser();
const AWAY = 'The server does not answer. This page updates by itself as soon as it is back.';

/** Lets requests to the server fail as if nobody listened; gives back what ends it. */
async function takeServerAway(context: BrowserContext): Promise<() => Promise<void>> {
  const isServer = (url: URL): boolean => isGraphql(url.href) || url.pathname.startsWith('/health');
  const refuse = (route: Route): Promise<void> => route.abort('connectionrefused');
  await context.route(isServer, refuse);
  return () => context.unroute(isServer, refuse);
}

/** The name of an operation; empty when a request is none. */
function operationOf(route: Route): string {
  return /query (\w+)/u.exec(route.request().postData() ?? '')?.[1] ?? '';
}

test('a server that is away is said in words, and the page fills by itself when it is back', async () => {
  const page = await journeys.open({ losesRequests: true });
  const bringBack = await takeServerAway(page.context());
  await page.goto('/networks?lang=en');
  const banner = page.getByRole('status').getByText(AWAY);
  await banner.waitFor();
  await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
  await bringBack();
  await page.getByRole('main').getByRole('link', { name: 'Vanguard Initiative' }).first().waitFor();
  await eventually(() => banner.count()).toBe(0);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a page that was there stays readable while the server is away', async () => {
  const page = await journeys.open({ losesRequests: true });
  await page.goto('/e/vanguard-initiative?lang=en');
  await page.getByRole('region', { name: 'Links' }).getByRole('heading', { level: 3 }).first().waitFor();
  const bringBack = await takeServerAway(page.context());
  await page.getByRole('button', { name: 'Search' }).waitFor();
  await page.getByRole('combobox').fill('politecnico');
  await page.getByRole('status').getByText(AWAY).waitFor();
  expect(await page.getByRole('heading', { level: 1, name: 'Vanguard Initiative' }).isVisible()).toBe(true);
  await bringBack();
  await page.getByRole('option', { name: 'Politecnico di Milano' }).first().waitFor();
});

test('a part that went with an earlier build is fetched by loading the page anew, once', async () => {
  const page = await journeys.open({ losesRequests: true });
  await page.goto('/?lang=en');
  const links = page.getByRole('navigation', { name: 'Main navigation' });
  await links.getByRole('link', { name: 'Networks' }).waitFor();
  let asked = 0;
  await page.route(/\/assets\/networks-page[^/]*\.css$/u, async (route) => {
    asked += 1;
    if (asked === 1) await route.fulfill({ status: 404, body: '' });
    else await route.continue();
  });
  await links.getByRole('link', { name: 'Networks' }).click();
  await page.waitForURL(/\/networks/u);
  // The start names networks too: only after the reload is this the page of networks.
  await eventually(() => Promise.resolve(asked)).toBeGreaterThan(1);
  await page.getByRole('main').getByRole('link', { name: 'Vanguard Initiative' }).first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/networks');
});

test('an address that leads nowhere says so and offers the search', async () => {
  const page = await journeys.open();
  await page.goto('/no/such/page?lang=en');
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  expect(await page.getByRole('main').getByRole('combobox').count()).toBe(1);
  for (const [path, words] of [
    ['/e/no-such-thing', 'The graph has no such entry'],
    ['/sources/no-such-source', 'There is no source at this address'],
    ['/browse/no-such-kind', 'There is no list of this name'],
    ['/explore?center=no-such-thing', 'This entry is not in the graph'],
    ['/figures?indicator=no-such-figure', 'There is no indicator with this address'],
  ] as const) {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
    await page.getByRole('main').getByText(words).waitFor();
    expect(await page.getByRole('alert').count(), path).toBe(0);
  }
});

test('a part that fails says so alone, and asks again when told to', async () => {
  const page = await journeys.open({ losesRequests: true });
  let isBroken = true;
  await page.context().route(
    (url) => isGraphql(url.href),
    (route) =>
      isBroken && operationOf(route) === 'EntityRelations'
        ? route.fulfill({ status: 500, contentType: 'text/plain', body: 'broken' })
        : route.fallback(),
  );
  await page.goto('/e/vanguard-initiative?lang=en');
  const links = page.getByRole('region', { name: 'Links' });
  await links.getByRole('alert').getByText('This part could not be loaded').waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 1, name: 'Vanguard Initiative' }).isVisible()).toBe(true);
  expect(await page.getByText(AWAY).count()).toBe(0);
  isBroken = false;
  await links.getByRole('button', { name: 'Try again' }).click();
  await links.getByRole('link', { name: 'Digital Health Working Group' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
