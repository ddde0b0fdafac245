import type { IdentifierStatement, RecordContent, RelationStatement, ValueStatement } from '../../../records/model.ts';
import type { ArrangedPerson } from './arrange-people.ts';
import type { OpenAlexInstitution } from './parse-institution.ts';
import type { Grouping, OpenAlexTopic } from './parse-topic.ts';
import type { OpenAlexWork } from './parse-work.ts';

/** Types that are one of ours for sure: an `education` may be a school, a `facility` a department, a `funder` anything. */
const ORGANIZATION_TYPE: ReadonlyMap<string, string> = new Map([
  ['healthcare', 'HEALTH_BODY'],
  ['company', 'COMPANY'],
]);

const institutionId = (number: number): string => `institution-I${String(number)}`;
const topicId = (number: number): string => `topic-T${String(number)}`;
const workId = (number: number): string => `work-W${String(number)}`;
const groupingId = ({ level, id }: Pick<Grouping, 'level' | 'id'>): string => `${level}-${id}`;

/** An institution asked for. Pure. */
export function mapInstitution(institution: OpenAlexInstitution): RecordContent {
  const { id, ror, wikidata, names, type, website, city, country, geolocation, statedIn } = institution;
  const organizationType = ORGANIZATION_TYPE.get(type ?? '');
  return {
    localId: institutionId(id),
    kind: 'Organization',
    names,
    identifiers: [
      ...identifier('ror', ror),
      ...identifier('openalex', `I${String(id)}`),
      ...identifier('wikidata', wikidata),
    ],
    values: valuesOf({ organizationType, website, city, country, geolocation }),
    observations: [],
    relations: [],
    at: { file: statedIn, words: `I${String(id)}` },
  };
}

/** A topic, under its subfield. Pure. */
export function mapTopic({ id, name, keywords, groupings, isOwn }: OpenAlexTopic): RecordContent {
  return {
    localId: topicId(id),
    kind: 'Technology',
    names: [{ text: name, lang: 'en', type: 'NAME', ours: false }],
    identifiers: identifier('openalex', `T${String(id)}`),
    values: valuesOf({
      scheme: 'openalex',
      notation: `T${String(id)}`,
      keywords: keywords.length === 0 ? undefined : keywords.join(', '),
    }),
    observations: [],
    relations: broaderOf(groupings[0]),
    at: { file: isOwn ? 'topics' : 'works', words: `T${String(id)}` },
  };
}

/** A subfield, field or domain, under the next above. Pure. */
export function mapGrouping(grouping: Grouping, above: Grouping | undefined): RecordContent {
  const { level, id, name } = grouping;
  return {
    localId: groupingId(grouping),
    kind: 'Technology',
    names: [{ text: name, lang: 'en', type: 'NAME', ours: false }],
    identifiers: [],
    values: valuesOf({ scheme: 'openalex', notation: id }),
    observations: [],
    relations: broaderOf(above),
    at: { file: 'topics', words: `${level}s/${id}` },
  };
}

/** A work. Pure. */
export function mapWork(work: OpenAlexWork): RecordContent {
  const { id, doi, title, lang, date, publicationType, journal, isRetracted, topics, primaryTopic } = work;
  const about = new Set(topics.map((topic) => topic.id));
  return {
    localId: workId(id),
    kind: 'Publication',
    names: [{ text: title, ...(lang === undefined ? {} : { lang }), type: 'NAME', ours: false }],
    identifiers: [...identifier('doi', doi), ...identifier('openalex', `W${String(id)}`)],
    values: valuesOf({ date, publicationType, journal, status: isRetracted ? 'retracted' : undefined }),
    observations: [],
    relations: [...about].map((topic) => ({
      type: 'ABOUT',
      target: topicId(topic),
      ...(topic === primaryTopic ? { role: 'primary' } : {}),
    })),
    at: { file: 'works', words: `W${String(id)}` },
  };
}

/**
 * A person at one institution, with what they wrote there: a record for each institution, so that whoever asks for another one
 * later adds to what is known of the person, and takes nothing away. They meet by their identifiers. Pure.
 */
export function mapPerson({ id, institution, person, from, to, works }: ArrangedPerson): RecordContent {
  const { name, orcid, isOwn } = person;
  return {
    localId: `author-A${String(id)}-I${String(institution)}`,
    kind: 'Person',
    names: [{ text: name, type: 'NAME', ours: false }],
    identifiers: [...identifier('orcid', orcid), ...identifier('openalex', `A${String(id)}`)],
    values: [],
    observations: [],
    relations: [
      {
        type: 'AFFILIATED_WITH',
        target: institutionId(institution),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
      ...works.map((work): RelationStatement => ({
        type: 'AUTHORED',
        target: workId(work),
        at: { file: 'works', words: `W${String(work)}` },
      })),
    ],
    at: { file: isOwn ? 'authors' : 'works', words: `A${String(id)}` },
  };
}

function broaderOf(above: Grouping | undefined): RelationStatement[] {
  return above === undefined ? [] : [{ type: 'BROADER', target: groupingId(above) }];
}

function identifier(scheme: IdentifierStatement['scheme'], value: string | undefined): IdentifierStatement[] {
  return value === undefined ? [] : [{ scheme, value }];
}

function valuesOf(stated: Partial<Record<ValueStatement['field'], string>>): ValueStatement[] {
  const given = Object.entries(stated) as [ValueStatement['field'], string | undefined][];
  return given.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value, ours: false }]));
}
