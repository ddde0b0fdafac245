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
const personId = (orcid: string): string => `orcid-${orcid}`;
const PERSON_ID = /^orcid-([\dX-]{19})(?:-ror-.+)?$/u;

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

/** The iD of the researcher that a record is about; undefined for records of other things. */
export function orcidOf(localId: string): string | undefined {
  return PERSON_ID.exec(localId)?.[1];
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

/** A researcher with their works: the same whatever organization is asked for. Pure. */
export function mapPerson({ orcid, name, otherNames, works }: Omit<OrcidRecord, 'affiliations'>): RecordContent {
  return {
    localId: personId(orcid),
    kind: 'Person',
    names: [
      { text: name, type: 'NAME', ours: false },
      ...otherNames.map((text): NameStatement => ({ text, type: 'ALIAS', ours: false })),
    ],
    identifiers: [{ scheme: 'orcid', value: orcid }],
    values: [],
    observations: [],
    relations: works.map((work): RelationStatement => ({
      type: 'AUTHORED',
      target: publicationId(orcid, work),
      at: { file: FILE, words: placeOf(orcid, work) },
    })),
    at: { file: FILE, words: orcid },
  };
}

/**
 * What ties a researcher to each organization, a record each: who asks for another organization later adds theirs, and takes
 * nothing away. Pure.
 */
export function mapAffiliations({ orcid, affiliations }: Pick<OrcidRecord, 'orcid' | 'affiliations'>): RecordContent[] {
  return [...Map.groupBy(affiliations, ({ ror }) => ror)].map(([ror, stated]) => {
    const relations = stated.map(({ role, from, to }): RelationStatement => ({
      type: 'AFFILIATED_WITH',
      target: organizationId(ror),
      role,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }));
    return {
      localId: `${personId(orcid)}-${organizationId(ror)}`,
      kind: 'Person',
      names: [],
      identifiers: [{ scheme: 'orcid', value: orcid }],
      values: [],
      observations: [],
      relations: [...new Map(relations.map((relation) => [JSON.stringify(relation), relation])).values()],
      at: { file: FILE, words: orcid },
    };
  });
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
