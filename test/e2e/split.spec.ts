/** Pins parting a record from an entry it does not belong to: asked for, confirmed, both things shown, undone, and the graph as it was. */
import { expect, inject, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { readAdminToken, signIn } from './pages/admin.ts';
import { onOneLine } from './pages/search-box.ts';
import { visit } from './pages/routes.ts';

const journeys = useBrowser();
const BOCCONI = 'Bocconi University';

test('what one source says leaves an entry of two, and comes back', { timeout: 120_000 }, async () => {
  const page = await journeys.open();
  const offers = page.getByRole('button', { name: /^Not the same thing: / });
  const saidBy = async (): Promise<string> => {
    const said = page.getByRole('region', { name: 'Where it is said' });
    return onOneLine(await said.innerText());
  };
  await visit(page, '/e/universita-bocconi', 'en');
  const before = await saidBy();
  expect(await offers.count()).toBe(0);
  await visit(page, '/review', 'en');
  await signIn(page, await readAdminToken(inject('appData')), 'QA');
  await visit(page, '/e/universita-bocconi', 'en');
  await eventually(() => offers.count()).toBe(2);

  await offers.first().click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByLabel('Why (optional)').fill('two schools');
  await dialog.getByRole('button', { name: 'Part them' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'Parted:' });
  await notice.waitFor();
  const parts = notice.getByRole('link');
  expect(await parts.count()).toBe(2);
  const [one, other] = await Promise.all([0, 1].map(async (index) => parts.nth(index).getAttribute('href')));
  expect(one).not.toBe(other);
  expect(onOneLine(await notice.innerText())).toContain(`${BOCCONI} ≠ ${BOCCONI}`);
  await eventually(() => offers.count()).toBe(0);

  await notice.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone: it is one entry again.').waitFor();
  await eventually(() => offers.count()).toBe(2);
  await page.evaluate(() => sessionStorage.clear());
  await visit(page, '/e/universita-bocconi', 'en');
  await eventually(saidBy).toBe(before);
});
