/** Fewer letters in capitals are rather an acronym, or hardly shout. */
const MIN_LETTERS = 8;
/** What joins the words of names, in the languages of Europe that registers write in Latin letters. */
const JOINING = new Set(
  (
    'a ad ai al alla alle allo and aos at au auf aus aux av avec bei bij by ce chez con d da dal dalla dalle das de degli dei del dell ' +
    'della delle dello dem den der des di do dos du e ed een el em en es et for fra from fur für gli het hos i il im in into ja kai l ' +
    'la las le les lo los med met na nad nel nella nelle nello o och od of og on op or os ou par para per pod pour przy sans sau sul ' +
    'sulla sulle sur te ten ter the til till to tra u un una und uno v van ve ved von voor w with y z za zum zur'
  ).split(' '),
);
/** Short words; any other of up to three letters is taken for an acronym or a legal form and stays in capitals. */
const SHORT_WORDS = new Set(
  'new san sao pro red non air hub lab bio art sea sun one all our web net ice big car eco agi med sud est bay gas via due tre mar sol uni est big top ist naz osp'.split(
    ' ',
  ),
);
/** Legal forms and bodies that are written in a way of their own; what has no vowel stays in capitals anyhow. */
const WRITTEN_SO = new Map(
  (
    'GmbH gGmbH mbH Ltd Lda ApS Kft Inc Corp Co Plc Oyj Coop ONLUS IRCCS ERIC AISBL ASBL SARL SCARL SCRL SRLS EURL EPIC ICLEI INAF INAIL IZSLER ' +
    'INSERM INRAE INESC IMEC ENEA ENEL ISPRA AIFA CIEMAT CSIC CERTH SINTEF VITO ONERA UNESCO UNICEF NATO NASA ELIXIR EATRIS ECRIN EUREC EURAC'
  )
    .split(' ')
    .map((written) => [written.toUpperCase(), written]),
);
const ROMAN_NUMBER = /^[IVX]{2,}$/u;
const VOWEL = /[AEIOUYÀ-ÖØ-Ý]/u;
/** A vowel and then consonants only, or a consonant twice at the beginning: no word begins so (`INFN`, `BBMRI`), but for a few. */
const UNSPEAKABLE = /^(?:[AEIOU][B-DF-HJ-NP-TV-Z]{3,}|([B-DF-HJ-NP-TV-Z])\1\p{Lu}+)$/u;
const SPEAKABLE = new Set(['arts', 'alps', 'arms', 'ernst', 'erst', 'llob', 'lloyd', 'lloyds']);

/**
 * A name that is written in capitals only, as registers have it, in small letters with capitals as in names: “Università degli Studi di
 * Pavia”. What may be an acronym stays; a name of one word too, as nobody can tell. Only letters change their case. Pure.
 */
export function calmCapitals(name: string): string {
  const words = [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (words.length < 2 || letters.length < MIN_LETTERS || name !== name.toUpperCase()) return name;
  let calm = '';
  let from = 0;
  for (const [place, word] of words.entries()) {
    const [text] = word;
    const end = word.index + text.length;
    const around = { before: name.slice(0, word.index).at(-1) ?? '', after: name.charAt(end) };
    calm += name.slice(from, word.index) + calmWord(text, { ...around, isFirst: place === 0 });
    from = end;
  }
  return calm + name.slice(from);
}

interface Surroundings {
  before: string;
  after: string;
  isFirst: boolean;
}

function calmWord(word: string, { before, after, isFirst }: Surroundings): string {
  const small = word.toLowerCase();
  const written = WRITTEN_SO.get(word);
  if (written !== undefined) return written;
  if (word.length === 1) return isJoiningLetter(small, { before, after, isFirst }) ? small : word;
  if (JOINING.has(small)) return isFirst ? capitalized(small) : small;
  if (word.length <= 3) return SHORT_WORDS.has(small) ? capitalized(small) : word;
  return isAcronym(word) ? word : capitalized(small);
}

/** `E` between words, `L’` and `’S`; not the letters of `S.P.A.`. */
function isJoiningLetter(small: string, { before, after, isFirst }: Surroundings): boolean {
  if (isApostrophe(after)) return !isFirst && JOINING.has(small);
  if (isApostrophe(before)) return small === 's';
  return before === ' ' && after === ' ' && JOINING.has(small);
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’';
}

function isAcronym(word: string): boolean {
  if (/\p{N}/u.test(word) || ROMAN_NUMBER.test(word) || !VOWEL.test(word)) return true;
  return UNSPEAKABLE.test(word) && !SPEAKABLE.has(word.toLowerCase());
}

function capitalized(small: string): string {
  return small.charAt(0).toUpperCase() + small.slice(1);
}
