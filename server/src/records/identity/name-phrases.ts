import { LEGAL_ADDITIONS, LEGAL_PHRASES } from './legal-forms.ts';

/** Several words that say one thing, after plain letters; the longest that fits counts. */
const MEANINGS: Readonly<Record<string, string>> = {
  'istituto di ricovero e cura a carattere scientifico': 'irccs',
  'istituti di ricovero e cura a carattere scientifico': 'irccs',
  'scientific institute for research hospitalization and healthcare': 'irccs',
  'scientific institute for research hospitalisation and healthcare': 'irccs',
  // The legal status of a public IRCCS (decree 288/2003), not a foundation beside it.
  'fondazione irccs': 'irccs',
  'irccs fondazione': 'irccs',
  'fond irccs': 'irccs',
  'fondaz irccs': 'irccs',
  'fondazione istituto di ricovero e cura a carattere scientifico': 'irccs',
  'irccs foundation': 'irccs',
  // How lists of hospitals abbreviate.
  'c tro': 'centro',
  'presidio ospedaliero': 'ospedale',
  'stabilimento ospedaliero': 'ospedale',
  'casa di cura': 'clinica',
  'case di cura': 'clinica',
  'azienda socio sanitaria territoriale': 'asst',
  'aziende socio sanitarie territoriale': 'asst',
  'azienda sanitaria locale': 'asl',
  'azienda unita sanitaria locale': 'asl',
  'azienda usl': 'asl',
  'agenzia di tutela della salute': 'ats',
  'azienda ospedaliero universitaria': 'aou',
  'azienda ospedaliera universitaria': 'aou',
  'alma mater studiorum': '',
  'university of technology': 'technische universitat',
  'university of applied sciences': 'hochschule',
  'universities of applied sciences': 'hochschule',
  'fakultni nemocnice': 'university hospital',
  'fakultna nemocnica': 'university hospital',
  'faculty hospital': 'university hospital',
  'royal charter': '',
  'school corporation': '',
  'kokuritsu daigaku hojin': '',
  'national university corporation': '',
  'czech republic': 'czechia',
  'slovak republic': 'slovakia',
  'united kingdom': 'uk',
  'great britain': 'uk',
  'united states': 'usa',
  'new york': 'newyork',
  'los angeles': 'losangeles',
  'new zealand': 'newzealand',
  'south africa': 'southafrica',
  'den haag': 'haag',
  'the hague': 'haag',
  'la haye': 'haag',
  's gravenhage': 'haag',
  'spin off': 'spinoff',
  'spin out': 'spinout',
  'start up': 'startup',
  'head office': 'headquarters',
};

interface Replacement {
  words: readonly string[];
  by: string;
  form?: string;
}

/** By first word, the longest first. */
const BY_FIRST = new Map<string, Replacement[]>();
for (const [phrase, by] of Object.entries(MEANINGS)) add(phrase, { by });
for (const [phrase, form] of LEGAL_PHRASES) add(phrase, { by: '', form });
for (const phrase of LEGAL_ADDITIONS) add(phrase, { by: '' });
for (const replacements of BY_FIRST.values()) replacements.sort((a, b) => b.words.length - a.words.length);

function add(phrase: string, { by, form }: { by: string; form?: string }): void {
  const words = phrase.split(' ');
  const [first = ''] = words;
  const replacement: Replacement = { words, by, ...(form === undefined ? {} : { form }) };
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), replacement]);
}

/** Replaces phrases by what they mean. @returns the remaining words and the legal forms that were spelt out. Pure. */
export function replacePhrases(words: readonly string[]): { words: string[]; forms: string[] } {
  const result: string[] = [];
  const forms: string[] = [];
  let index = 0;
  while (index < words.length) {
    const found = findPhrase(words, index);
    if (found === undefined) result.push(words[index] ?? '');
    else if (found.by !== '') result.push(...found.by.split(' '));
    if (found?.form !== undefined) forms.push(found.form);
    index += found?.words.length ?? 1;
  }
  return { words: result, forms };
}

function findPhrase(words: readonly string[], start: number): Replacement | undefined {
  return BY_FIRST.get(words[start] ?? '')?.find((replacement) =>
    replacement.words.every((word, offset) => words[start + offset] === word),
  );
}
