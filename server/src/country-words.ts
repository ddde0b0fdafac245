/** How names of bodies say a country, beside its own name in the languages below: adjectives and old names. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  IT: 'italian italiano italiana italiani italiane italienne italien italienisch italienische italiaanse italica wloska',
  FR: 'french francais francaise francaises francese francesi franzosisch franzosische francesa frances',
  DE: 'german deutsche deutscher deutsches deutsch tedesco tedesca allemand allemande alemana niemiecki germany',
  ES: 'spanish espanol espanola espagnol espagnole spagnolo spagnola spanisch espanyola espanola',
  PT: 'portuguese portugues portuguesa portugais portoghese',
  GB: 'british uk britannico britannique britisch britanica',
  IE: 'irish eireann irlandese',
  NL: 'dutch nederlandse nederlands olandese netherlands',
  BE: 'belgian belge belgisch belgische belga',
  CH: 'swiss schweizerische schweizerischer schweizerisches suisse svizzero svizzera switzerland',
  AT: 'austrian osterreichische osterreichisches osterreichischer austriaca austriaco',
  DK: 'danish dansk danske danmarks danese',
  SE: 'swedish svenska sveriges svedese',
  NO: 'norwegian norsk norske norges norvegese',
  FI: 'finnish suomen finlandese',
  IS: 'icelandic islands',
  PL: 'polish polski polska polskiej polskie polskich polacca',
  CZ: 'czech ceske ceska cesky ceskoslovenska ceskych',
  SK: 'slovak slovenska slovenskej slovenske slovakia',
  SI: 'slovenian slovenije slovenski',
  HU: 'hungarian magyar hungarica',
  RO: 'romanian roman romana romaniei',
  BG: 'bulgarian balgarska balgarski bulgarska bulgarski',
  GR: 'greek hellenic elliniki ellinikis ellados helleniko elliniko',
  CY: 'cyprus kyprou kypriako kypriaki cypriot',
  HR: 'croatian hrvatska hrvatske hrvatski hrvatsko',
  RS: 'serbian srbije srpska srbija',
  EE: 'estonian eesti',
  LV: 'latvian latvijas',
  LT: 'lithuanian lietuvos',
  UA: 'ukrainian ukrainska ukrayiny ukraine ukrayini ukrainskoi',
  TR: 'turkish turk turkiye turkey',
  MT: 'maltese',
  IL: 'israeli',
  US: 'american usa america americana',
  JP: 'japanese',
  CN: 'chinese',
  LU: 'luxembourgish',
  CA: 'canadian',
  AU: 'australian',
};

const LANGUAGES = ['en', 'it', 'fr', 'de', 'es', 'pt', 'nl', 'sv', 'da', 'pl', 'ro', 'cs', 'fi', 'hu'];

/** Countries whose name is also a common word, a given name or a place elsewhere. */
const NOT_ALONE = new Set(['JE', 'TD', 'GE', 'JO', 'GG', 'ML', 'OM', 'PM', 'NU', 'CU', 'IM']);

/** Word in plain letters to the country it names (ISO 3166-1 alpha-2). */
export function countryWords(toPlain: (text: string) => string): Map<string, string> {
  const words = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes()) {
      const word = toPlain(names.of(code) ?? '');
      if (word.length >= 4 && !word.includes(' ') && !NOT_ALONE.has(code) && !words.has(word)) words.set(word, code);
    }
  }
  for (const [code, list] of Object.entries(ADJECTIVES)) for (const word of list.split(' ')) words.set(word, code);
  return words;
}

/** Codes that name a country; regions of the world and exceptional reservations are none. */
function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_item, index) => String.fromCharCode('A'.charCodeAt(0) + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !['EU', 'UN', 'EZ', 'ZZ', 'UK'].includes(code) && isOfToday(code));
}

/** Codes of former states, as DD of East Germany, are called as those that came after them. */
function isOfToday(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
