import type { Language } from '../../domain/entities/text-in.ts';
import type { BondGroup } from './tie-bonds.ts';

/** What a sentence about a step needs to know. */
export interface SpokenHop {
  from: { name: string; isPerson: boolean };
  to: { name: string; isPerson: boolean };
  /** The strongest first. */
  bonds: readonly BondGroup[];
  /** Name of the newest work of a group; undefined when it is not known. */
  nameOfWork: (workId: string) => string | undefined;
  /** The year it is: what lasts longer still goes on. */
  year: number;
}

/** What joins two parties, in one or two sentences of the reader's language: the two strongest groups of bonds. */
export function sayHop({ bonds, ...hop }: SpokenHop, lang: Language): string {
  return bonds
    .slice(0, 2)
    .map((bond) => `${sayBond(bond, hop, lang)}.`)
    .join(' ');
}

function sayBond(bond: BondGroup, hop: Omit<SpokenHop, 'bonds'>, lang: Language): string {
  switch (bond.via) {
    case 'RELATION':
      return sayRelation(bond, hop, lang);
    case 'RESULT':
      return sayResult(bond, hop, lang);
    case 'WORK':
      return sayWork(bond, hop, lang);
  }
}

function sayRelation(bond: BondGroup, { from, to, year }: Omit<SpokenHop, 'bonds'>, lang: Language): string {
  const [a, b] = bond.direction === 'OUT' ? [from.name, to.name] : [to.name, from.name];
  const words = RELATION_WORDS[bond.type ?? ''] ?? LINKED;
  return `${words[lang](a, b)}${untilWords(bond.lastYear, year, lang)}`;
}

function sayResult(bond: BondGroup, hop: Omit<SpokenHop, 'bonds'>, lang: Language): string {
  const [author, body] = hop.from.isPerson ? [hop.from.name, hop.to.name] : [hop.to.name, hop.from.name];
  return RESULT_WORDS[lang](author, body, worksOf(bond, hop, lang));
}

function sayWork(bond: BondGroup, hop: Omit<SpokenHop, 'bonds'>, lang: Language): string {
  const isOver = bond.lastYear !== null && bond.lastYear < hop.year;
  const words = WORK_WORDS[bond.kind ?? ''] ?? ACTIVITY_WORDS;
  const both = `${hop.from.name} ${lang === 'it' ? 'e' : 'and'} ${hop.to.name}`;
  return words[lang](both, { ...worksOf(bond, hop, lang), isOver, year: bond.lastYear });
}

function worksOf(bond: BondGroup, { nameOfWork }: Omit<SpokenHop, 'bonds'>, lang: Language): Works {
  const name = bond.count === 1 ? nameOfWork(bond.workIds[0] ?? '') : undefined;
  return { count: bond.count, number: numberIn(bond.count, lang), title: quoted(name, lang) };
}

interface Works {
  count: number;
  number: string;
  /** The name in quotation marks, where there is one work and it has a name. */
  title: string;
}

interface DatedWorks extends Works {
  isOver: boolean;
  year: number | null;
}

type Say<Rest extends unknown[]> = Record<Language, (...rest: Rest) => string>;

const RELATION_WORDS: Readonly<Record<string, Say<[string, string]>>> = {
  AFFILIATED_WITH: { it: (a, b) => `${a} lavora presso ${b}`, en: (a, b) => `${a} works at ${b}` },
  PART_OF: { it: (a, b) => `${a} fa parte di ${b}`, en: (a, b) => `${a} is part of ${b}` },
  LEADS: { it: (a, b) => `${a} guida ${b}`, en: (a, b) => `${a} leads ${b}` },
  COORDINATES: { it: (a, b) => `${a} coordina ${b}`, en: (a, b) => `${a} coordinates ${b}` },
  MEMBER_OF: { it: (a, b) => `${a} è membro di ${b}`, en: (a, b) => `${a} is a member of ${b}` },
  PARTNER_OF: { it: (a, b) => `${a} e ${b} sono partner`, en: (a, b) => `${a} and ${b} are partners` },
  PARTICIPATES_IN: { it: (a, b) => `${a} partecipa a ${b}`, en: (a, b) => `${a} takes part in ${b}` },
  ORGANISES: { it: (a, b) => `${a} organizza ${b}`, en: (a, b) => `${a} organises ${b}` },
  SUPPORTS: { it: (a, b) => `${a} sostiene ${b}`, en: (a, b) => `${a} supports ${b}` },
};

