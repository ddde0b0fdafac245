import type { Comparator, Language } from '../generated/graphql';

/** Tag for Intl: the days, months and digits of the reader's language as written in Europe. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : 'it-IT';
}

/** A number with the grouping and the decimal sign of the language, also from four digits on. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2, useGrouping: 'always' }).format(value);
}

/** A date as far as it is known: `2015`, `2015-07` or `2015-07-23`; anything else is given back as it is. */
export function formatPartialDate(date: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
}

/** A point in time as a day; empty when it is no point in time. */
export function formatDay(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(moment);
}

/** Words joined as a list of the language: «a, b e c». */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words);
}

/** Units that are written as a sign after the number; the other units are words of the screen's language. */
const SIGNS: Readonly<Record<string, string>> = { percent: '%', km2: 'km²' };
const MILLION = 1_000_000;

/** Whether the figure's text says the unit already. */
export function hasUnitSign(unit: string): boolean {
  return unit === 'EUR' || unit in SIGNS;
}

/** A figure as a headline shows it: `9,8 Mrd €`, `346.153`, `52,3 %`. Amounts from a million on are shortened; units that are words are the caller's. */
export function formatFigure(value: number, unit: string, language: Language): string {
  if (unit === 'EUR' || unit === 'EUR-per-person') return formatEuro(value, language);
  if (unit === 'rank') return formatOrdinal(value, language);
  const sign = SIGNS[unit];
  return sign === undefined ? formatNumber(value, language) : `${formatNumber(value, language)}\u00a0${sign}`;
}

const ENGLISH_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function formatOrdinal(value: number, language: Language): string {
  if (language === 'it') return `${formatNumber(value, language)}º`;
  return `${formatNumber(value, language)}${ENGLISH_ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
}

function formatEuro(value: number, language: Language): string {
  const isLarge = Math.abs(value) >= MILLION;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: isLarge ? 1 : 0,
    useGrouping: 'always',
    ...(isLarge ? { notation: 'compact', compactDisplay: 'short' } : {}),
  }).format(value);
}

const COMPARATORS: Record<Comparator, string> = {
  EQUAL: '',
  MORE_THAN: '>\u202f',
  AT_LEAST: '≥\u202f',
  ABOUT: '≈\u202f',
  LESS_THAN: '<\u202f',
};

/** The sign that stands before a figure; empty when the figure is meant as it is. */
export function comparatorSign(comparator: Comparator): string {
  return COMPARATORS[comparator];
}

/** A point in time as day and minute; empty when it is no point in time. */
export function formatMoment(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** A span of time in its largest two units: «2 min 5 s». @param seconds whole seconds */
export function formatDuration(seconds: number, language: Language): string {
  const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return `${unit(hours, 'hour')} ${unit(minutes, 'minute')}`;
  return minutes > 0 ? `${unit(minutes, 'minute')} ${unit(seconds % 60, 'second')}` : unit(seconds, 'second');
}

/** A size of a file: «1,2 MB». @param bytes counted in powers of ten, as the units of SI are */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
