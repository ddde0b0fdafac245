/** Pins that a browser that cannot draw still gives all of the graph: words for it, and the table. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { graphPage } from './pages/graph-page.ts';

const journeys = useBrowser(['--disable-gpu', '--disable-3d-apis']);

test('without WebGL the page says so and gives the table with the same operations', async () => {
  const page = await journeys.open();
  await page.goto('/explore?center=vanguard-initiative&lang=en');
  await page.getByText('This browser cannot draw the graph').waitFor();
  const graph = graphPage(page);
  const before = await graph.tableNames();
  expect(before).toContain('Vanguard Initiative');
  await graph
    .row('Digital Health Working Group')
    .getByRole('button', { name: /^Expand/u })
    .click();
  await eventually(async () => (await graph.tableNames()).length).toBeGreaterThan(before.length);
  await graph.tool('Undo').click();
  await eventually(() => graph.tableNames()).toEqual(before);
});
