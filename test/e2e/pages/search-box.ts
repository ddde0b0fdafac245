import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../kit/journeys.ts';

/** A search field that answers while one types, and its list. */
export interface SearchBox {
  readonly field: Locator;
  readonly list: Locator;
  /** The groups of the list by their headings, as `Networks 1`. */
  groups(): Promise<string[]>;
  /** The name of the option that the arrow keys stand on; empty for none. */
  activeOption(): Promise<string>;
  /** Types into the field and chooses the option of this name by keys alone. */
  choose(text: string, name: string): Promise<void>;
}

/** @param label the field's name; any search field of the page without it */
export function searchBox(page: Page, label?: string): SearchBox {
  const field = label === undefined ? page.getByRole('combobox') : page.getByRole('combobox', { name: label });
  const list = page.getByRole('listbox');
  const activeOption = async (): Promise<string> => {
    const option = page.locator('[role="option"][aria-selected="true"] > span:first-child');
    return (await option.count()) === 0 ? '' : option.innerText();
  };
  return {
    field,
    list,
    groups: async () => (await list.locator('[role="presentation"]').allInnerTexts()).map(onOneLine),
    activeOption,
    async choose(text, name) {
      await field.focus();
      await page.keyboard.type(text);
      await list.getByRole('option', { name }).first().waitFor();
      for (let step = 0; step < 24; step += 1) {
        await page.keyboard.press('ArrowDown');
        if ((await activeOption()) === name) break;
      }
      await eventually(activeOption).toBe(name);
      await page.keyboard.press('Enter');
    },
  };
}

/** A text as it reads: line breaks and tabs of the layout are spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
