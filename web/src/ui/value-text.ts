import type { TFunction } from 'i18next';
import type { Language } from '../generated/graphql';
import { countryName } from '../lib/country-name';
import { formatNumber, formatPartialDate } from '../lib/format';

const DATE_FIELDS = new Set(['foundedOn', 'startDate', 'endDate', 'date']);
const AMOUNT_FIELDS = new Set(['totalCost', 'ecContribution']);

/** Fields whose values are keys with words of their own in the texts. Keys are data, so they cannot be typed. */
const WORDS: Readonly<Record<string, (key: string, t: TFunction) => string>> = {
  organizationType: (key, t) => t(`organizationType.${key}` as 'organizationType.OTHER', { defaultValue: key }),
  theme: (key, t) => t(`theme.${key}` as 'unit.persons', { defaultValue: key }),
  unit: (key, t) => t(`unit.${key}` as 'unit.persons', { defaultValue: key }),
  publicationType: (key, t) => t(`publicationType.${key}` as 'publicationType.OTHER', { defaultValue: key }),
  activityType: (key, t) => t(`activityType.${key}` as 'activityType.OTH', { defaultValue: key }),
  sme: (key, t) => t(`sme.${key}` as 'sme.true', { defaultValue: key }),
  // Publishers write the same state in capitals or not.
  status: (key, t) => t(`status.${key.toLowerCase()}` as 'status.open', { defaultValue: key }),
};

/** A value of a field, as the API gives it. */
interface FieldValue {
  field: string;
  value: string;
}

/** A value as the reader reads it: dates, amounts, countries and keys in words, everything else as the source states it. */
export function valueText({ field, value }: FieldValue, t: TFunction, language: Language): string {
  if (DATE_FIELDS.has(field)) return formatPartialDate(value, language);
  if (AMOUNT_FIELDS.has(field)) return amountText(value, language);
  if (field === 'country') return countryName(value, language);
  // Unknown keys are shown as they are.
  return WORDS[field]?.(value, t) ?? value;
}

function amountText(value: string, language: Language): string {
  const amount = Number(value);
  return value.trim() === '' || Number.isNaN(amount) ? value : formatNumber(amount, language);
}

/** The address that a value leads to, for sites, mail and telephone; null for the rest and for what is no safe address. */
export function valueHref(value: FieldValue): string | null {
  if (value.field === 'email') return /^[^\s@]+@[^\s@]+$/.test(value.value) ? `mailto:${value.value}` : null;
  if (value.field === 'phone') return `tel:${value.value.replaceAll(/[^\d+]/g, '')}`;
  if (value.field !== 'website') return null;
  const address = /^[a-z]+:/i.test(value.value) ? value.value : `https://${value.value}`;
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : null;
}