const LINKED: Say<[string, string]> = {
  it: (a, b) => `Una fonte dice che ${a} ha un legame con ${b}, senza dire quale`,
  en: (a, b) => `A source says that ${a} has a link with ${b}, not which`,
};

const WORK_WORDS: Readonly<Record<string, Say<[string, DatedWorks]>>> = {
  Project: {
    it: (both, { count, number, title, isOver, year }) =>
      count === 1
        ? `${both} ${isOver ? 'hanno lavorato' : 'lavorano'} insieme a un progetto${title}${dated(year, 'fino al')}`
        : `${both} hanno ${number} progetti in comune${dated(year, 'l’ultimo fino al', ', ')}`,
    en: (both, { count, number, title, isOver, year }) =>
      count === 1
        ? `${both} ${isOver ? 'worked' : 'work'} together in a project${title}${dated(year, 'until')}`
        : `${both} have ${number} projects in common${dated(year, 'the last until', ', ')}`,
  },
  Publication: {
    it: (both, { count, number, title, year }) =>
      count === 1
        ? `${both} hanno scritto insieme una pubblicazione${title}${dated(year, 'nel')}`
        : `${both} hanno scritto insieme ${number} pubblicazioni${dated(year, 'l’ultima nel', ', ')}`,
    en: (both, { count, number, title, year }) =>
      count === 1
        ? `${both} wrote a publication together${title}${dated(year, 'in')}`
        : `${both} wrote ${number} publications together${dated(year, 'the last in', ', ')}`,
  },
  Event: {
    it: (both, { count, number, title, year }) =>
      count === 1
        ? `${both} hanno preso parte allo stesso evento${title}${dated(year, 'nel')}`
        : `${both} hanno preso parte a ${number} stessi eventi${dated(year, 'l’ultimo nel', ', ')}`,
    en: (both, { count, number, title, year }) =>
      count === 1
        ? `${both} took part in the same event${title}${dated(year, 'in')}`
        : `${both} took part in ${number} of the same events${dated(year, 'the last in', ', ')}`,
  },
};

const ACTIVITY_WORDS: Say<[string, DatedWorks]> = {
  it: (both, { count, number, title, year }) =>
    count === 1
      ? `${both} sono nella stessa attività${title}${dated(year, 'fino al')}`
      : `${both} hanno ${number} attività in comune${dated(year, 'l’ultima fino al', ', ')}`,
  en: (both, { count, number, title, year }) =>
    count === 1
      ? `${both} are in the same activity${title}${dated(year, 'until')}`
      : `${both} have ${number} activities in common${dated(year, 'the last until', ', ')}`,
};

const RESULT_WORDS: Say<[string, string, Works]> = {
  it: (author, body, { count, number, title }) =>
    count === 1
      ? `${author} ha scritto di risultati di un progetto${title} a cui partecipa ${body}`
      : `${author} ha scritto di risultati di ${number} progetti a cui partecipa ${body}`,
  en: (author, body, { count, number, title }) =>
    count === 1
      ? `${author} wrote about results of a project${title} in which ${body} takes part`
      : `${author} wrote about results of ${number} projects in which ${body} takes part`,
};

function dated(year: number | null, words: string, before = ''): string {
  if (year === null) return '';
  return before === '' ? ` (${words} ${String(year)})` : `${before}${words} ${String(year)}`;
}

function untilWords(lastYear: number | null, year: number, lang: Language): string {
  if (lastYear === null || lastYear > year) return '';
  return lang === 'it' ? ` (fino al ${String(lastYear)})` : ` (until ${String(lastYear)})`;
}

const LONGEST_TITLE = 90;

function quoted(title: string | undefined, lang: Language): string {
  if (title === undefined) return '';
  const short = title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  return lang === 'it' ? `, «${short}»` : `, “${short}”`;
}

function numberIn(count: number, lang: Language): string {
  return new Intl.NumberFormat(lang === 'it' ? 'it-IT' : 'en-GB', { useGrouping: 'always' }).format(count);
}
