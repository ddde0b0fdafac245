/** Pins how two entities are linked, by shortest and by warm ways: found by keys alone, with who states each step, and restored by the address. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { searchBox } from './pages/search-box.ts';

const journeys = useBrowser();

test('two entities are chosen by keys, and each way names the sources of each of its steps', async () => {
  const page = await journeys.open();
  await page.goto('/paths?lang=en');
  await searchBox(page, 'Where it starts').choose('vanguard initiative', 'Vanguard Initiative');
  await eventually(() => new URL(page.url()).searchParams.get('from')).toBe('vanguard-initiative');
  await searchBox(page, 'Where it ends').choose('smartls', 'SmartLS');
  await eventually(() => new URL(page.url()).searchParams.get('to')).toBe('smartls');
  await page.getByText(/^\d+ ways?[;,] .*2 steps$/u).waitFor();
  const ways = page.locator('li').filter({ has: page.getByRole('heading', { level: 2, name: /^Way \d+$/u }) });
  expect(await ways.count()).toBeGreaterThan(0);
  for (const way of await ways.all()) {
    const steps = await way.locator('ol > li').all();
    expect(steps.length).toBeGreaterThanOrEqual(2);
    for (const step of steps) {
      expect(await step.getByRole('list', { name: 'List of sources' }).getByRole('link').count()).toBeGreaterThan(0);
    }
  }
  expect(await page.title()).toContain('From Vanguard Initiative to SmartLS');
  await page
    .getByRole('img', { name: /^Drawing of the ways: \d+ ways from Vanguard Initiative to SmartLS$/u })
    .waitFor();
});

test('a limit that no way keeps is said in words, and the address restores ends and limit', async () => {
  const page = await journeys.open();
  await page.goto('/paths?lang=en&from=vanguard-initiative&to=een&mode=shortest');
  const ways = page.getByRole('heading', { level: 2, name: /^Way \d+$/u });
  await ways.first().waitFor();
  await page.getByLabel('Longest way').selectOption('2');
  await page.getByText('No path within 2 steps').waitFor();
  expect(await ways.count()).toBe(0);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('max')).toBe('2');
  await page.reload();
  await page.getByText('No path within 2 steps').waitFor();
  expect(await page.getByLabel('Longest way').inputValue()).toBe('2');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await ways.first().waitFor();
  expect(new URL(page.url()).searchParams.has('max')).toBe(false);
});

test('the ends change places, and a way opens in the graph with all of its entries', async () => {
  const page = await journeys.open();
  await page.goto('/paths?lang=en&from=vanguard-initiative&to=smartls&k=1');
  await page.getByRole('button', { name: /Swap$/u }).click();
  await eventually(() => new URL(page.url()).searchParams.get('from')).toBe('smartls');
  expect(new URL(page.url()).searchParams.get('to')).toBe('vanguard-initiative');
  await page.getByRole('link', { name: 'Show in the graph' }).click();
  await page.waitForURL(/\/explore\?/u);
  await eventually(() => page.getByRole('application').getAttribute('aria-label')).toMatch(
    /: 3 entries, \d+ lines?\./u,
  );
});

test('an end that does not exist is named, and the other end stays chosen', async () => {
  const page = await journeys.open();
  await page.goto('/paths?lang=en&from=vanguard-initiative&to=no-such-thing');
  await page.getByText('There is no entry “no-such-thing”').waitFor();
  await page.getByRole('region', { name: 'From' }).getByRole('link', { name: 'Vanguard Initiative' }).waitFor();
  expect(await searchBox(page, 'Where it ends').field.isVisible()).toBe(true);
});

test('two who can be introduced get warm ways: each step a sentence with its sources, the score as a product of parts', async () => {
  const page = await journeys.open();
  await page.goto('/paths?lang=en&from=human-technopole&to=vanguard-initiative');
  await page.getByText(/^\d+ ways?, the warmest first$/u).waitFor();
  expect(await page.getByRole('button', { name: 'Warm paths' }).getAttribute('aria-pressed')).toBe('true');
  const way = page.locator('li').filter({ has: page.getByRole('heading', { level: 2, name: 'Way 1' }) });
  const steps = way.locator('ol > li');
  expect(await steps.count()).toBeGreaterThan(1);
  for (const step of await steps.all()) {
    expect(await step.locator('p').nth(1).innerText()).toMatch(/\w.*\.$/u);
    expect(await step.getByRole('button', { name: /^Stated by|^Evidence|^Source/u }).count()).toBeGreaterThan(0);
  }
  await way.getByText('Why this score').click();
  const shares = await way.locator('tbody tr td:last-child').allInnerTexts();
  expect(shares).toHaveLength(2 * (await steps.count()) - 1);
  const product = shares.map((share) => Number.parseFloat(share) / 100).reduce((all, share) => all * share, 1);
  const shown = Number.parseFloat(await way.locator('tfoot td').innerText()) / 100;
  expect(Math.abs(shown / product - 1)).toBeLessThan(0.1);
});

test('warm ways keep away from whom they may not pass, chosen by keys and held by the address', async () => {
  const page = await journeys.open();
  await page.goto('/paths?lang=en&from=human-technopole&to=vanguard-initiative');
  const ways = page.getByRole('heading', { level: 2, name: /^Way \d+$/u });
  await ways.first().waitFor();
  await page.getByText('Filters', { exact: true }).click();
  await searchBox(page, 'Not passing').choose('lombardy region', 'Lombardy Region');
  await eventually(() => new URL(page.url()).searchParams.get('avoid')).toBe('regione-lombardia');
  const passed = page.locator('ol ol').getByRole('link', { name: 'Lombardy Region' });
  await eventually(() => passed.count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Take out Lombardy Region' }).click();
  await eventually(() => new URL(page.url()).searchParams.has('avoid')).toBe(false);
  await passed.first().waitFor();
  await page.getByRole('button', { name: 'Shortest paths' }).click();
  await eventually(() => new URL(page.url()).searchParams.get('mode')).toBe('shortest');
  await page.getByText(/^\d+ ways?[;,] .*steps?$/u).waitFor();
});
