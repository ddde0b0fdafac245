/** Pins the pages that gather things: networks and groups, figures with their sources side by side, what each source says. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { onOneLine } from './pages/search-box.ts';

const journeys = useBrowser();

test('networks and working groups each have a card with their links and their sources', async () => {
  const page = await journeys.open();
  await page.goto('/networks?lang=en');
  for (const heading of ['Networks', 'Working groups']) {
    const section = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: new RegExp(`^${heading} \\d+$`, 'u') }),
      hasNot: page.locator('section'),
    });
    await section.waitFor();
    const title = onOneLine(await section.getByRole('heading', { level: 2 }).innerText());
    const cards = section.locator('li').filter({ has: page.getByRole('heading', { level: 3 }) });
    expect(title).toBe(`${heading} ${await cards.count()}`);
    for (const card of await cards.allInnerTexts()) expect(onOneLine(card)).toMatch(/\d+ links? ?\d+ sources?$/u);
  }
  await page.getByRole('main').getByRole('link', { name: 'Digital Health Working Group' }).first().click();
  await page.waitForURL('/e/digital-health-working-group?lang=en');
});

test('an indicator shows the figures of two sources side by side, drawn and as a table', async () => {
  const page = await journeys.open();
  await page.goto('/figures?lang=en');
  await page.getByRole('link', { name: /Medical-device employees in Lombardy/u }).click();
  await page.waitForURL(/indicator=medical-device-employees-lombardy/u);
  await page.getByText('Different sources give different figures: here side by side').waitFor();
  const rows = page.getByRole('table', { name: 'The values, with their sources' }).locator('tbody tr');
  const shown = (await rows.allInnerTexts()).map(onOneLine);
  expect(shown).toHaveLength(2);
  expect(shown.find((row) => row.startsWith('51,747'))).toMatch(/The region and the cluster in figures, slides/u);
  expect(shown.find((row) => /^\D*24,200/u.test(row))).toMatch(/Our plan for the future/u);
  const chart = page.getByRole('img', { name: 'Chart: Medical-device employees in Lombardy, 2 values' });
  await chart.waitFor();
  await eventually(() => chart.locator('svg, canvas').count()).toBeGreaterThan(0);
  await page.reload();
  await rows.first().waitFor();
});

test('a theme keeps its indicators only, and the address holds it', async () => {
  const page = await journeys.open();
  await page.goto('/figures?lang=en');
  const themes = page.getByRole('navigation', { name: 'Themes' }).getByRole('link');
  const cards = page.getByRole('main').getByRole('link', { name: /\d+ sources?$/u });
  await cards.first().waitFor();
  const all = await cards.count();
  const theme = onOneLine(await themes.nth(1).innerText());
  const inTheme = Number(/\d+$/u.exec(theme)?.[0]);
  await themes.nth(1).click();
  await eventually(() => cards.count()).toBe(inTheme);
  expect(inTheme).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.has('theme')).toBe(true);
  await page.goBack();
  await eventually(() => cards.count()).toBe(all);
});

test('a source shows what it says in the order of its lines, each statement with its line', async () => {
  const page = await journeys.open();
  await page.goto('/sources?lang=en');
  await page.getByRole('main').getByRole('link', { name: 'Profile of the cluster, 2024' }).click();
  await page.waitForURL('/sources/cluster-profile?lang=en');
  const records = page.getByRole('region', { name: 'Records' }).locator('ol > li');
  await records.first().waitFor();
  expect(await records.count()).toBeGreaterThan(10);
  for (const record of await records.all()) {
    const statements = (await record.locator('ul > li').allInnerTexts()).map(onOneLine);
    const lines = statements.flatMap((text) => /lines? (\d+)/u.exec(text)?.slice(1).map(Number) ?? []);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  }
  const first = await records.first().innerText();
  await page.getByRole('button', { name: /^Next/u }).click();
  await eventually(() => new URL(page.url()).searchParams.get('page')).toBe('2');
  await eventually(() => records.first().innerText()).not.toBe(first);
});

test('a list of a kind is filtered by words and by type, and the address holds both', async () => {
  const page = await journeys.open();
  await page.goto('/browse/organizations?lang=en');
  const total = page.getByRole('main').getByText(/^\d+ organizations?$/u);
  await total.waitFor();
  const all = Number.parseInt(await total.innerText(), 10);
  await page.getByLabel('Words in the name or text').fill('universit');
  await eventually(async () => Number.parseInt(await total.innerText(), 10)).toBeLessThan(all);
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('universit');
  const address = page.url();
  const found = await total.innerText();
  await page.reload();
  await total.waitFor();
  expect(page.url()).toBe(address);
  expect(await total.innerText()).toBe(found);
});
