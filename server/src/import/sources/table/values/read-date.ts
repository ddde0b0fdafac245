import { foldText } from '../../../../fold-text.ts';
import { readDay, shorten, ValueRefused } from '../../../cell-values.ts';

/** Italian and English months by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ gen: 1, feb: 2, mar: 3, apr: 4, mag: 5, giu: 6, lug: 7, ago: 8, set: 9, ott: 10, nov: 11, dic: 12 },
  ...{ jan: 1, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, dec: 12 },
};
const YEAR = /^(?:18|19|20)\d{2}$/u;
const ISO_MONTH = /^((?:18|19|20)\d{2})[-/](0[1-9]|1[0-2])$/u;
const ISO_DAY = /^((?:18|19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?:[ T].{0,40})?$/u;
const ITALIAN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:18|19|20)\d{2})(?: .{0,40})?$/u;
const ITALIAN_MONTH = /^(\d{1,2})[/.-]((?:18|19|20)\d{2})$/u;
const IN_WORDS = /^(?:(\d{1,2})(?:st|nd|rd|th|o)? (?:of |de )?)?([a-z]{3,10}) (?:del )?((?:18|19|20)\d{2})$/u;
const ENGLISH_WORDS = /^([a-z]{3,10}) (\d{1,2})(?:st|nd|rd|th)? ((?:18|19|20)\d{2})$/u;
const TWO_DIGIT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/u;
/** A date that a spreadsheet gave out as its number: from 1927 to 2119. */
const SERIAL = /^[1-7]\d{4}$/u;
const DAY_MS = 86_400_000;

/**
 * A date as far as it is stated: `2015`, `2015-07`, `2015-07-23`, from ISO, Italian (day first) or Excel's number.
 * @throws ValueRefused when it is none, or of a century that nobody states
 */
export function readDate(text: string): string {
  if (YEAR.test(text)) return text;
  if (ISO_MONTH.test(text)) return text.replace('/', '-');
  if (SERIAL.test(text)) return new Date(Date.UTC(1899, 11, 30) + Number(text) * DAY_MS).toISOString().slice(0, 10);
  const parts = readParts(text) ?? readWords(text);
  if (parts !== undefined) return toPartialDate(text, parts);
  if (TWO_DIGIT_YEAR.test(text)) throw new ValueRefused(`"${text}" has a year of two digits: write all four`);
  throw new ValueRefused(`"${shorten(text)}" is no date`);
}

interface DateParts {
  year: string;
  month: number;
  day?: number;
}

function readParts(text: string): DateParts | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return { year: iso[1] ?? '', month: Number(iso[2]), day: Number(iso[3]) };
  const italian = ITALIAN_DAY.exec(text);
  if (italian !== null) return { year: italian[3] ?? '', month: Number(italian[2]), day: Number(italian[1]) };
  const month = ITALIAN_MONTH.exec(text);
  return month === null ? undefined : { year: month[2] ?? '', month: Number(month[1]) };
}

function readWords(text: string): DateParts | undefined {
  const folded = foldText(text.slice(0, 60));
  const [, day, name = '', year = ''] = IN_WORDS.exec(folded) ?? [];
  const [, englishName = '', englishDay, englishYear = ''] = ENGLISH_WORDS.exec(folded) ?? [];
  const month = MONTHS[(name === '' ? englishName : name).slice(0, 3)];
  if (month === undefined) return undefined;
  const stated = day ?? englishDay;
  return { year: year === '' ? englishYear : year, month, ...(stated === undefined ? {} : { day: Number(stated) }) };
}

function toPartialDate(text: string, { year, month, day }: DateParts): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  if (month < 1 || month > 12) throw new ValueRefused(`"${shorten(text)}" is no date: there is no month ${month}`);
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  try {
    return readDay(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  } catch (error) {
    // The day is told as the cell writes it.
    throw new ValueRefused(`"${shorten(text)}" is no date: there is no such day`, { cause: error });
  }
}
