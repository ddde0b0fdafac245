import type { NameStatement, RecordContent, RelationStatement, ValueStatement } from '../../../records/model.ts';
import type { OrcidRecord } from './read-orcid-record.ts';
import type { OrcidWork } from './read-works.ts';

/** An organization asked for, as most of those who belong to it write it. */
export interface DescribedOrganization {
  ror: string;
  name: string;
  city: string;
  country: string;
}

const FILE = 'record';

const organizationId = (ror: string): string => `ror-${ror}`;

/** An organization asked for. Pure. */
export function mapOrganization({ ror, name, city, country }: DescribedOrganization): RecordContent {
  return {
    localId: organizationId(ror),
    kind: 'Organization',
    names: [{ text: name, type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'ror', value: ror }],
    values: valuesOf([
      ['city', city],
      ['country', country],
    ]),
    observations: [],
    relations: [],
    at: { file: FILE, words: `https://ror.org/${ror}` },
  };
}

/** The local id of a work: its DOI, which it has with everyone, else the number under which its author has it. */
export function publicationId(orcid: string, { doi, putCode }: Pick<OrcidWork, 'doi' | 'putCode'>): string {
  return doi === undefined ? `work-${orcid}-${String(putCode)}` : `doi-${doi}`;
}

/** A work. Pure. */
export function mapWork(orcid: string, work: OrcidWork): RecordContent {
  const { doi, title, publicationType, date, journal } = work;
  return {
    localId: publicationId(orcid, work),
    kind: 'Publication',
    names: [{ text: title, type: 'NAME', ours: false }],
    identifiers: doi === undefined ? [] : [{ scheme: 'doi', value: doi }],
    values: valuesOf([
      ['date', date],
      ['publicationType', publicationType],
      ['journal', journal],
    ]),
    observations: [],
    relations: [],
    at: { file: FILE, words: doi ?? placeOf(orcid, work) },
  };
}

/** A researcher with their affiliations and works. Pure. */
export function mapPerson({ orcid, name, otherNames, affiliations, works }: OrcidRecord): RecordContent {
  const employed = affiliations.map(({ role, ror, from, to }): RelationStatement => ({
    type: 'AFFILIATED_WITH',
    target: organizationId(ror),
    role,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
  return {
    localId: `orcid-${orcid}`,
    kind: 'Person',
    names: [
      { text: name, type: 'NAME', ours: false },
      ...otherNames.map((text): NameStatement => ({ text, type: 'ALIAS', ours: false })),
    ],
    identifiers: [{ scheme: 'orcid', value: orcid }],
    values: [],
    observations: [],
    relations: [
      ...new Map(employed.map((relation) => [JSON.stringify(relation), relation])).values(),
      ...works.map((work): RelationStatement => ({
        type: 'AUTHORED',
        target: publicationId(orcid, work),
        at: { file: FILE, words: placeOf(orcid, work) },
      })),
    ],
    at: { file: FILE, words: orcid },
  };
}

/** The path of a work in its author's record. */
function placeOf(orcid: string, { putCode }: OrcidWork): string {
  return `${orcid}/work/${String(putCode)}`;
}

function valuesOf(stated: [ValueStatement['field'], string | undefined][]): ValueStatement[] {
  return stated.flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : [{ field, value, ours: false }],
  );
}
