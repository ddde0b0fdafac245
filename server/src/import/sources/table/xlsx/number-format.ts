import type { Cell } from '../sheet.ts';

/** What a cell's format makes of its number. */
export type NumberFormat =
  { as: 'number' } | { as: 'padded'; digits: number } | { as: 'date'; precision: 'day' | 'month' | 'year' };

/** Formats of dates that a workbook need not spell out (ECMA-376, 18.8.30), those with a time alone left out. */
const KNOWN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const MONTH_AND_YEAR = 17;
const DAY_MS = 86_400_000;
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1462;
/** The 29 February 1900 that never was; before it Excel is a day behind. */
const NO_DAY = 60;

/** Tells what a format does. @param code as the workbook spells it out */
export function numberFormatOf(id: string, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (!KNOWN_DATES.has(Number(id))) return { as: 'number' };
    return { as: 'date', precision: Number(id) === MONTH_AND_YEAR ? 'month' : 'day' };
  }
  const [first = ''] = code.split(';', 1);
  const bare = first
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, '')
    .toLowerCase()
    .trim();
  if (/^0{2,30}$/u.test(bare)) return { as: 'padded', digits: bare.length };
  if (bare.includes('d')) return { as: 'date', precision: 'day' };
  if (!bare.includes('y')) return { as: 'number' };
  return { as: 'date', precision: bare.includes('m') ? 'month' : 'year' };
}

/** A number as the sheet shows it: a date as ISO, a number without Excel's noise in the last digit. */
export function showNumber(text: string, format: NumberFormat, isFrom1904: boolean): Cell {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return { reason: `"${text.slice(0, 40)}" is no number` };
  if (format.as === 'date') return showDate(value, format.precision, isFrom1904);
  const shown = Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
  return format.as === 'padded' ? shown.padStart(format.digits, '0') : shown;
}

function showDate(serial: number, precision: 'day' | 'month' | 'year', isFrom1904: boolean): Cell {
  const day = Math.floor(serial) + (isFrom1904 ? DAYS_TO_1904 : 0);
  if (day < 1 || day > LAST_DAY || day === NO_DAY) return { reason: `${serial} is no day of a calendar` };
  const start = Date.UTC(1899, 11, day < NO_DAY ? 31 : 30);
  const iso = new Date(start + day * DAY_MS).toISOString();
  return iso.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
