/** Pins the officer's task: to find who can do what is needed, see why, take concepts out, set some aside, and pass on the link. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { onOneLine, searchBox } from './pages/search-box.ts';

const journeys = useBrowser();
const CLUSTER = 'Lombardy Life Sciences Cluster';

async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What is needed' }).fill(text);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
}

/** The findings by name, in their order. */
async function found(page: Page): Promise<string[]> {
  const names = await page.getByRole('main').locator('ol > li h3').allInnerTexts();
  return names.map(onOneLine);
}

/** A score or part as a number of hundredths. */
function hundredths(text: string): number {
  return Math.round(Number(text.replace('−', '-')) * 100);
}

test('Italian words find who works on it, each part of the score opens its proofs, and the parts add up', async () => {
  const page = await journeys.open();
  await page.goto('/?lang=en');
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Find competences' })
    .click();
  await page.waitForURL(/\/find/u);
  await ask(page, 'sperimentazione clinica decentralizzata');
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('sperimentazione clinica decentralizzata');
  const concept = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Decentralized Clinical Trials' }) });
  await concept.getByText('from «sperimentazione clinica decentralizzata»').waitFor();
  await eventually(() => found(page)).toContain(CLUSTER);
  await page.getByRole('button', { name: `Why: ${CLUSTER}` }).click();
  const why = page.getByRole('group', { name: `Why ${CLUSTER}` });
  const values = await why
    .locator('dd')
    .filter({ hasText: /^-?\d+\.\d\d$/u })
    .allInnerTexts();
  const numbers = values.map(hundredths);
  expect(numbers.length).toBeGreaterThanOrEqual(2);
  expect(numbers.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(numbers.at(-1));
  await why.getByRole('button', { name: 'Show proofs: Projects' }).click();
  await why.getByRole('link', { name: 'SmartLS' }).waitFor();
  await why
    .getByRole('button', { name: /^Source: / })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /cluster/iu })
    .first()
    .waitFor();
});

test('a place in the words is no concept: only those in it are ranked, until everybody is wanted', async () => {
  const page = await journeys.open();
  await page.goto('/find?lang=en');
  await ask(page, 'sperimentazione clinica decentralizzata in Lombardia');
  const anywhere = page.getByRole('button', { name: 'Anywhere' });
  await anywhere.waitFor();
  expect(await page.getByText('«lombardia»').count()).toBe(0);
  const there = (await found(page)).length;
  expect(there).toBeGreaterThan(0);
  await anywhere.click();
  await eventually(() => new URL(page.url()).searchParams.get('where')).toBe('anywhere');
  const only = page.getByRole('button', { name: /^Only there: Lombard/u });
  await only.waitFor();
  expect(Number(/\((\d+)\)$/u.exec(onOneLine(await only.innerText()))?.[1])).toBe(there);
  await only.click();
  await anywhere.waitFor();
  await eventually(async () => (await found(page)).length).toBe(there);
  expect(new URL(page.url()).searchParams.has('where')).toBe(false);
});

test('a concept is taken out and back, one is added, two are set aside with a note, and the copied link shows it all again', async () => {
  const page = await journeys.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/find?lang=en');
  await ask(page, 'digital health and medical devices');
  const concepts = page.getByRole('region', { name: 'How it was understood' });
  // Few have it as a field: its words count in texts as well, and go with it.
  await concepts.getByRole('button', { name: 'Remove «medical devices»' }).waitFor();
  await concepts.getByRole('button', { name: 'Remove Medical devices' }).click();
  await concepts.getByRole('button', { name: 'Remove «medical devices»' }).waitFor({ state: 'detached' });
  await eventually(() => new URL(page.url()).searchParams.get('without')).toBe('medical-devices');
  await concepts.getByRole('button', { name: 'Take back Medical devices' }).waitFor();
  await searchBox(page, 'Add a concept').choose('pharmaceut', 'Pharmaceuticals');
  await eventually(() => new URL(page.url()).searchParams.get('concepts')).toBe('pharmaceuticals');
  await concepts.getByRole('button', { name: 'Remove Pharmaceuticals' }).waitFor();
  const list = page.getByRole('button', { name: /^Add to list: / });
  await list.first().click();
  const shortlist = page.getByRole('region', { name: 'Your shortlist' });
  await shortlist.waitFor();
  const first = (await found(page))[0] ?? '';
  await shortlist.getByRole('textbox', { name: `Note ${first}` }).fill('call in January');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2_000);
  expect(link).not.toContain('January');
  const before = await found(page);
  await page.goto('/about');
  await page.goto(link);
  await eventually(() => found(page)).toEqual(before);
  await concepts.getByRole('button', { name: 'Take back Medical devices' }).waitFor();
  expect(await shortlist.getByRole('textbox', { name: `Note ${first}` }).inputValue()).toBe('call in January');
  await concepts.getByRole('button', { name: 'Take back Medical devices' }).click();
  await eventually(() => new URL(page.url()).searchParams.has('without')).toBe(false);
});

