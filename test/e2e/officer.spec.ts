/**
 * Pins an officer's three tasks on a publisher's file, each from the start page to a link that shows the same to whoever gets
 * it: find a competence in Italian words, explain it to a company, reach the person. Then who works with whom.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { dropSource, readAdminToken } from './pages/admin.ts';
import { runCommand } from './pages/command.ts';
import { onOneLine, searchBox } from './pages/search-box.ts';

const FIXTURE = 'server/src/import/sources/cordis/fixtures/horizon';
const UNIVERSITY = 'Politecnico di Milano';
/** An officer has two minutes; the tests' own waiting is in them. */
const TASK = { timeout: 120_000 };

const journeys = useBrowser();

beforeAll(async () => {
  expect(await runCommand(inject('appData'), 'import', 'cordis', '--authors', FIXTURE)).toMatch(/\d+ created/u);
}, 180_000);

afterAll(async () => {
  const token = await readAdminToken(inject('appData'));
  await dropSource(inject('appUrl'), token, 'cordis-horizon');
});

async function findCompetence(page: Page, need: string): Promise<void> {
  await page.goto('/?lang=it');
  await page.getByRole('link', { name: 'Trova competenze' }).first().click();
  await page.waitForURL(/\/find/u);
  await page.getByRole('textbox', { name: 'Che cosa serve' }).fill(need);
  await page.getByRole('button', { name: 'Trova', exact: true }).click();
  await page.getByRole('main').locator('ol > li h3').first().waitFor();
}

async function found(page: Page): Promise<string[]> {
  return (await page.getByRole('main').locator('ol > li h3').allInnerTexts()).map(onOneLine);
}

/** Copies the page's link with its own button and opens it as somebody else would. */
async function openShared(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Copia il link' }).click();
  await page.getByText('Link copiato.').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const other = await journeys.open();
  await other.goto(link.pathname + link.search);
  return other;
}

const open = async (): Promise<Page> => journeys.open({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an Italian word finds who of the region works on a field that the files name in English', TASK, async () => {
  const page = await open();
  await findCompetence(page, 'elettrochimica');
  await eventually(() => found(page)).toContain(UNIVERSITY);
  await searchBox(page, 'Luogo').choose('lombardia', 'Lombardia');
  await eventually(() => new URL(page.url()).searchParams.has('place')).toBe(true);
  const isNarrowed = (names: readonly string[]): boolean =>
    names.includes(UNIVERSITY) && !names.some((name) => /ethniko|imperial/iu.test(name));
  await eventually(async () => isNarrowed(await found(page))).toBe(true);
  const here = await found(page);
  const other = await openShared(page);
  await eventually(() => found(other)).toEqual(here);
});

test('why a body stands there is opened down to the file, compared with another one, and passed on', TASK, async () => {
  const page = await open();
  await findCompetence(page, 'elettrochimica');
  await page.getByRole('button', { name: `Perché: ${UNIVERSITY}` }).click();
  const why = page.getByRole('group', { name: `Perché ${UNIVERSITY}` });
  await why.getByRole('button', { name: /^Mostra le prove: Progetti/u }).click();
  await why.getByRole('link', { name: 'FREE4LIB' }).waitFor();
  await why
    .getByRole('button', { name: /^Fonte: / })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /CORDIS/u })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  for (const button of await page.getByRole('button', { name: /^Nella lista: / }).all()) {
    if ((new URL(page.url()).searchParams.get('list')?.split(',').length ?? 0) < 2) await button.click();
  }
  const shortlist = page.getByRole('region', { name: 'La vostra lista' });
  await shortlist.waitFor();
  const other = await openShared(page);
  await other.getByRole('region', { name: 'La vostra lista' }).waitFor();
  expect(new URL(other.url()).searchParams.get('list')?.split(',')).toHaveLength(2);
});

