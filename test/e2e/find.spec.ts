/** Pins the first task of every user: to find something from words half remembered, in either language. */
import { expect, test } from 'vitest';
import { eventually, isGraphql, useBrowser } from '../kit/journeys.ts';
import { onOneLine, searchBox } from './pages/search-box.ts';

const journeys = useBrowser();

test('half a word with a typing error finds the network while one types, and the keyboard alone opens its page', async () => {
  const page = await journeys.open();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isGraphql(request.url()) && (request.postData() ?? '').includes('InstantSearch')) asked.push(request.url());
  });
  await page.goto('/');
  const box = searchBox(page);
  await box.field.click();
  await page.keyboard.type('vangurd', { delay: 25 });
  await box.list.getByRole('option').first().waitFor();
  // What the beginning of the word found may stand there first.
  await eventually(() => box.groups()).toEqual(
    expect.arrayContaining(['Reti 1', 'Indicatori 1', 'Gruppi di lavoro 1']),
  );
  expect(asked.length).toBeLessThan('vangurd'.length);
  expect(await box.activeOption()).toBe('');
  await page.keyboard.press('ArrowDown');
  const first = await box.activeOption();
  expect(first).not.toBe('');
  await page.keyboard.press('ArrowDown');
  expect(await box.activeOption()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await box.activeOption()).toBe(first);
  while ((await box.activeOption()) !== 'Vanguard Initiative') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('/e/vanguard-initiative');
  await page.getByRole('heading', { level: 1, name: 'Vanguard Initiative' }).waitFor();
  expect(await page.title()).toContain('Vanguard Initiative');
});

test('the slash key goes to the search field from any page, and Escape leaves the list and then the words', async () => {
  const page = await journeys.open();
  await page.goto('/networks');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  const box = searchBox(page);
  expect(await box.field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box.field.inputValue()).toBe('');
  await page.keyboard.type('a/b polit');
  expect(await box.field.inputValue()).toBe('a/b polit');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('politecnco');
  await box.list
    .getByRole('option', { name: /Politecnico di Milano/u })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => box.list.count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await box.field.inputValue()).toBe('');
});

test('Italian words find in the English screen what the documents say in English', async () => {
  const page = await journeys.open();
  await page.goto('/search?lang=en');
  const box = searchBox(page);
  await box.field.fill('sperimentazione decentralizzata');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search' && url.searchParams.has('q'));
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'SmartLS' }).waitFor();
  expect(await page.title()).toContain('sperimentazione decentralizzata');
  await page.goto('/search?q=scienze+della+vita&lang=en');
  await page.getByRole('main').getByRole('link', { name: 'Life sciences', exact: true }).waitFor();
});

test('the kinds beside the results narrow them, add up, and give all back', async () => {
  const page = await journeys.open();
  await page.goto('/search?q=scienze+della+vita&lang=en');
  const total = page.getByRole('main').getByText(/^\d+ results?/u);
  await total.waitFor();
  const all = Number.parseInt(await total.innerText(), 10);
  const facets = page.getByRole('group', { name: 'Kind' }).getByRole('button');
  const counts = await facets.evaluateAll((chips) =>
    chips.map((chip) => ({
      count: Number(/\d+$/u.exec(chip.textContent)?.[0] ?? Number.NaN),
      isDisabled: chip.hasAttribute('disabled'),
    })),
  );
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  expect(counts.filter(({ count }) => count === 0).every(({ isDisabled }) => isDisabled)).toBe(true);
  const [first = 0, second = 0] = counts.flatMap(({ count }, index) => (count > 0 ? [index] : []));
  await facets.nth(first).click();
  await facets.nth(second).click();
  const both = (counts[first]?.count ?? 0) + (counts[second]?.count ?? 0);
  await eventually(async () => Number.parseInt(await total.innerText(), 10)).toBe(both);
  expect(new URL(page.url()).searchParams.get('kinds')?.split(',')).toHaveLength(2);
  await page.reload();
  await eventually(async () => Number.parseInt(await total.innerText(), 10)).toBe(both);
  await page.getByRole('button', { name: 'Remove filters' }).click();
  await eventually(async () => Number.parseInt(await total.innerText(), 10)).toBe(all);
  expect(new URL(page.url()).searchParams.has('kinds')).toBe(false);
});

test('words that nothing holds lead to advice, not to an error or to an empty screen', async () => {
  const page = await journeys.open();
  await page.goto('/search?q=zzqxkwv&lang=en');
  await page.getByText('No results for “zzqxkwv”').waitFor();
  expect(onOneLine(await page.getByRole('main').innerText())).toContain('Try fewer words, the other language');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a question for relations has the answers of the graph first, each saying how it answers', async () => {
  const page = await journeys.open();
  await page.goto('/search?q=who+leads+the+Lombardia+Life+Sciences+Hub&lang=en');
  const known = page.getByRole('region', { name: 'Answers from the graph' });
  await known.waitFor();
  const first = known.getByRole('listitem').first();
  expect(await first.getByRole('link').first().getAttribute('href')).toContain('/e/assolombarda');
  expect(onOneLine(await first.innerText())).toMatch(/leads (Lombardia Life Sciences Hub|Lombardy Life Sciences Hub)/u);
  const found = page.getByRole('region', { name: 'Found by words' });
  expect(await found.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await found.locator('ol').getAttribute('start')).toBe(String((await known.getByRole('listitem').count()) + 1));
});
