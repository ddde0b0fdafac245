import type { TFunction } from 'i18next';
import type { Language } from '../generated/graphql';
import { formatPartialDate } from '../lib/format';

const DATE_FIELDS = new Set(['foundedOn', 'startDate', 'endDate', 'date']);
/** Fields whose values are keys with words of their own in the texts. */
const WORD_FIELDS: Readonly<Record<string, 'organizationType' | 'theme' | 'unit'>> = {
  organizationType: 'organizationType',
  theme: 'theme',
  unit: 'unit',
};

/** A value of a field, as the API gives it. */
interface FieldValue {
  field: string;
  value: string;
}

/** A value as the reader reads it: dates and keys in words, everything else as the source states it. */
export function valueText(value: FieldValue, t: TFunction, language: Language): string {
  if (DATE_FIELDS.has(value.field)) return formatPartialDate(value.value, language);
  const words = WORD_FIELDS[value.field];
  // The key is data, so it cannot be typed; unknown keys are shown as they are.
  return words === undefined
    ? value.value
    : t(`${words}.${value.value}` as 'unit.persons', { defaultValue: value.value });
}

/** The address that a value leads to, for sites, mail and telephone; null for the rest and for what is no safe address. */
export function valueHref(value: FieldValue): string | null {
  if (value.field === 'email') return /^[^\s@]+@[^\s@]+$/.test(value.value) ? `mailto:${value.value}` : null;
  if (value.field === 'phone') return `tel:${value.value.replaceAll(/[^\d+]/g, '')}`;
  if (value.field !== 'website') return null;
  const address = /^[a-z]+:/i.test(value.value) ? value.value : `https://${value.value}`;
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : null;
}