test('a pasted text becomes its concepts in the address, with the words that led to them', async () => {
  const page = await journeys.open();
  await page.goto('/find?lang=en');
  const call =
    'The region looks for partners in digital health.\nWe need experience with medical devices and biotechnology. ';
  await ask(page, call.repeat(20));
  await eventually(() => new URL(page.url()).searchParams.get('concepts')?.split(',').sort()).toEqual(
    expect.arrayContaining(['biotechnology', 'digital-health', 'medical-devices']),
  );
  const address = new URL(page.url());
  expect(address.searchParams.has('q')).toBe(false);
  expect(address.href.length).toBeLessThan(2_000);
  await page.getByText('from «medical devices»').waitFor();
  await page.reload();
  await eventually(() => found(page)).not.toEqual([]);
});

test('what a pasted text only mentions counts less, until somebody says otherwise', async () => {
  const page = await journeys.open();
  await page.goto('/find?lang=en');
  await ask(page, `${'We look for partners in digital health.\n'.repeat(6)}Some of them know medical devices.`);
  const conceptsInAddress = () => new URL(page.url()).searchParams.get('concepts')?.split(',').sort();
  await eventually(conceptsInAddress).toEqual(['-medical-devices', 'digital-health']);
  await page.getByText('secondary: counts half').waitFor();
  await page.getByRole('button', { name: 'Count Medical devices whole' }).click();
  await eventually(conceptsInAddress).toEqual(['digital-health', 'medical-devices']);
  await page.getByRole('button', { name: 'Count Digital health less' }).click();
  await eventually(conceptsInAddress).toEqual(['-digital-health', 'medical-devices']);
  await page.reload();
  await page.getByRole('button', { name: 'Count Digital health whole' }).waitFor();
});

test('two are compared part by part, and the ranking is saved for spreadsheets', async () => {
  const page = await journeys.open();
  await page.goto('/find?lang=en&q=life+sciences');
  const list = page.getByRole('button', { name: /^Add to list: / });
  await list.first().click();
  await page
    .getByRole('button', { name: /^Take off the list: / })
    .first()
    .waitFor();
  await list.first().click();
  await eventually(() => new URL(page.url()).searchParams.get('list')?.split(',').length).toBe(2);
  for (const slug of new URL(page.url()).searchParams.get('list')?.split(',') ?? []) {
    const before = new URL(page.url()).searchParams.get('compare') ?? '';
    const boxes = page.getByRole('checkbox', { name: /^Compare/ });
    await boxes.nth(before === '' ? 0 : 1).click();
    await eventually(() => new URL(page.url()).searchParams.get('compare')?.split(',')).toContain(slug);
  }
  const table = page.getByRole('region', { name: 'Comparison' }).getByRole('table');
  await table.waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV (;)' }).click();
  const file = await (await download).path();
  const text = await readFile(file, 'utf8');
  expect(text.startsWith('\uFEFFPlace;Name;Kind;Score;Projects;')).toBe(true);
  const total = await page.getByText(/^\d+ found/u).innerText();
  expect(text.trim().split('\r\n').length).toBe(Number.parseInt(total, 10) + 1);
});

test('words that mean nothing lead to advice, and only a filter without anybody to taking it out', async () => {
  const page = await journeys.open();
  await page.goto('/find?lang=en&q=zzqxkwv');
  await page.getByText('No concept recognised').waitFor();
  await page.goto('/find?lang=en&q=digital+health&to=1950');
  await page.getByText('Nobody, under these conditions').waitFor();
  await page.getByRole('button', { name: 'Remove filters' }).click();
  await eventually(() => found(page)).not.toEqual([]);
  expect(await page.getByRole('alert').filter({ hasText: /\S/u }).count()).toBe(0);
});
