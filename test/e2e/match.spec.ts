/** Pins the officer's task: to find partners for a need, see why, add one, and read and pass on the consortium that comes of it. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { searchBox } from './pages/search-box.ts';

const journeys = useBrowser();

test('partners for a need, with the parts of their score, become a consortium with its rules, and the link shows it all again', async () => {
  const page = await journeys.open();
  await page.goto('/e/human-technopole?lang=en');
  await page.getByRole('main').getByRole('link', { name: 'Find partners' }).click();
  await page.waitForURL(/\/match/u);
  await page.getByRole('textbox', { name: 'What is needed' }).fill('digital health and medical devices');
  await page.getByRole('main').getByRole('button', { name: 'Find partners' }).click();
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('digital health and medical devices');
  const partner = page.getByRole('main').locator('ol > li').first();
  await partner.waitFor();
  const name = (await partner.locator('h3').innerText()).trim();
  await partner.getByRole('button', { name: `Why: ${name}` }).click();
  const why = page.getByRole('group', { name: `Why ${name}` });
  const values = await why
    .locator('dd')
    .filter({ hasText: /^-?\d+\.\d\d$/u })
    .allInnerTexts();
  const numbers = values.map((text) => Math.round(Number(text.replace('−', '-')) * 100));
  expect(numbers.length).toBeGreaterThanOrEqual(2);
  expect(numbers.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(numbers.at(-1));
  await partner.getByRole('button', { name: `Add to the consortium: ${name}` }).click();
  await eventually(() => new URL(page.url()).searchParams.get('members')?.split(',').length).toBe(2);
  await page.getByRole('link', { name: 'Consortium', exact: true }).click();
  const table = page.getByRole('region', { name: 'Who covers what' }).getByRole('table');
  await table.getByRole('columnheader', { name: new RegExp(name, 'iu') }).waitFor();
  await page.getByRole('combobox', { name: 'Kind of action' }).selectOption('RIA');
  await page.getByText('Entities, those of one body counted once: 2 (3 needed).').waitFor();
  const again = await journeys.open();
  await again.goto(new URL(page.url()).pathname + new URL(page.url()).search);
  await again.getByText('Entities, those of one body counted once: 2 (3 needed).').waitFor();
});

test('a call is chosen by search, and a member is taken out again', async () => {
  const page = await journeys.open();
  await page.goto('/match?lang=en&members=human-technopole&q=digital+health&view=consortium');
  await searchBox(page, 'Call, programme or project').choose('smartls', 'SmartLS');
  await eventually(() => new URL(page.url()).searchParams.get('call')).toBe('smartls');
  await page.getByRole('button', { name: /^Remove Human Technopole$/iu }).click();
  await page.getByText('The consortium is empty').waitFor();
});
