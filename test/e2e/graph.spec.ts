/** Pins the work on the graph: it starts small, grows with words for what is left out, and every step can be taken back. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { graphPage } from './pages/graph-page.ts';
import type { GraphPage } from './pages/graph-page.ts';

const journeys = useBrowser();

async function openGraph(address: string): Promise<{ page: Page; graph: GraphPage }> {
  const page = await journeys.open();
  await page.goto(address);
  const graph = graphPage(page);
  await graph.ready();
  return { page, graph };
}

test('the graph opens from an entity page, capped, and says how much of its surroundings it shows', async () => {
  const page = await journeys.open();
  await page.goto('/e/lombardy-life-sciences-cluster?lang=en');
  await page.getByRole('link', { name: 'Show in the graph' }).click();
  const graph = graphPage(page);
  await graph.ready();
  expect(new URL(page.url()).searchParams.get('center')).toBe('lombardy-life-sciences-cluster');
  const { entries, lines } = await graph.size();
  expect(entries).toBe(51);
  expect(lines).toBeGreaterThanOrEqual(entries - 1);
  const coverage = await page.getByText(/and \d+ of its \d+ neighbours/u).innerText();
  const [shown = 0, total = 0] = [...coverage.matchAll(/\d+/gu)].map(Number);
  expect(shown).toBe(entries - 1);
  expect(total).toBeGreaterThan(shown);
  const panel = page.getByRole('region', { name: 'Links of this entry' });
  expect(await panel.getByText(/^\d+ of \d+ links shown$/u).count()).toBe(1);
  expect(await panel.getByRole('button', { name: /\+\d+$/u }).count()).toBeGreaterThan(0);
});

test('undo takes back exactly what an expansion added, and redo adds it again', async () => {
  const { page, graph } = await openGraph('/explore?center=lombardy-life-sciences-cluster&lang=en&layer=graph');
  const before = await graph.tableNames();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /\+\d+$/u })
    .first()
    .click();
  await eventually(async () => (await graph.tableNames()).length).toBeGreaterThan(before.length);
  const after = await graph.tableNames();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(await graph.said()).toMatch(/^\d+ entr(y|ies) added\./u);
  expect(graph.inAddress('expanded')).toHaveLength(2);
  await page.keyboard.press('Control+z');
  await eventually(() => graph.tableNames()).toEqual(before);
  expect(graph.inAddress('expanded')).toEqual(['lombardy-life-sciences-cluster']);
  await graph.tool('Redo').click();
  await eventually(() => graph.tableNames()).toEqual(after);
  await graph.tool('Undo').click();
  await eventually(() => graph.tableNames()).toEqual(before);
  expect(await graph.tool('Undo').isDisabled()).toBe(true);
});

test('an entry with many relations asks what to add, counts it, and adds no more than that', async () => {
  const { page, graph } = await openGraph('/explore?center=vanguard-initiative&lang=en');
  await graph.tableNames();
  await graph
    .row('Lombardy Life Sciences Cluster')
    .getByRole('button', { name: /^Expand/u })
    .click();
  const dialog = page.getByRole('dialog', { name: /Lombardy Life Sciences Cluster/u });
  await dialog.waitFor();
  await dialog.getByRole('textbox').fill('12');
  await dialog.getByRole('textbox').press('Tab');
  await dialog.getByText(/^12 of \d+ links$/u).waitFor();
  const before = await graph.tableNames();
  await dialog.getByRole('button', { name: 'Add 12' }).click();
  await eventually(async () => (await graph.tableNames()).length).toBeGreaterThan(before.length);
  expect((await graph.tableNames()).length).toBeLessThanOrEqual(before.length + 12);
  await page.keyboard.press('Control+z');
  await eventually(() => graph.tableNames()).toEqual(before);
});

test('the keyboard alone walks, pins, hides, expands, takes back and opens, and a reload keeps the state', async () => {
  const { page, graph } = await openGraph('/explore?center=vanguard-initiative&lang=en');
  const start = await graph.size();
  await graph.drawing.focus();
  await page.keyboard.press('ArrowRight');
  await eventually(() => graph.said()).toMatch(/, \d+ links shown of \d+\.$/u);
  const first = await graph.said();
  await page.keyboard.press('ArrowRight');
  await eventually(() => graph.said()).not.toBe(first);
  await page.keyboard.press('p');
  await eventually(() => graph.said()).toBe('Pinned.');
  await eventually(() => graph.inAddress('pinned')).toHaveLength(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await eventually(() => graph.inAddress('without')).toHaveLength(1);
  expect((await graph.size()).entries).toBe(start.entries - 1);
  await page.getByText('1 hidden entry').waitFor();

  const address = page.url();
  await page.reload();
  await graph.ready();
  expect(page.url()).toBe(address);
  expect((await graph.size()).entries).toBe(start.entries - 1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await eventually(async () => (await graph.size()).entries).toBe(start.entries);

  await graph.drawing.focus();
  await graph.walkTo('Digital Health Working Group');
  await page.keyboard.press('e');
  await eventually(async () => (await graph.size()).entries).toBeGreaterThan(start.entries);
  await graph.drawing.focus();
  await page.keyboard.press('Control+z');
  await eventually(async () => (await graph.size()).entries).toBe(start.entries);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/e\/digital-health-working-group/u);
  await page.goBack();
  await graph.ready();
});

test('drawing and table are two views of one selection', async () => {
  const { page, graph } = await openGraph('/explore?center=vanguard-initiative&lang=en');
  await graph.tableNames();
  await eventually(() => new URL(page.url()).searchParams.get('layer')).toBe('table');
  const choice = graph.row('Digital Health Working Group').locator('th').getByRole('button');
  await choice.click();
  expect(await choice.getAttribute('aria-pressed')).toBe('true');
  const panel = page.getByRole('heading', { level: 2, name: 'Digital Health Working Group' });
  await panel.waitFor();
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await graph.drawing.waitFor();
  expect(await panel.isVisible()).toBe(true);
  await graph.drawing.focus();
  await page.keyboard.press('Escape');
  await eventually(() => panel.count()).toBe(0);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  expect(await choice.getAttribute('aria-pressed')).toBe('false');
  const relation = page.getByRole('table').nth(1).getByRole('button', { name: 'is related to' }).first();
  await relation.click();
  await page.getByRole('complementary').locator('q').first().waitFor();
});
