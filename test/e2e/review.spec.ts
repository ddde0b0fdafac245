/** Pins deciding about pairs that look alike: side by side, by mouse and by key, put off, undone, listed and taken back. */
import { afterEach, expect, inject, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { dropSource, readAdminToken, signIn } from './pages/admin.ts';
import { visit } from './pages/routes.ts';

const journeys = useBrowser();
const SOURCE = 'lombardy-hospitals';
const LIST = [
  '"DESCRIZIONE STRUTTURA DI RICOVERO","ATS STRUTTURA","CODICE STRUTTURA DI RICOVERO","INDIRIZZO","CAP","LOCALITA","COORDINATA GEOGRAFICA X","COORDINATA GEOGRAFICA Y","Nuova colonna georeferenziata"',
  '"CLINICA SANTA ZAFFIRA","321 - ATS DELLA CITTA\' METROPOLITANA DI MILANO","077001-00","VIA PROVA, 1","20100","MILANO","45,4641","9,1919","(45.4641, 9.1919)"',
  '"CLINICA SANTA ZAFIRA","321 - ATS DELLA CITTA\' METROPOLITANA DI MILANO","077002-00","VIA PROVA, 1","20100","MILANO","45,4641","9,1919","(45.4641, 9.1919)"',
];

afterEach(async () => {
  await dropSource(inject('appUrl'), await readAdminToken(inject('appData')), SOURCE);
});

test(
  'a pair is compared, put off, decided by key, undone, and a decision taken back from the list',
  { timeout: 180_000 },
  async () => {
    const token = await readAdminToken(inject('appData'));
    const page = await journeys.open();
    await visit(page, '/imports', 'en');
    await signIn(page, token, 'QA');
    await page.getByLabel('Upload a file').setInputFiles({
      name: 'alike.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${LIST.join('\n')}\n`),
    });
    await page.getByRole('checkbox', { name: 'alike.csv' }).waitFor();
    await page.getByLabel('Kind of source').selectOption(SOURCE);
    await page.getByRole('checkbox', { name: 'Try first' }).uncheck();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { level: 2, name: 'Report' }).waitFor({ timeout: 60_000 });

    await visit(page, '/review', 'en');
    const pair = page.getByRole('article', { name: 'Are they the same?' });
    await pair.waitFor();
    const namesOf = async (): Promise<string> =>
      (await pair.getByRole('heading', { level: 4 }).allTextContents()).join(' | ');
    const first = await namesOf();
    expect(
      await pair.getByRole('list', { name: 'What speaks for and against' }).getByRole('listitem').count(),
    ).toBeGreaterThan(0);

    await page.keyboard.press('l');
    const undo = page.getByRole('button', { name: /^Undo/ });
    await undo.filter({ hasText: 'later' }).waitFor();
    await page.keyboard.press('u');
    await eventually(namesOf).toBe(first);

    await page.getByLabel('Why (optional)').fill('not the s of same');
    await page.getByLabel('Why (optional)').press('Tab');
    await page.keyboard.press('n');
    await undo.filter({ hasText: 'not the same' }).waitFor();
    const decisions = page.getByRole('region', { name: 'Decisions' });
    await decisions.getByText('decided by QA · not the s of same').waitFor();
    await page.keyboard.press('Control+z');
    await decisions.getByText('No decisions so far').waitFor();
    await eventually(namesOf).toBe(first);

    await page.getByRole('button', { name: /^The same/ }).click();
    await decisions.getByText('is the same as').waitFor();
    await decisions.getByRole('button', { name: 'Take back' }).click();
    await decisions.getByText('No decisions so far').waitFor();
  },
);

test('a visitor sees the pairs and what was decided, and cannot decide', async () => {
  const page = await journeys.open();
  await visit(page, '/review', 'en');
  await page.getByRole('heading', { level: 2, name: 'To decide' }).waitFor();
  const same = page.getByRole('button', { name: /^The same/ });
  if ((await same.count()) > 0) expect(await same.isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0);
});
