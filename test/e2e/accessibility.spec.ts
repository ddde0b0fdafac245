/** Pins WCAG 2.2 AA as far as a machine can tell, on every page: themes, languages, desktop and phone, and what opens over a page. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually, useBrowser } from '../kit/journeys.ts';
import { ROUTES, visit } from './pages/routes.ts';
import { searchBox } from './pages/search-box.ts';

const journeys = useBrowser();
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 740 };
const ALL_ROUTES_MS = 180_000;

/** What axe finds on a page as it stands now, one line a finding. */
async function findings(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** By how many pixels a page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, (document.scrollingElement?.scrollWidth ?? 0) - innerWidth));
}

describe.for([
  { name: 'light, on a phone, in Italian', colorScheme: 'light', viewport: PHONE, language: 'it' },
  { name: 'dark, on a desktop, in English', colorScheme: 'dark', viewport: DESKTOP, language: 'en' },
] as const)('every page, $name', ({ colorScheme, viewport, language }) => {
  test(
    'can be used by everybody, fits a phone, and names itself and its language',
    { timeout: ALL_ROUTES_MS },
    async () => {
      const page = await journeys.open({ colorScheme, viewport });
      const problems: string[] = [];
      const titles = new Set<string>();
      for (const route of ROUTES) {
        await visit(page, route, language);
        for (const finding of await findings(page)) problems.push(`${route} ${finding}`);
        await page.setViewportSize(PHONE);
        const tooWide = await overflow(page);
        if (tooWide > 0) problems.push(`${route} is ${String(tooWide)} px wider than a phone`);
        await page.setViewportSize(viewport);
        if ((await page.getAttribute('html', 'lang')) !== language) problems.push(`${route} has another language`);
        titles.add(await page.title());
      }
      expect(problems).toEqual([]);
      expect(titles.size).toBe(ROUTES.length);
    },
  );
});

test('what opens over a page can be used by everybody too', async () => {
  const page = await journeys.open({ colorScheme: 'dark' });
  await visit(page, '/', 'en');
  await page.keyboard.press('/');
  await page.keyboard.type('milano');
  await searchBox(page).list.getByRole('option').first().waitFor();
  expect(await findings(page)).toEqual([]);

  await visit(page, '/e/lombardy-life-sciences-cluster', 'en');
  await page
    .getByRole('button', { name: /^Source: / })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await findings(page)).toEqual([]);

  await visit(page, '/explore?center=vanguard-initiative&layer=table', 'en');
  await page.getByRole('button', { name: 'Expand Lombardy Life Sciences Cluster' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await findings(page)).toEqual([]);
});

test('on a phone the menu opens by key, holds all ways, and closes on the next page', async () => {
  const page = await journeys.open({ viewport: PHONE });
  await visit(page, '/sources', 'en');
  const menu = page.getByRole('button', { name: 'Menu' });
  const ways = page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link');
  expect(await ways.count()).toBe(0);
  await menu.press('Enter');
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  expect(await ways.count()).toBe(8);
  expect(await findings(page)).toEqual([]);
  await ways.filter({ hasText: 'Networks' }).press('Enter');
  await page.waitForURL('/networks?lang=en');
  await eventually(() => menu.getAttribute('aria-expanded')).toBe('false');
});

test('the first Tab shows the way past the header, and Enter takes it', async () => {
  const page = await journeys.open();
  await visit(page, '/networks', 'en');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  await eventually(async () => {
    const box = await skip.boundingBox();
    return Math.min(box?.x ?? -1, box?.y ?? -1);
  }).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused === null ? '' : getComputedStyle(focused).outlineStyle;
  });
  expect(outline).not.toBe('none');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('the theme switch goes from system to light to dark, and a reload keeps the choice', async () => {
  const page = await journeys.open({ colorScheme: 'light' });
  await visit(page, '/about', 'en');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /^Theme: / });
  await button.click();
  await eventually(() => button.getAttribute('aria-label')).toContain('Light');
  await button.click();
  await eventually(() => button.getAttribute('aria-label')).toContain('Dark');
  await eventually(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await eventually(() => button.getAttribute('aria-label')).toContain('Dark');
  await eventually(paper).toBe(dark);
});
