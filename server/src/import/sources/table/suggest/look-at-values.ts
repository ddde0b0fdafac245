import { ValueRefused } from '../../../cell-values.ts';
import { readDate } from '../values/read-date.ts';
import { readEMail } from '../values/read-field.ts';
import { readIdentifier } from '../values/read-identifier.ts';
import type { ColumnMeaning } from './header-words.ts';

/** What the values of a column look like. */
export interface ValueLook {
  meaning: ColumnMeaning;
  /** As a comment says it. */
  reason: string;
}

const MOST = 0.8;
const AT_LEAST = 2;
const LIST_SHARE = 0.25;

const LOOKS: readonly { meaning: ColumnMeaning; what: string; isOne: (text: string) => boolean }[] = [
  {
    meaning: 'orcid',
    what: 'ORCID iDs with a right check digit',
    isOne: (text) => reads(() => readIdentifier('orcid', text, 'IT')),
  },
  {
    meaning: 'ror',
    what: 'ROR ids with right check digits',
    isOne: (text) => reads(() => readIdentifier('ror', text, 'IT')),
  },
  { meaning: 'email', what: 'e-mail addresses', isOne: (text) => reads(() => readEMail(text)) },
  { meaning: 'website', what: 'web addresses', isOne: (text) => /^(?:https?:\/\/|www\.)\S{3,}$/iu.test(text) },
  {
    meaning: 'vat',
    what: 'VAT numbers with a right check digit',
    isOne: (text) => /\d{8}/u.test(text) && reads(() => readIdentifier('vat', text, 'IT')),
  },
];

/** What most of a column's values are, where they say it by their form. */
export function lookAtValues(values: readonly string[]): ValueLook | undefined {
  if (values.length < AT_LEAST) return undefined;
  for (const { meaning, what, isOne } of LOOKS) {
    const found = values.filter(isOne).length;
    if (found >= values.length * MOST) return { meaning, reason: `${found} of ${values.length} values are ${what}` };
  }
  return undefined;
}

/** Whether most values are dates. */
export function areDates(values: readonly string[]): boolean {
  return values.length > 0 && values.filter((text) => reads(() => readDate(text))).length >= values.length * MOST;
}

/** What separates several values in one cell; undefined where cells hold one. */
export function separatorOf(values: readonly string[]): string | undefined {
  return [';', '|', ' / ', ','].find(
    (separator) => values.filter((text) => text.includes(separator)).length > values.length * LIST_SHARE,
  );
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof ValueRefused) return false;
    throw error;
  }
}
