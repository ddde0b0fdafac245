import type { AskedOrganizations } from '../../asked-organizations.ts';
import { parseDoi } from '../../doi.ts';
import { plainTitle } from '../../plain-title.ts';
import { openAlexNumber } from './openalex-id.ts';
import { workSchema, type InstitutionRef, type RawWork } from './openalex-schemas.ts';
import { askedNumber, filled, listed, readChecked, readObject, readUpdated, type Report } from './parse-parts.ts';
import { parseTopic, type OpenAlexTopic } from './parse-topic.ts';

/** A work as far as it concerns the organizations asked for. */
export interface OpenAlexWork {
  id: number;
  doi?: string;
  title: string;
  /** Language of the work as OpenAlex tells it. */
  lang?: string;
  /** A date or a year. */
  date?: string;
  publicationType: string;
  journal?: string;
  isRetracted: boolean;
  topics: OpenAlexTopic[];
  primaryTopic?: number;
  /** The people of the organizations asked for; the others are passed over. */
  authorships: Authorship[];
  updated: string;
}

export interface Authorship {
  author: number;
  name: string;
  /** As given, not yet checked. */
  orcid?: string;
  /** Only those asked for, at least one. */
  institutions: { number: number; ref: InstitutionRef }[];
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'ARTICLE'],
  ['book', 'BOOK'],
  ['book-chapter', 'BOOK_CHAPTER'],
  ['dataset', 'DATASET'],
  ['preprint', 'PREPRINT'],
  ['dissertation', 'THESIS'],
  ['review', 'REVIEW'],
]);
/** Sources of works that are no journals. */
const NO_JOURNAL = new Set(['repository', 'metadata', 'other', 'igsnCatalog', 'raidRegistry']);
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/u;

/** Reads a work. Undefined when no author of it belongs to an organization asked for, or, which is told, it is unsound. */
export function parseWork(
  id: number,
  value: object,
  asked: AskedOrganizations,
  report: Report,
): OpenAlexWork | undefined {
  const data = readObject(workSchema, value, report);
  const authorships = listed(data?.authorships).flatMap((authorship) => readAuthorship(authorship, asked));
  if (data === undefined || authorships.length === 0) return undefined;
  const title = plainTitle(data.title ?? data.display_name ?? '');
  if (title === '') {
    report({ field: 'title', reason: `W${String(id)} has none` });
    return undefined;
  }
  return { id, title, ...describe(data, report), authorships, ...topicsOf(data) };
}

type RawAuthorship = NonNullable<NonNullable<RawWork['authorships']>[number]>;

function readAuthorship({ author, institutions }: RawAuthorship, asked: AskedOrganizations): Authorship[] {
  const theirs = listed(institutions).flatMap((ref) => {
    const number = askedNumber(ref, asked);
    return number === undefined ? [] : [{ number, ref }];
  });
  const number = openAlexNumber('A', author.id);
  const name = filled(author.display_name);
  if (theirs.length === 0 || number === undefined || name === undefined) return [];
  return [{ author: number, name, orcid: author.orcid ?? undefined, institutions: theirs }];
}

function describe(
  data: RawWork,
  report: Report,
): Omit<OpenAlexWork, 'id' | 'title' | 'authorships' | 'topics' | 'primaryTopic'> {
  const lang = data.language?.toLowerCase() ?? '';
  const year = data.publication_year;
  return {
    doi: readChecked('doi', data.doi, parseDoi, report),
    lang: LANGUAGE.test(lang) ? lang : undefined,
    date: readChecked('publication_date', data.publication_date, parseDay, report) ?? year?.toString(),
    publicationType: TYPES.get(data.type ?? '') ?? 'OTHER',
    journal: journalOf(data),
    isRetracted: data.is_retracted === true,
    updated: readUpdated(data.updated_date),
  };
}

function parseDay(text: string): string | undefined {
  return DATE.exec(text)?.[0];
}

function journalOf({ primary_location: location, host_venue: venue }: RawWork): string | undefined {
  const source = location?.source ?? venue;
  if (NO_JOURNAL.has(source?.type ?? '')) return undefined;
  return filled(plainTitle(source?.display_name ?? ''));
}

function topicsOf(data: RawWork): Pick<OpenAlexWork, 'topics' | 'primaryTopic'> {
  const updated = readUpdated(data.updated_date);
  return {
    topics: listed(data.topics).flatMap((topic) => parseTopic(topic, { isOwn: false, updated }) ?? []),
    primaryTopic: openAlexNumber('T', data.primary_topic?.id),
  };
}
