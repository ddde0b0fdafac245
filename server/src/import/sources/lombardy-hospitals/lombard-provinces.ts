import type { NameStatement, RecordContent, RelationStatement } from '../../../records/model.ts';
import type { HospitalRow } from './read-hospital-rows.ts';

export const REGION_LOCAL_ID = 'nuts-ITC4';

/** A province of Lombardy with what tells that something lies in it. */
interface Province {
  /** Code of NUTS, level 3. */
  nuts: string;
  it: string;
  en: string;
  /** First three digits of its postal codes: of the places around, and of the town that it is called after. */
  postCodes: readonly string[];
  /** Numbers of the health agencies whose territory covers it or a part of it. */
  agencies: readonly string[];
}

/**
 * Postal codes as Poste Italiane gives them since the provinces of 1992 and 2004 have their own; territories of the health
 * agencies by Annex 1 of Lombardy's regional law 33/2009 as changed by 23/2015: the agency of the mountains takes in the north of Como's
 * and Brescia's provinces.
 */
const PROVINCES: readonly Province[] = [
  { nuts: 'ITC41', it: 'Varese', en: 'Varese', postCodes: ['210', '211'], agencies: ['322'] },
  { nuts: 'ITC42', it: 'Como', en: 'Como', postCodes: ['220', '221'], agencies: ['322', '323'] },
  { nuts: 'ITC43', it: 'Lecco', en: 'Lecco', postCodes: ['238', '239'], agencies: ['324'] },
  { nuts: 'ITC44', it: 'Sondrio', en: 'Sondrio', postCodes: ['230', '231'], agencies: ['323'] },
  { nuts: 'ITC46', it: 'Bergamo', en: 'Bergamo', postCodes: ['240', '241'], agencies: ['325'] },
  { nuts: 'ITC47', it: 'Brescia', en: 'Brescia', postCodes: ['250', '251'], agencies: ['326', '323'] },
  { nuts: 'ITC48', it: 'Pavia', en: 'Pavia', postCodes: ['270', '271'], agencies: ['328'] },
  { nuts: 'ITC49', it: 'Lodi', en: 'Lodi', postCodes: ['268', '269'], agencies: ['321'] },
  { nuts: 'ITC4A', it: 'Cremona', en: 'Cremona', postCodes: ['260', '261'], agencies: ['327'] },
  { nuts: 'ITC4B', it: 'Mantova', en: 'Mantua', postCodes: ['460', '461'], agencies: ['327'] },
  { nuts: 'ITC4C', it: 'Milano', en: 'Milan', postCodes: ['200', '201'], agencies: ['321'] },
  {
    nuts: 'ITC4D',
    it: 'Monza e della Brianza',
    en: 'Monza and Brianza',
    postCodes: ['208', '209'],
    agencies: ['324'],
  },
];

const POST_CODE = /^\d{5}$/u;

/**
 * NUTS code of the province that a postal code lies in, where the territory of the row's health agency reaches into it; undefined where
 * the two do not agree, as postal codes have slips. Pure.
 */
export function provinceOf({ postCode }: Pick<HospitalRow, 'postCode'>, agency: string): string | undefined {
  if (!POST_CODE.test(postCode)) return undefined;
  return PROVINCES.find(
    ({ postCodes, agencies }) => postCodes.includes(postCode.slice(0, 3)) && agencies.includes(agency),
  )?.nuts;
}

/** That a hospital lies in a province, with what it is concluded from. */
export function liesInProvince(nuts: string, postCode: string): RelationStatement {
  return {
    type: 'LOCATED_IN',
    target: provinceLocalId(nuts),
    note: {
      it: `Concluso dal CAP ${postCode}, che il territorio dell’ATS conferma`,
      en: `Concluded from the postal code ${postCode}, which the territory of the health agency confirms`,
    },
  };
}

/** The place of each of some provinces, in the order of their codes. */
export function provinceRecords(codes: ReadonlySet<string>): RecordContent[] {
  return PROVINCES.filter(({ nuts }) => codes.has(nuts)).map(({ nuts, it, en }) => ({
    localId: provinceLocalId(nuts),
    kind: 'Place',
    names: namesOf(it, en),
    identifiers: [{ scheme: 'nuts', value: nuts }],
    values: [],
    observations: [],
    relations: [{ type: 'PART_OF', target: REGION_LOCAL_ID }],
  }));
}

function provinceLocalId(nuts: string): string {
  return `nuts-${nuts}`;
}

/** What both languages call it is no name of one of them. */
function namesOf(it: string, en: string): NameStatement[] {
  if (it === en) return [{ text: it, type: 'NAME', ours: true }];
  return [
    { text: it, lang: 'it', type: 'NAME', ours: true },
    { text: en, lang: 'en', type: 'NAME', ours: true },
  ];
}
