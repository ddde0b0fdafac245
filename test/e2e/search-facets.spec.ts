/** Pins how a reader narrows results: by facets, in another order, taken away one by one, and shared as a link. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';

const journeys = useBrowser();

const totalOf = (text: string): number => Number.parseInt(text.replaceAll(/\D/gu, ''), 10);

test('two facets narrow the results, one is taken away, and the link gives the same to another reader', async () => {
  const page = await journeys.open();
  await page.goto('/search?q=lombardia&lang=en');
  const total = page.getByRole('status').filter({ hasText: /results?/u });
  await total.waitFor();
  const all = totalOf(await total.innerText());

  const group = (name: string) => page.getByRole('list', { name, exact: true });
  const place = group('Place').getByRole('checkbox').nth(2);
  await place.focus();
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.has('place'));
  await eventually(async () => totalOf(await total.innerText())).toBeLessThan(all);
  const byPlace = totalOf(await total.innerText());

  await page.locator('summary', { hasText: 'Source' }).click();
  await group('Source').getByRole('checkbox').first().click();
  await page.waitForURL((url) => url.searchParams.has('source'));
  const chips = page.getByRole('list', { name: 'Chosen filters' }).getByRole('button', { name: /^Remove the filter/u });
  await eventually(() => chips.count()).toBe(2);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('name');
  await page.waitForURL((url) => url.searchParams.get('sort') === 'name');
  const names = page.getByRole('main').getByRole('listitem').locator('p:first-child a');
  const isSorted = (texts: readonly string[]): boolean =>
    texts.every((text, index) => index === 0 || (texts[index - 1] ?? '').localeCompare(text, 'en') <= 0);
  await eventually(async () => isSorted(await names.allInnerTexts())).toBe(true);
  const shown = await names.allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);

  const other = await journeys.open();
  await other.goto(page.url());
  await other.getByRole('list', { name: 'Chosen filters' }).waitFor();
  await eventually(() =>
    other.getByRole('main').getByRole('listitem').locator('p:first-child a').allInnerTexts(),
  ).toEqual(shown);

  await chips.filter({ hasText: 'Source' }).click();
  await page.waitForURL((url) => !url.searchParams.has('source'));
  await eventually(async () => totalOf(await total.innerText())).toBe(byPlace);
});

test('words for a place and a type are read as filters, which says so, and as words again by one click', async () => {
  const page = await journeys.open();
  const asked = 'quali consolati ci sono a Milano';
  await page.goto(`/search?lang=it&q=${asked.replaceAll(' ', '+')}`);
  await page.waitForURL((url) => url.searchParams.has('place') && url.searchParams.has('type'));
  expect(new URL(page.url()).searchParams.has('q')).toBe(false);
  await page.getByRole('heading', { level: 1, name: `Risultati per «${asked}»` }).waitFor();
  const total = page.getByRole('status').filter({ hasText: /risultat[io]/u });
  await total.waitFor();
  const found = totalOf(await total.innerText());
  expect(found).toBeGreaterThan(0);

  await page.getByText(`Filtri letti da «${asked}».`).getByRole('link').click();
  await page.waitForURL((url) => url.searchParams.get('q') === asked && !url.searchParams.has('place'));
  const offer = page.getByText('Con filtri al posto delle parole:');
  await offer.waitFor();
  await offer.getByRole('link').click();
  await page.waitForURL((url) => url.searchParams.has('place') && url.searchParams.has('type'));
  await eventually(async () => totalOf(await total.innerText())).toBe(found);
  await eventually(() => offer.count()).toBe(0);
});

test('a place alone is offered as a filter, and what has no place stays in sight', async () => {
  const page = await journeys.open();
  await page.goto('/search?lang=it&q=dispositivi+medici+a+Milano');
  await page.getByText('Con filtri al posto delle parole:').waitFor();
  expect(new URL(page.url()).searchParams.has('place')).toBe(false);
});

test('an address beyond the end of the list says so and leads back', async () => {
  const page = await journeys.open();
  await page.goto('/search?q=lombardia&lang=en&page=50');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByText('The list ends before this page.').waitFor();
  await pages.getByRole('button', { name: 'To the last page' }).click();
  await page.getByRole('main').getByRole('listitem').locator('p:first-child a').first().waitFor();
  expect(Number(new URL(page.url()).searchParams.get('page') ?? '1')).toBeLessThan(50);
});

test('a mistyped word leads by one click to what was meant', async () => {
  const page = await journeys.open();
  await page.goto('/search?q=politecnco&lang=en');
  await page.getByRole('main').getByRole('link', { name: 'Politecnico', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === 'Politecnico');
});

test('on a narrow screen the filters open by a button', async () => {
  const page = await journeys.open();
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/search?q=lombardia&lang=en');
  const opener = page.getByRole('button', { name: 'Filters', exact: true });
  await opener.waitFor();
  expect(await page.getByRole('group', { name: 'Kind' }).isVisible()).toBe(false);
  await opener.click();
  await page.getByRole('group', { name: 'Kind' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
