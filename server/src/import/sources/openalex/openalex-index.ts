import type { AskedOrganizations } from '../../asked-organizations.ts';
import { parseOrcidId } from '../../orcid-id.ts';
import { parseOpenAlexId } from './openalex-id.ts';
import { institutionIdSchema, topicSchema, type InstitutionRef } from './openalex-schemas.ts';
import { parseAuthor, type OpenAlexAuthor } from './parse-author.ts';
import { parseInstitution, readInstitutionRef, type OpenAlexInstitution } from './parse-institution.ts';
import { askedNumber, isBetter, readChecked, readUpdated, type Report, type Standing } from './parse-parts.ts';
import { parseTopic, type OpenAlexTopic } from './parse-topic.ts';
import { parseWork, type OpenAlexWork } from './parse-work.ts';

/** What must be known of a work before any record can be written; there may be hundreds of thousands. */
export interface WorkOutline extends Standing {
  /** Where it stands: the number of the file and the row in it. */
  file: number;
  row: number;
  year?: string;
  /** Pairs of an author and an institution asked for, one after the other. */
  people: number[];
  topics: number[];
}

/** A person as what speaks of them at one institution shows them. */
export interface OpenAlexPerson extends Standing {
  name: string;
  /** Checked. */
  orcid?: string;
  /** Years there that the author's own object says. */
  years: readonly number[];
}

/** Gathers from all files what belongs to the organizations asked for. Of what comes twice the newer counts. */
export class OpenAlexIndex {
  readonly institutions = new Map<number, OpenAlexInstitution>();
  readonly topics = new Map<number, OpenAlexTopic>();
  readonly works = new Map<number, WorkOutline>();
  /**
   * People by institution: what is said of one there does not depend on which others are asked for, so that imports for
   * different organizations do not overwrite each other.
   */
  readonly people = new Map<number, Map<number, OpenAlexPerson>>();
  readonly #asked: AskedOrganizations;

  constructor(asked: AskedOrganizations) {
    this.#asked = asked;
  }

  /** Takes an object of any kind. @returns whether it is one of OpenAlex, taken or not */
  take(value: unknown, place: { file: number; row: number }, report: Report): boolean {
    const id = openAlexIdOf(value);
    if (id === undefined || typeof value !== 'object' || value === null) {
      report({ field: 'id', reason: 'is no object with an id of OpenAlex' });
      return false;
    }
    const number = Number(id.slice(1));
    if (id.startsWith('W')) this.#takeWork(number, value, place, report);
    if (id.startsWith('A')) this.#takeAuthor(number, value, report);
    if (id.startsWith('I')) this.#takeInstitution(value, report);
    if (id.startsWith('T')) this.#takeTopic(value);
    return true;
  }

  #takeWork(id: number, value: object, place: { file: number; row: number }, report: Report): void {
    const work = parseWork(id, value, this.#asked, report);
    if (work === undefined) return;
    const outline = outlineOf(work, place);
    if (!isBetter(outline, this.works.get(id))) return;
    this.works.set(id, outline);
    const { updated } = work;
    for (const topic of work.topics) this.#keepTopic(topic);
    for (const { author, name, orcid, institutions } of work.authorships) {
      const person = { name, orcid: checkedOrcid(orcid, report), years: [], isOwn: false, updated };
      for (const { number, ref } of institutions) {
        this.#takePerson(author, number, person);
        this.#mention(number, ref, { statedIn: 'works', updated });
      }
    }
  }

  #takeAuthor(id: number, value: object, report: Report): void {
    const author = parseAuthor(value, this.#asked, report);
    if (author === undefined) return;
    const { name, orcid, updated } = author;
    const person = { name, orcid: checkedOrcid(orcid, report), isOwn: true, updated };
    for (const [institution, years] of yearsOf(author)) this.#takePerson(id, institution, { ...person, years });
    for (const { number, ref } of author.affiliations) this.#mention(number, ref, { statedIn: 'authors', updated });
  }

  #takePerson(id: number, institution: number, person: OpenAlexPerson): void {
    const people = this.people.get(institution) ?? new Map<number, OpenAlexPerson>();
    if (isBetter(person, people.get(id))) people.set(id, person);
    this.people.set(institution, people);
  }

  #takeInstitution(value: object, report: Report): void {
    const ref = institutionIdSchema.safeParse(value);
    const number = ref.success ? askedNumber(ref.data, this.#asked) : undefined;
    const institution = number === undefined ? undefined : parseInstitution(number, value, report);
    if (institution !== undefined) this.#keepInstitution(institution);
  }

  #mention(number: number, ref: InstitutionRef, where: Pick<OpenAlexInstitution, 'statedIn' | 'updated'>): void {
    if (this.institutions.get(number)?.isOwn === true) return;
    const institution = readInstitutionRef(number, ref, where);
    if (institution !== undefined) this.#keepInstitution(institution);
  }

  #keepInstitution(institution: OpenAlexInstitution): void {
    if (isBetter(institution, this.institutions.get(institution.id))) {
      this.institutions.set(institution.id, institution);
    }
  }

  #takeTopic(value: object): void {
    const raw = topicSchema.safeParse(value);
    if (!raw.success) return;
    const topic = parseTopic(raw.data, { isOwn: true, updated: readUpdated(raw.data.updated_date) });
    if (topic !== undefined) this.#keepTopic(topic);
  }

  #keepTopic(topic: OpenAlexTopic): void {
    if (isBetter(topic, this.topics.get(topic.id))) this.topics.set(topic.id, topic);
  }
}

/** The id of an object of OpenAlex without its address; undefined for anything else. */
export function openAlexIdOf(value: unknown): string | undefined {
  const isIdentified = typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') && 'id' in value;
  return isIdentified && typeof value.id === 'string' ? parseOpenAlexId(value.id) : undefined;
}

function outlineOf(work: OpenAlexWork, { file, row }: { file: number; row: number }): WorkOutline {
  const { authorships, topics, date, updated } = work;
  return {
    file,
    row,
    year: date?.slice(0, 4),
    people: authorships.flatMap(({ author, institutions }) => institutions.flatMap(({ number }) => [author, number])),
    topics: topics.map(({ id }) => id),
    updated,
    isOwn: true,
  };
}

function yearsOf({ affiliations }: OpenAlexAuthor): Map<number, number[]> {
  const years = new Map<number, number[]>();
  for (const { number, years: stated } of affiliations) years.set(number, [...(years.get(number) ?? []), ...stated]);
  return years;
}

function checkedOrcid(orcid: string | undefined, report: Report): string | undefined {
  return readChecked('orcid', orcid, parseOrcidId, report);
}
