/** Pins what an entity's page owes its reader: all that is said, by whom, and where sources disagree. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { onOneLine } from './pages/search-box.ts';
import type { Locator, Page } from 'playwright-core';

const journeys = useBrowser();

/** The row of the sheet of data that holds a field. */
function fieldRow(page: Page, field: string): Locator {
  return page.locator('dl > div').filter({ has: page.locator('dt', { hasText: field }) });
}

test('values that disagree stand side by side, each with its source, and a press shows line and words', async () => {
  const page = await journeys.open();
  await page.goto('/e/lombardy-life-sciences-cluster?lang=en');
  const phones = fieldRow(page, 'Telephone');
  await phones.getByText('The sources give 2 different values').waitFor();
  const stated = (await phones.getByRole('listitem').allInnerTexts()).map(onOneLine);
  expect(stated).toHaveLength(2);
  expect(stated[0]).toMatch(/^\+39 02 58370840.*slides.*l\. 211/u);
  expect(stated[1]).toMatch(/^\+39 02 58370\.465.*Leaflet.*l\. 67/u);
  // One house, which three documents write in three ways.
  const address = fieldRow(page, 'Address');
  expect(onOneLine(await address.innerText())).toMatch(/^Address 20122 Milano, via Pantano 9 .* l\. 209 \+2$/u);
  expect(await address.getByText('different values').count()).toBe(0);

  await phones.getByRole('button', { name: /^Source: Leaflet/u }).click();
  const details = page.getByRole('dialog', { name: 'Sources of this statement' });
  await details.waitFor();
  expect(onOneLine(await details.innerText())).toContain('line 67');
  expect(await details.locator('q').innerText()).toBe('+39 02 58370.465');
  await page.keyboard.press('Escape');
  await eventually(() => details.count()).toBe(0);
  await phones.getByRole('button', { name: /^Source: Leaflet/u }).press('Enter');
  await details.getByRole('link').first().click();
  await page.waitForURL('/sources/cluster-leaflet?lang=en');
});

test('every link and every name says where it stands in the sources', async () => {
  const page = await journeys.open();
  await page.goto('/e/lombardy-life-sciences-cluster?lang=en');
  const links = page.getByRole('region', { name: 'Links' });
  await links.getByRole('heading', { level: 3 }).first().waitFor();
  for (const entry of await links.locator('section > ul > li').all()) {
    expect(await entry.getByRole('button', { name: /^Source: ./u, includeHidden: true }).count()).toBeGreaterThan(0);
  }
  const names = page.getByRole('region', { name: 'Names' }).getByRole('listitem');
  expect(await names.count()).toBeGreaterThan(1);
  for (const name of await names.all()) expect(await name.getByRole('button', { name: /^Source: ./u }).count()).toBe(1);
  const glance = page.getByRole('navigation', { name: 'At a glance' }).getByRole('link');
  const [heading = ''] = /^\d+ (.+)$/u.exec(onOneLine(await glance.first().innerText()))?.slice(1) ?? [];
  await glance.first().click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#[a-z]+(-[a-z]+)*-(in|out)$/u);
  expect(await links.getByRole('heading', { level: 3, name: heading }).isVisible()).toBe(true);
});

test('a page of many links has some of each group at first, and each group opens to as many as it counts', async () => {
  const page = await journeys.open();
  // The documents say less than a hundred things of anything: the page asks as it does where there are more.
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    await route.continue({ postData: asked.replace('"first":100', '"first":12') });
  });
  await page.goto('/e/lombardy-life-sciences-cluster?lang=en');
  const groups = page.getByRole('region', { name: 'Links' }).locator('section');
  await groups.first().waitFor();
  expect(await groups.count()).toBeGreaterThan(5);
  let asked = 0;
  page.on('request', (request) => (asked += request.postData()?.includes('MoreRelations') === true ? 1 : 0));
  for (const group of await groups.all()) {
    const total = Number(/\d+$/u.exec(onOneLine(await group.getByRole('heading').innerText()))?.[0]);
    const shown = group.locator('li:visible');
    expect(await shown.count()).toBe(Math.min(total, 12));
    const more = group.getByRole('button', { name: /^Show \d+ more/u });
    while ((await more.count()) > 0) {
      const before = await shown.count();
      await more.press('Enter');
      await eventually(() => shown.count()).toBeGreaterThan(before);
    }
    expect(await shown.count()).toBe(total);
  }
  expect(asked).toBeGreaterThan(0);
});

test('a link leads to the other end, which knows the link too, and the trail leads back', async () => {
  const page = await journeys.open();
  await page.goto('/e/vanguard-initiative?lang=en');
  const links = page.getByRole('region', { name: 'Links' });
  await links.getByRole('link', { name: 'Digital Health Working Group' }).click();
  await page.waitForURL('/e/digital-health-working-group?lang=en');
  await links.getByRole('link', { name: 'Vanguard Initiative' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.getByRole('navigation', { name: 'Recently visited' }).getByRole('link', { name: 'Vanguard' }).click();
  await page.waitForURL('/e/vanguard-initiative?lang=en');
  await page.goBack();
  await page.waitForURL('/e/digital-health-working-group?lang=en');
});

test('the language switch stays on the page and changes screen, contents, address and document', async () => {
  const page = await journeys.open();
  await page.goto('/e/lombardy-life-sciences-cluster');
  const title = page.getByRole('heading', { level: 1 });
  await eventually(() => title.innerText()).toContain('Cluster lombardo scienze della vita');
  expect(await page.getAttribute('html', 'lang')).toBe('it');
  const italianTitle = await page.title();
  await page.getByRole('link', { name: 'English' }).click();
  await eventually(() => title.innerText()).toContain('Lombardy Life Sciences Cluster');
  await page.waitForURL('/e/lombardy-life-sciences-cluster?lang=en');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.title()).not.toBe(italianTitle);
  expect(await page.getByRole('heading', { level: 2, name: 'Facts' }).count()).toBe(1);
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Networks' }).click();
  await page.waitForURL('/networks?lang=en');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await page.waitForURL('/networks');
  await eventually(() => page.getAttribute('html', 'lang')).toBe('it');
});

test('a name that exists in the other language only says so, to eyes and to screen readers', async () => {
  const page = await journeys.open();
  await page.goto('/e/istat-dati-2016?lang=en');
  const title = page.getByRole('heading', { level: 1 });
  await title.waitFor();
  expect(onOneLine(await title.innerText())).toBe('ISTAT, dati riferiti al 2016 in Italian');
  expect(await title.locator('[lang]').getAttribute('lang')).toBe('it');
  await page.goto('/e/embassy-of-israel-in-milano');
  await eventually(async () => onOneLine(await title.innerText())).toBe('Embassy of Israel in Milano in inglese');
  expect(await title.locator('[lang]').getAttribute('lang')).toBe('en');
});
