import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../kit/journeys.ts';
import { onOneLine } from './search-box.ts';

/** How much the drawing holds, as its name tells. */
export interface GraphSize {
  readonly entries: number;
  readonly lines: number;
}

/** The graph of an explored entity, in English. */
export interface GraphPage {
  readonly drawing: Locator;
  /** What the last step did, as a screen reader says it. */
  said(): Promise<string>;
  size(): Promise<GraphSize>;
  /** Waits until the drawing is there. */
  ready(): Promise<void>;
  tool(name: string): Locator;
  /** Walks the drawing with the arrow key until an entry is announced; each step waits until it was said. */
  walkTo(name: string): Promise<void>;
  /** A parameter of the address, as a list; empty when it is not there. */
  inAddress(name: string): string[];
  /** The names in the table of entries; shows the table first. */
  tableNames(): Promise<string[]>;
  /** The row of an entry in the table. */
  row(name: string): Locator;
}

const MOST_STEPS = 20;

export function graphPage(page: Page): GraphPage {
  const drawing = page.getByRole('application');
  const tool = (name: string): Locator => page.getByRole('toolbar').getByRole('button', { name });
  const said = (): Promise<string> => page.locator('p[role="status"][aria-live="polite"]').innerText();
  const rows = page.getByRole('table').first().locator('tbody tr');
  return {
    drawing,
    tool,
    said,
    async size() {
      const name = (await drawing.getAttribute('aria-label')) ?? '';
      const [entries, lines] = [...name.matchAll(/(\d+) (?:entries|lines)/gu)].map(([, number]) => Number(number));
      return { entries: entries ?? 0, lines: lines ?? 0 };
    },
    async ready() {
      await drawing.locator('canvas').first().waitFor({ state: 'attached' });
      await eventually(() => new URL(page.url()).searchParams.get('v')).toBe('1');
    },
    async walkTo(name) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const before = await said();
        if (before.startsWith(name)) return;
        await page.keyboard.press('ArrowRight');
        await eventually(said).not.toBe(before);
      }
      throw new Error(`No entry ${name} within ${String(MOST_STEPS)} steps`);
    },
    inAddress: (name) => new URL(page.url()).searchParams.get(name)?.split(',') ?? [],
    async tableNames() {
      if ((await rows.count()) === 0) await page.getByRole('button', { name: 'Table', exact: true }).click();
      await rows.first().waitFor();
      const names = await rows.locator('th button > span[lang], th button > span:first-of-type').allInnerTexts();
      return names.map(onOneLine).sort();
    },
    row: (name) => rows.filter({ has: page.locator('th', { hasText: name }) }),
  };
}
