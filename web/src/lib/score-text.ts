import type { ScorePartType } from '../generated/graphql';
import type { Language } from '../generated/graphql';

/** Hundredths as a figure with two decimals, so that what is shown adds up: 1234 is `12,34`. */
export function scoreText(hundredths: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'it-IT', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  }).format(hundredths / 100);
}

/** Years from and to, in digits; empty when neither is known. */
export function spanText(first: number | null, last: number | null): string {
  const years = [first, last].filter((year) => year !== null).map(String);
  return [...new Set(years)].join('–');
}

/** Whether a part only takes off: there is nothing to show for it. */
export function isTakingOff(type: ScorePartType): type is 'AGE' | 'MISSING' | 'SIZE' {
  return type === 'AGE' || type === 'MISSING' || type === 'SIZE';
}
