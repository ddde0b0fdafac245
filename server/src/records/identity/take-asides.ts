import { LEGAL_FORMS } from './legal-forms.ts';
import { toPlainLetters } from './letters.ts';
import { readNameWord, type NameWord } from './name-word.ts';

const BRACKETS = /\(([^()]*)\)/gu;
const DASH = /\s+[-–—]\s+|\s*[–—]\s*|\s+[-–—]|[-–—]\s+/u;
const ACRONYM_IN_BRACKETS = /^(?=.{2,7}$|.*\p{Ll}.*\p{Lu}|.*\p{Lu}.*\p{Lu}.*\p{Ll})[\p{Lu}\d][\p{L}\d.&+-]{1,9}$/u;
const ACRONYM_BY_DASH = /^[\p{Lu}\d][\p{Lu}\d.&]{1,6}$/u;

/** What stands beside a name in its text: acronyms, and the country in brackets that registers add. */
export interface Asides {
  rest: string;
  acronyms: string[];
  aside?: NameWord;
}

/** Takes acronyms in brackets or beside a dash and a country in brackets out of a text; other brackets stay part of it. Pure. */
export function takeAsides(text: string): Asides {
  const acronyms: string[] = [];
  let aside: NameWord | undefined;
  const withoutBrackets = text.replace(BRACKETS, (_all, inner: string) => {
    const country = countryOf(inner);
    aside ??= country;
    if (country !== undefined) return ' ';
    const acronym = acronymOf(inner, ACRONYM_IN_BRACKETS);
    if (acronym === undefined) return ` ${inner} `;
    acronyms.push(acronym);
    return ' ';
  });
  const parts = withoutBrackets.split(DASH).filter((part) => part.trim() !== '');
  const found = parts.map((part) => acronymOf(part, ACRONYM_BY_DASH));
  const isName = parts.length > 1 && found.includes(undefined);
  if (isName) acronyms.push(...found.filter((acronym) => acronym !== undefined));
  const rest = isName ? parts.filter((_part, index) => found[index] === undefined).join(' ') : withoutBrackets;
  return { rest, acronyms, ...(aside === undefined ? {} : { aside }) };
}

function countryOf(inner: string): NameWord | undefined {
  const words = toPlainLetters(inner).split(' ');
  if (words.length > 2) return undefined;
  const [word] = words.length === 1 ? readNameWord(words[0] ?? '') : [];
  if (word?.role === 'COUNTRY') return word;
  const country = COUNTRIES_OF_TWO_WORDS.get(words.join(' '));
  return country === undefined ? undefined : readNameWord(country)[0];
}

const COUNTRIES_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['united kingdom', 'uk'],
  ['united states', 'usa'],
]);

/** Unless it is a place, a legal form or a kind of body. */
function acronymOf(text: string, form: RegExp): string | undefined {
  const word = text.trim();
  if (!form.test(word)) return undefined;
  const plain = toPlainLetters(word).replaceAll(' ', '');
  if (plain.length < 2 || LEGAL_FORMS.has(plain)) return undefined;
  return readNameWord(plain).every(({ role }) => role === 'OWN') ? plain : undefined;
}
