import type { Page } from 'playwright-core';

/** An address of every page of the explorer, with contents where a page has several faces. */
export const ROUTES = [
  '/',
  '/search?q=milano',
  '/browse/organizations',
  '/e/lombardy-life-sciences-cluster',
  '/e/medical-device-employees-lombardy',
  '/networks',
  '/networks/cebr/bridges?by=linked',
  '/explore',
  '/explore?center=vanguard-initiative',
  '/explore?center=smartls&layer=table',
  '/paths?from=vanguard-initiative&to=smartls',
  '/paths?from=human-technopole&to=vanguard-initiative',
  '/find',
  '/find?q=sperimentazione+clinica+decentralizzata&list=lombardy-life-sciences-cluster',
  '/match?members=lombardy-life-sciences-cluster&q=digital+health+and+biotechnology',
  '/match?members=lombardy-life-sciences-cluster&q=digital+health&action=RIA&view=consortium',
  '/figures?indicator=medical-device-employees-lombardy',
  '/sources',
  '/sources/cluster-profile',
  '/imports',
  '/imports/run_00000000000000000000',
  '/review',
  '/about',
  '/graphql',
  '/no/such/page',
] as const;

/** Opens an address in a language and waits until nothing of the page is on its way any more. */
export async function visit(page: Page, route: string, language: 'it' | 'en'): Promise<void> {
  const suffix = language === 'it' ? '' : `${route.includes('?') ? '&' : '?'}lang=en`;
  await page.goto(`${route}${suffix}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  if (route.includes('center=')) await page.locator('main canvas, main table').first().waitFor({ state: 'attached' });
}
