/** Pins a network as a bridge: reached from its card, honest where no member is known, and each number opens the list behind it. */
import { expect, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';

const journeys = useBrowser();

test('a network whose members nobody states says so, and counts who is linked otherwise when asked', async () => {
  const page = await journeys.open();
  await page.goto('/networks?lang=en');
  const card = page
    .locator('li')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'Council for European BioRegions' }) });
  await card.getByRole('link', { name: 'Bridges to other regions' }).click();
  await page.waitForURL(/\/networks\/cebr\/bridges/u);
  await page.getByText('No source says who its members are').waitFor();
  await page.getByRole('link', { name: 'Count bodies linked otherwise as well' }).click();
  await eventually(() => new URL(page.url()).searchParams.get('by')).toBe('linked');
  await page.getByRole('heading', { level: 2, name: 'Members' }).waitFor();
  for (const heading of ['Regions', 'Overlaps with other networks', 'White spots']) {
    await page.getByRole('heading', { level: 2, name: heading }).waitFor();
  }
});

test('a number opens the list behind it, as many as it says, and the address holds the list', async () => {
  const page = await journeys.open();
  await page.goto('/networks/cebr/bridges?lang=en&by=linked');
  const number = page.getByRole('link', { name: /^\d+ members or linked otherwise$/u });
  await number.waitFor();
  const count = Number(await number.innerText());
  expect(count).toBeGreaterThan(0);
  await number.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: 'All members' });
  await list.getByRole('link').first().waitFor();
  expect(await list.getByRole('listitem').count()).toBe(count);
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('All members');
  await page.reload();
  await list.getByRole('link').first().waitFor();
  await list.getByRole('button', { name: 'Close the list' }).click();
  await list.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('list')).toBe(false);
});
