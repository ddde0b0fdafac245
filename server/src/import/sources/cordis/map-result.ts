import type { IdentifierStatement, RecordContent, ValueStatement } from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import type { DeliverableColumn, IprColumn, PublicationColumn, ResultColumn } from './cordis-tables.ts';
import { readDay, readWebsite, shorten, ValueRefused } from '../../cell-values.ts';
import { readDoi, readYear } from './cordis-values.ts';
import { projectId } from './map-project.ts';
import { readIsbn } from './read-isbn.ts';
import { readPatentNumber } from './read-patent-number.ts';
import type { TableRow } from './read-table.ts';
import { readTitle } from './read-title.ts';
import { readValues } from './read-values.ts';
import { resultId, type ResultTableName } from './result-tables.ts';

export interface MappedResult {
  record: RecordContent;
  problems: RowProblem[];
}

/** CORDIS's words for what a publication is, without blanks and hyphens and in lower case. */
const PUBLICATION_TYPES: Readonly<Record<string, string>> = {
  peerreviewedarticle: 'PEER_REVIEWED_ARTICLE',
  nonpeerreviewedarticle: 'ARTICLE',
  conferenceproceeding: 'CONFERENCE_PROCEEDINGS',
  bookchapter: 'BOOK_CHAPTER',
  monographicbook: 'BOOK',
  book: 'BOOK',
  thesisanddissertation: 'THESIS',
  thesisdissertation: 'THESIS',
};

const IPR_TYPES: Readonly<Record<string, string>> = {
  patent: 'PATENT',
  trademark: 'TRADEMARK',
  registereddesign: 'DESIGN',
  utilitymodel: 'UTILITY_MODEL',
};

/** Works whose ISBN is their own; that of a chapter or paper is the volume's. */
const BOOKS = new Set(['BOOK', 'THESIS']);
/** The Commission gives each grant a DOI of its own; as a publication's it is a mistake. */
const GRANT_DOI_PREFIX = '10.3030/';

/**
 * Maps a row of projectPublications.csv.
 * @param shared identifiers that the file gives to different works: they identify none of them
 */
export function mapPublication({ row, cells }: TableRow<PublicationColumn>, shared: ReadonlySet<string>): MappedResult {
  const result = newResult('projectPublications.csv', { row, cells }, publicationTypeOf(cells));
  const { record, problems } = result;
  const { values, problems: unreadable } = readValues(
    cells,
    [
      { column: 'journalTitle', field: 'journal', read: readTitle },
      { column: 'publishedYear', field: 'date', read: readYear },
    ],
    () => ({ file: 'projectPublications.csv', row }),
  );
  record.values.push(...values);
  problems.push(...unreadable);
  for (const { column, scheme, read } of [
    { column: 'doi', scheme: 'doi', read: readOwnDoi },
    { column: 'isbn', scheme: 'isbn', read: readOwnIsbn },
  ] as const) {
    if (cells[column] === '' || (column === 'isbn' && !isBook(cells))) continue;
    try {
      const identifier: IdentifierStatement = { scheme, value: read(cells[column]) };
      if (!shared.has(`${scheme}:${identifier.value}`)) record.identifiers.push(identifier);
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      problems.push({ file: 'projectPublications.csv', row, field: column, reason: error.message });
    }
  }
  return result;
}

/** `doi:…` and `isbn:…` of a publication, where they are sound. */
export function publicationIdentifiers(cells: Readonly<Record<PublicationColumn, string>>): string[] {
  const found: string[] = [];
  const attempt = (scheme: string, text: string, read: (text: string) => string): void => {
    if (text === '') return;
    try {
      found.push(`${scheme}:${read(text)}`);
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
    }
  };
  attempt('doi', cells.doi, readOwnDoi);
  if (isBook(cells)) attempt('isbn', cells.isbn, readOwnIsbn);
  return found;
}

/** Maps a row of projectDeliverables.csv. */
export function mapDeliverable({ row, cells }: TableRow<DeliverableColumn>): MappedResult {
  const result = newResult('projectDeliverables.csv', { row, cells }, 'DELIVERABLE');
  const { values, problems } = readValues(cells, [{ column: 'url', field: 'website', read: readWebsite }], () => ({
    file: 'projectDeliverables.csv',
    row,
  }));
  result.record.values.push(...values);
  result.problems.push(...problems);
  return result;
}

/** Maps a row of projectIprs.csv: a patent, trademark or other right that was applied for. */
export function mapIpr({ row, cells }: TableRow<IprColumn>): MappedResult {
  const type = IPR_TYPES[toWord(cells.iprType)] ?? 'OTHER';
  const result = newResult('projectIprs.csv', { row, cells }, type);
  const { iprPrefix, iprNumber, iprAwarded } = cells;
  const notation = iprNumber.startsWith(iprPrefix) ? iprNumber : `${iprPrefix} ${iprNumber}`;
  const { values, problems } = readValues(
    { iprDate: cells.iprDate, notation },
    [
      { column: 'notation', field: 'notation', read: (text) => text },
      { column: 'iprDate', field: 'date', read: readDay },
    ],
    () => ({ file: 'projectIprs.csv', row }),
  );
  result.record.values.push(...values);
  result.problems.push(...problems);
  const isPatent = type === 'PATENT' || type === 'UTILITY_MODEL';
  const patent = isPatent ? readPatentNumber(iprPrefix, iprNumber, iprAwarded) : undefined;
  if (patent !== undefined) result.record.identifiers.push({ scheme: 'patent', value: patent });
  return result;
}

/** What all results have: a title, what they are, the project they come from. */
function newResult(file: ResultTableName, { cells }: TableRow<ResultColumn>, type: string): MappedResult {
  const values: ValueStatement[] = [{ field: 'publicationType', value: type, ours: false }];
  const record: RecordContent = {
    localId: resultId(file, cells.id),
    kind: 'Publication',
    names: [{ text: readTitle(cells.title), type: 'NAME', ours: false }],
    identifiers: [],
    values,
    observations: [],
    relations: [{ type: 'RESULT_OF', target: projectId(cells.projectID) }],
    at: { file, words: cells.id },
  };
  return { record, problems: [] };
}

function publicationTypeOf({ isPublishedAs }: Readonly<Record<PublicationColumn, string>>): string {
  return PUBLICATION_TYPES[toWord(isPublishedAs)] ?? 'OTHER';
}

/** Letters only, in lower case, without the plural's ending. */
function toWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/s$/u, '');
}

function isBook(cells: Readonly<Record<PublicationColumn, string>>): boolean {
  return BOOKS.has(publicationTypeOf(cells));
}

function readOwnDoi(text: string): string {
  const doi = readDoi(text);
  if (doi.startsWith(GRANT_DOI_PREFIX)) throw new ValueRefused(`"${doi}" is the DOI of a grant`);
  return doi;
}

function readOwnIsbn(text: string): string {
  const isbn = readIsbn(text);
  if (isbn === undefined) throw new ValueRefused(`"${shorten(text)}" is no ISBN`);
  return isbn;
}
