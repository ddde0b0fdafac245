/** The cells of a participation by which a natural person is told. */
export interface ParticipantTraits {
  name: string;
  vatNumber: string;
  SME: string;
  activityType: string;
  street: string;
  postCode: string;
  city: string;
  organizationURL: string;
}

const LETTERS = /^[\p{L}\p{M}]+(?:['’.-]+[\p{L}\p{M}]+)*\.?$/u;
const TITLE = /^(?:dr|prof|mag|ing|dipl)\.$/iu;
/** Small words inside surnames. */
export const PARTICLES = new Set(
  'af al bin da dal das de del della den der des di do dos du e el la las le los ten ter van von y zu zum zur'.split(
    ' ',
  ),
);
/** Beginnings of words that bodies are called by in Europe's languages; a name with one of them is taken for a body's. */
const BODY_STEMS =
  /^(?:academ|accademi|advis|agenc|agric|associa|aziend|biotech|bund|busines|cent(?:er|re|r[aou]\b)|chemical|clini|colleg|compan|comun|consult|corp|council|design|digital|electron|energ|engineer|europe|fact|federa|fondazion|fondation|foundation|freiberuf|fundac|global|group|hospit|health|industr|innova|institut|internation|invest|istitut|laborator|landwirt|limited|manage|medi[ac]|minist|museum|national|network|office|organi[sz]|outsourc|partner|pharma|product|produk|project|research|scien|school|scout|service|societ|softw|solution|stichting|studi|system|tech|train|union|univers|uslug|verein|wine|wissens)/iu;
/** Endings of such words, and legal forms. */
const BODY_ENDINGS =
  /(?:betrieb|biolabs?|labs?|medien|dienste[n]?|produksjon|werke?|huset?|bureau|hochschule|universiteit|stiftung)$/iu;
const LEGAL_FORMS = new Set(
  'ab ag as aps a.s asbl bv b.v co co. d.o.o doo e.u eu ev e.v gbr gmbh inc inc. kft k.k kg lda llc llp ltd ltd. npc nv oü oy plc s.a s.l s.r.l sa sarl sas se sl spa s.p.a srl sro uab'.split(
    ' ',
  ),
);

/**
 * Whether a participation is that of a natural person. CORDIS has no column for it, but of natural persons it publishes
 * neither address nor VAT number, web address or SME flag, and calls them for-profit (PRC). Bodies whose data are
 * incomplete look the same, so the name must be a person's, too: two words or more of letters only, none of them one
 * that bodies are called by; `SURNAME GIVEN NAME` in capitals, `SURNAME Given Name`, or up to five `Given Surname` words.
 * Whoever is not surely a person stays an organization.
 */
export function isNaturalPerson(traits: ParticipantTraits): boolean {
  return isWithheld(traits) && isPersonalName(traits.name);
}

function isWithheld(traits: ParticipantTraits): boolean {
  const { vatNumber, SME, street, postCode, city, organizationURL, activityType } = traits;
  return (
    [vatNumber, SME, street, postCode, city, organizationURL].every((cell) => cell === '') && activityType === 'PRC'
  );
}

function isPersonalName(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !TITLE.test(word));
  if (words.length < 2 || !words.every((word) => LETTERS.test(word)) || words.some(belongsToBody)) return false;
  if (words.every(isCapitals)) return true;
  const capitals = words.findIndex((word) => !isCapitals(word));
  if (capitals > 0) {
    return words.slice(0, capitals).some((word) => word.length >= 4) && words.slice(capitals).every(isCapitalised);
  }
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length <= 5 && isCapitalised(first) && isCapitalised(last) && words.every(isNameWord);
}

/** Whether a word is one that bodies are called by, in one of Europe's languages, or a legal form. */
export function belongsToBody(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase()) || BODY_STEMS.test(word) || BODY_ENDINGS.test(word);
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function isCapitalised(word: string): boolean {
  return word.split(/['’-]/u).every((part) => /^\p{Lu}[\p{Ll}\p{M}]*\.?$/u.test(part));
}

function isNameWord(word: string): boolean {
  return isCapitalised(word) || PARTICLES.has(word);
}
