import { shorten, ValueRefused } from '../../../cell-values.ts';

/** A name as it stands. @throws ValueRefused when it has no letter: what is called by a number or a dash is nobody */
export function readName(text: string): string {
  if (/\p{L}/u.test(text)) return text;
  throw new ValueRefused(`"${shorten(text)}" is no name: it has no letter`);
}
