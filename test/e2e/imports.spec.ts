/** Pins the curator's way with files: sign in, upload, try, import in earnest, see what became of each record, drop the source. */
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { hospitalRows } from '../../server/test/kit/hospital-file.ts';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { dropSource, readAdminToken, signIn } from './pages/admin.ts';
import { visit } from './pages/routes.ts';

const journeys = useBrowser();
const SOURCE = 'lombardy-hospitals';
const JOURNEY_MS = 180_000;
/** Imports of a few records, on a machine that does other things too. */
const IMPORT_MS = 60_000;
const token = async (): Promise<string> => readAdminToken(inject('appData'));

beforeEach(async () => {
  await dropSource(inject('appUrl'), await token(), SOURCE);
});

describe('imports', () => {
  test('a visitor reads, and is told that changing needs the administrator; a wrong token is not taken', async () => {
    const page = await journeys.open();
    await visit(page, '/imports', 'en');
    await page.getByText('Changing things needs the administrator').waitFor();
    expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Sign in' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Sign in as administrator' });
    await dialog.getByLabel('Token').fill('not-the-token');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('does not take this token').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => dialog.count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.getItem('kms.admin'))).toBeNull();
  });

  test(
    'a file is uploaded, tried, imported in earnest, read about, and its source dropped',
    { timeout: JOURNEY_MS },
    async () => {
      const page = await journeys.open();
      await visit(page, '/imports', 'en');
      await signIn(page, await token(), 'QA');
      await page.getByText('Signed in as administrator: QA').waitFor();
      const bad = '"SENZA CODICE","321 - ATS","xx","","","MILANO","45,4641","9,1919",""\n';
      await page.getByLabel('Upload a file').setInputFiles({
        name: 'elenco_è.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(hospitalRows(12, 'Ospedale del viaggio') + bad),
      });
      await page.getByRole('checkbox', { name: 'elenco_è.csv' }).waitFor();
      await page.getByLabel('Kind of source').selectOption(SOURCE);
      expect(await page.getByRole('checkbox', { name: 'elenco_è.csv' }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.waitForURL('**/imports/run_*');
      await page.getByText('A trial: it says what would happen').waitFor();
      await page.getByRole('button', { name: 'Import in earnest' }).click({ timeout: IMPORT_MS });
      const trial = page.url();
      await page.waitForURL((url) => url.href !== trial);
      await page.getByRole('heading', { level: 2, name: 'Report' }).waitFor({ timeout: IMPORT_MS });
      const table = page.getByRole('region', { name: 'Problems' }).getByRole('table');
      await table.getByRole('row').nth(1).waitFor();
      expect(await table.getByRole('cell').first().textContent()).toBe('14');
      await page.getByRole('button', { name: /^New/ }).click();
      await page.waitForURL((url) => url.searchParams.get('show') === 'created');
      await page.getByRole('listitem').filter({ hasText: '010000-00' }).first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download the report' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/lombardy-hospitals.*\.jsonl$/u);

      await visit(page, '/imports', 'en');
      const entries = page.getByRole('main').getByRole('listitem');
      await entries.filter({ hasText: 'elenco_è.csv' }).filter({ hasText: 'Trial' }).first().waitFor();

      await visit(page, '/sources', 'en');
      const drop = page.getByRole('button', { name: /^Drop the source .*(ricovero|hospital)/iu });
      await drop.click();
      const dialog = page.getByRole('dialog');
      await page.keyboard.press('Escape');
      await eventually(() => dialog.count()).toBe(0);
      await drop.click();
      await dialog.getByRole('button', { name: 'Drop the source' }).click();
      await eventually(() => drop.count()).toBe(0);
    },
  );

  test(
    'a list comes in by a mapping that is suggested, mended in the page and tried, round and round',
    { timeout: JOURNEY_MS },
    async () => {
      const page = await journeys.open();
      await visit(page, '/imports', 'en');
      await signIn(page, await token());
      await page.getByLabel('Kind of source').selectOption('orcid');
      await page.getByRole('textbox', { name: /^Organizations/u }).waitFor();
      expect(await page.getByLabel('Mapping file').count()).toBe(0);
      await page.getByLabel('Kind of source').selectOption('table');
      expect(await page.getByRole('textbox', { name: /^Organizations/u }).count()).toBe(0);
      await page.getByText('Choose a file at least').waitFor();
      await page.getByLabel('Upload a file').setInputFiles({
        name: 'soci-viaggio.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Ragione sociale;Sito web;Gatto\nDitta del viaggio;www.ditta.example;Micio\n'),
      });
      await page.getByRole('button', { name: 'Suggest a mapping' }).click({ timeout: IMPORT_MS });
      const editor = page.getByRole('textbox', { name: /^Mapping.*Each line says why/u });
      await editor.fill((await editor.inputValue()).replace('{ it: soci-viaggio', '{ it: Soci del viaggio'));
      await page.getByRole('button', { name: 'Save and try' }).click();
      await page.waitForURL('**/imports/run_*');
      const columns = page.getByRole('region', { name: 'What each column becomes' });
      await columns.getByRole('row', { name: 'Gatto Not used' }).waitFor({ timeout: IMPORT_MS });
      await columns.getByRole('row', { name: 'Sito web Value: Website' }).waitFor();
      await page.getByRole('heading', { level: 4, name: 'Ditta del viaggio' }).waitFor();
      await page.getByRole('link', { name: 'Change and try again' }).click();
      await page.getByRole('button', { name: 'Look at it and mend it' }).click();
      await editor.waitFor();
      expect(await editor.inputValue()).toContain('Soci del viaggio');
    },
  );

  test('signing out takes the ways to change things away, and the token with it', async () => {
    const page = await journeys.open();
    await visit(page, '/imports', 'en');
    await signIn(page, await token());
    await page.getByRole('heading', { level: 2, name: 'New import' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'New import' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await eventually(() => page.getByRole('heading', { name: 'New import' }).count()).toBe(0);
    const kept = await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);
    expect(kept).not.toContain('kms.admin');
  });
});
