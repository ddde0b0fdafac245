import { foldText } from '../../../../fold-text.ts';
import type { ORGANIZATION_TYPES } from '../../../../records/model.ts';

type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** How lists in Italian and English call the cluster's kinds of bodies. */
const WORDS: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  LARGE_ENTERPRISE: ['grande impresa', 'grandi imprese', 'grande azienda', 'large enterprise', 'large company'],
  SME: [
    'pmi',
    'pmi innovativa',
    'piccola e media impresa',
    'piccola impresa',
    'media impresa',
    'micro impresa',
    'microimpresa',
    'sme',
    'small and medium enterprise',
  ],
  START_UP: ['start up', 'startup', 'start up innovativa', 'startup innovativa', 'spin off', 'innovative start up'],
  COMPANY: ['impresa', 'imprese', 'azienda', 'società', 'company', 'enterprise', 'industria', 'industry'],
  TRADE_ASSOCIATION: [
    'associazione di categoria',
    'associazione imprenditoriale',
    'trade association',
    'industry association',
  ],
  TERRITORIAL_ASSOCIATION: ['associazione territoriale', 'territorial association'],
  LEARNED_SOCIETY: ['società scientifica', 'learned society', 'scientific society'],
  CLUSTER: ['cluster', 'distretto', 'distretto tecnologico'],
  UNIVERSITY: ['università', 'ateneo', 'politecnico', 'university', 'academia'],
  PUBLIC_RESEARCH_CENTRE: [
    'centro di ricerca pubblico',
    'ente pubblico di ricerca',
    'public research centre',
    'public research center',
  ],
  PRIVATE_RESEARCH_CENTRE: ['centro di ricerca privato', 'private research centre', 'private research center'],
  RESEARCH_CENTRE: [
    'centro di ricerca',
    'ente di ricerca',
    'istituto di ricerca',
    'research centre',
    'research center',
    'research institute',
    'research organisation',
    'research organization',
  ],
  PUBLIC_IRCCS: ['irccs pubblico', 'irccs di diritto pubblico', 'public irccs'],
  PRIVATE_IRCCS: ['irccs privato', 'irccs di diritto privato', 'private irccs'],
  IRCCS: ['irccs'],
  HEALTH_BODY: [
    'ospedale',
    'azienda ospedaliera',
    'asst',
    'ats',
    'ente sanitario',
    'struttura sanitaria',
    'hospital',
    'health body',
    'healthcare provider',
  ],
  NURSING_HOME: ['rsa', 'casa di riposo', 'nursing home'],
  PUBLIC_AUTHORITY: [
    'ente pubblico',
    'pubblica amministrazione',
    'pa',
    'ente locale',
    'public authority',
    'public body',
    'public administration',
  ],
  FOUNDATION: ['fondazione', 'foundation'],
  INVESTOR: ['investitore', 'fondo di investimento', 'venture capital', 'investor', 'business angel'],
  INCUBATOR: ['incubatore', 'acceleratore', 'incubator', 'accelerator', 'parco scientifico'],
  OTHER: ['altro', 'altri', 'other', 'others'],
};

const TYPE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.map((word): [string, string] => [foldText(word), type])),
);

/** The kind of body that a word of a list means; undefined where it is none known. */
export function typeOfWord(word: string): string | undefined {
  return TYPE_OF.get(foldText(word));
}
