import type { TFunction } from 'i18next';
import type { Language } from '../../generated/graphql';
import { formatPartialDate } from '../../lib/format';

/** From when to when something holds, in words; empty when no date is stated. */
export function periodText(start: string | null, end: string | null, t: TFunction, language: Language): string {
  const from = start === null ? '' : formatPartialDate(start, language);
  const to = end === null ? '' : formatPartialDate(end, language);
  if (from === to) return from;
  if (to === '') return t('entity.since', { from });
  return from === '' ? t('entity.until', { to }) : t('entity.fromTo', { from, to });
}
