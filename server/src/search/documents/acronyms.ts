import { dottedInitials } from '../../fold-text.ts';
import { distinct } from './distinct.ts';

/** One word in capitals with what may stand in an acronym: `CEBR`, `EIT-KIC`, `H2020`, `R&D`. */
const LOOKS_LIKE_ACRONYM = /^[\p{Lu}\d][\p{Lu}\d&.+/-]{1,11}$/u;

/** Those of some names that are acronyms, because a source says so or by their letters, and initials with dots in any of them. */
export function acronymsOf(names: readonly { text: string; type?: string }[], most: number): string[] {
  const acronyms = names.filter(({ type, text }) => type === 'ACRONYM' || LOOKS_LIKE_ACRONYM.test(text));
  return distinct([...acronyms.map(({ text }) => text), ...names.flatMap(({ text }) => dottedInitials(text))], most);
}
