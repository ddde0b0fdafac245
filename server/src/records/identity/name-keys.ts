import type { NameWord } from './name-word.ts';
import type { OrganizationProfile } from './organization-profile.ts';
import { prepareProfile, type PreparedName } from './prepared-profile.ts';

const MAX_KEYS = 8;
/** Two words of each name, then the subjects of universities. */
const SUBJECT_RANK = 2;
const MIN_WORD = 4;
const MIN_ACRONYM = 3;
const MAX_ACRONYM = 10;

/**
 * Keys that two records of one body share for all that is likely: words that are a body's own, whole names made of common
 * words only, acronyms with their country, hosts of websites. At most eight; none that thousands of bodies share. Pure.
 */
export function nameKeysOf(profile: OrganizationProfile): string[] {
  const { names, shortNames, domains, hostLabels, initials } = prepareProfile(profile);
  const keys = new Set<string>();
  for (const domain of domains) keys.add(`domain ${domain}`);
  const spelt = [...initials].filter((letters) => hostLabels.has(letters));
  for (const short of [...shortNames, ...spelt]) {
    if (short.length < MIN_ACRONYM || short.length > MAX_ACRONYM) continue;
    keys.add(`word ${short}`);
    if (keys.size >= MAX_KEYS / 2) break;
  }
  for (let rank = 0; rank <= SUBJECT_RANK; rank += 1) {
    for (const name of names) {
      if (keys.size >= MAX_KEYS) return [...keys];
      const key = keyOf(name, rank);
      if (key !== undefined) keys.add(key);
    }
  }
  return [...keys];
}

/**
 * The longest own word of a name, then the next. A name without any is a key as a whole, then by what it deals with; a
 * university's is one by what it teaches, too ("Università Cattolica del Sacro Cuore").
 */
function keyOf(name: PreparedName, rank: number): string | undefined {
  if (name.type === 'ACRONYM') return undefined;
  const words = [...name.words.values()];
  const own = words.filter(({ role, stem }) => role === 'OWN' && stem.length >= MIN_WORD);
  own.sort((a, b) => b.stem.length - a.stem.length || (a.stem < b.stem ? -1 : 1));
  if (rank === SUBJECT_RANK) {
    return name.words.has('university')
      ? keyOfWords(
          words.filter(({ role }) => role === 'SUBJECT'),
          'university',
        )
      : undefined;
  }
  const word = own[rank];
  if (word !== undefined) return `word ${word.stem}`;
  if (own.length > 0) return undefined;
  if (rank === 0) return words.length >= 2 ? keyOfWords(words) : undefined;
  const subjects = words.filter(({ role }) => role !== 'TYPE' && role !== 'CITY');
  return subjects.length >= 2 ? keyOfWords(subjects) : undefined;
}

function keyOfWords(words: readonly NameWord[], kind = ''): string | undefined {
  const stems = words.map(({ stem }) => stem).filter((stem) => stem !== kind);
  return stems.length === 0 ? undefined : `name ${[...stems, kind].sort().join(' ').trim()}`;
}
