import { foldText } from '../../fold-text.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';

/** What a type of body is called, so that “centri di ricerca a Bergamo” finds one that is not named so. */
interface TypeWords {
  it: string;
  en: string;
}

/** The codes of CORDIS for what a participant does: https://cordis.europa.eu, data sets of projects, column activityType. */
const OF_ACTIVITY: Readonly<Record<string, TypeWords>> = {
  HES: { it: 'università, istruzione superiore', en: 'university, higher education' },
  REC: { it: 'centro di ricerca', en: 'research centre, research organisation' },
  PRC: { it: 'azienda, impresa', en: 'company, firm' },
  PUB: { it: 'ente pubblico', en: 'public body' },
};
const COMPANY: TypeWords = { it: 'azienda, impresa', en: 'company, firm' };
const RESEARCH: TypeWords = { it: 'centro di ricerca', en: 'research centre' };
const HOSPITAL: TypeWords = { it: 'ospedale, centro di ricerca', en: 'hospital, research centre' };
/** The cluster's own categories. */
const OF_TYPE: Readonly<Record<string, TypeWords>> = {
  LARGE_ENTERPRISE: COMPANY,
  COMPANY,
  SME: { it: 'azienda, impresa, PMI', en: 'company, firm, SME' },
  START_UP: { it: 'azienda, impresa, start-up', en: 'company, firm, start-up' },
  TRADE_ASSOCIATION: { it: 'associazione di categoria', en: 'trade association' },
  TERRITORIAL_ASSOCIATION: { it: 'associazione territoriale', en: 'territorial association' },
  LEARNED_SOCIETY: { it: 'società scientifica', en: 'learned society' },
  UNIVERSITY: { it: 'università', en: 'university' },
  EDUCATION: { it: 'università, istruzione superiore', en: 'university, higher education' },
  PUBLIC_RESEARCH_CENTRE: RESEARCH,
  PRIVATE_RESEARCH_CENTRE: RESEARCH,
  RESEARCH_CENTRE: RESEARCH,
  PUBLIC_IRCCS: HOSPITAL,
  PRIVATE_IRCCS: HOSPITAL,
  IRCCS: HOSPITAL,
  HEALTH_BODY: { it: 'ospedale, ente sanitario', en: 'hospital, health body' },
  NURSING_HOME: { it: 'casa di cura', en: 'nursing home' },
  PUBLIC_AUTHORITY: { it: 'ente pubblico', en: 'public authority' },
  PUBLIC_BODY: { it: 'ente pubblico', en: 'public body' },
  DIPLOMATIC_MISSION: { it: 'ambasciata, consolato', en: 'embassy, consulate' },
  FOUNDATION: { it: 'fondazione', en: 'foundation' },
  INVESTOR: { it: 'investitore', en: 'investor' },
  INCUBATOR: { it: 'incubatore', en: 'incubator' },
};

/** Words of both languages, folded, for each code of a type or an activity. */
export function allTypeWords(): Record<string, string> {
  const all = Object.entries({ ...OF_ACTIVITY, ...OF_TYPE });
  return Object.fromEntries(all.map(([code, { it, en }]) => [code, foldText(`${it} ${en}`)]));
}

/** What bodies of a type are called, in both languages, folded; by the cluster's own categories. */
export function allTypeNames(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(OF_TYPE).map(([code, { it, en }]) => [code, `${it}, ${en}`.split(', ').map(foldText)]),
  );
}

/** What a body is by its types, in words of a language. */
export function typeWordsOf(
  organizationType: string | null,
  values: EntityDetails['values'],
  lang: 'it' | 'en',
): string[] {
  const activities = values.filter(({ field, isShown }) => field === 'activityType' && isShown);
  return [OF_TYPE[organizationType ?? ''], ...activities.map(({ value }) => OF_ACTIVITY[value])]
    .filter((words) => words !== undefined)
    .map((words) => words[lang]);
}