test(
  'from the office to a person it is a way whose every step says who states it, and the way is a link',
  TASK,
  async () => {
    const page = await open();
    await page.goto('/?lang=it');
    await searchBox(page, 'Cerca').choose('anna bianchi', 'Anna Bianchi-Prova');
    await page.waitForURL(/\/e\//u);
    await page.getByRole('link', { name: 'Trova un percorso da qui' }).click();
    await page.waitForURL(/\/paths/u);
    await page.getByRole('button', { name: /Inverti$/u }).click();
    await searchBox(page, 'Da dove si parte').choose('politecnico', UNIVERSITY);
    const way = page.locator('li').filter({ has: page.getByRole('heading', { level: 2, name: 'Via 1' }) });
    await way.first().waitFor();
    expect(await way.getByRole('button', { name: /^Fonte/u }).count()).toBeGreaterThan(0);
    const address = new URL(page.url());
    const other = await journeys.open();
    await other.goto(address.pathname + address.search);
    await other.locator('li').filter({ hasText: 'Anna Bianchi-Prova' }).first().waitFor();
  },
);

test('who works with a body is narrowed to a country, saved as a file, and the link shows the same', TASK, async () => {
  const page = await journeys.open();
  await page.goto('/e/ospedale-san-raffaele?lang=it');
  const panel = page.locator('#partners');
  const partners = panel.locator('ol > li');
  await partners.first().waitFor();
  const all = await partners.count();
  await panel.getByRole('button', { name: /^Norvegia/u }).press('Enter');
  await eventually(() => partners.count()).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('countries')).toBe('NO');
  const shown = (await partners.getByRole('link').allInnerTexts()).map(onOneLine);
  expect(shown.length).toBeGreaterThan(0);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'CSV (;)' }).click();
  const rows = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(1 + shown.length);
  for (const row of rows.slice(1)) expect(row).toContain(';Norvegia;');
  const other = await journeys.open();
  const { pathname, search } = new URL(page.url());
  await other.goto(pathname + search);
  await eventually(() => other.locator('#partners ol > li').count()).toBe(shown.length);
});

test('partners of a country asked for in words lead to the list of all of them, chosen', TASK, async () => {
  const page = await journeys.open();
  await page.goto('/search?lang=it&q=partner+norvegesi+di+Ospedale+San+Raffaele');
  await page.getByRole('link', { name: /nei progetti: Norvegia$/u }).click();
  await page.waitForURL(/\/e\/ospedale-san-raffaele/u);
  expect(new URL(page.url()).searchParams.get('countries')).toBe('NO');
  const partners = page.locator('#partners ol > li');
  await partners.first().waitFor();
  const cells = await partners.allInnerTexts();
  expect(cells.filter((text) => !text.includes('Norvegia'))).toEqual([]);
});

test(
  'who works with a body is narrowed by field and years, and each shared project says who states it',
  TASK,
  async () => {
    const page = await journeys.open();
    await page.goto('/e/politecnico-di-milano?lang=it');
    const panel = page.locator('#partners');
    const partners = panel.locator('ol > li');
    await partners.first().waitFor();
    const all = await partners.count();
    await panel.getByText('Luogo, ambito, anni').click();
    await searchBox(page, 'Di che cosa trattano i progetti').choose('scienze chimiche', 'scienze chimiche');
    await eventually(() => new URL(page.url()).searchParams.has('fields')).toBe(true);
    await eventually(() => partners.count()).toBe(all);
    const years = panel.getByRole('region', { name: 'Anni dei progetti' });
    await years.getByRole('textbox', { name: 'Al', exact: true }).fill('2021');
    await page.keyboard.press('Enter');
    await panel.getByText('Nessuna di loro corrisponde').waitFor();
    await years.getByRole('textbox', { name: 'Al', exact: true }).fill('2022');
    await page.keyboard.press('Enter');
    await eventually(() => partners.count()).toBe(all);
    const first = partners.first();
    await first.getByRole('button', { name: /progetto/u }).click();
    await first.getByRole('link', { name: 'FREE4LIB' }).waitFor();
    await first.getByRole('button', { name: /^Font/u }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /CORDIS/u })
      .first()
      .waitFor();
  },
);
