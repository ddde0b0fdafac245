import { basename } from 'node:path';
import type { RecordContent, SourceDescription } from '../../../records/model.ts';
import { openFile } from '../../archive/open-file.ts';
import type { PackedFile } from '../../archive/packed-file.ts';
import { mentionsAsked, parseAskedOrganizations, type AskedOrganizations } from '../../asked-organizations.ts';
import { listFiles } from '../../list-files.ts';
import {
  FileRefused,
  type OpenedSource,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { ProblemList } from '../../problem-list.ts';
import { arrangePeople } from './arrange-people.ts';
import { arrangeTopics } from './arrange-topics.ts';
import { mapInstitution, mapPerson, mapWork } from './map-openalex.ts';
import { OpenAlexIndex, openAlexIdOf } from './openalex-index.ts';
import { openAlexNumber } from './openalex-id.ts';
import type { FieldProblem } from './parse-parts.ts';
import { parseWork } from './parse-work.ts';
import { readJsonValues } from './read-json-values.ts';

/** Parts of a snapshot have some gigabytes; of them only a line is held. */
const MAX_FILE_BYTES = 200_000_000_000;
/** So many rows without one of OpenAlex make a wrong file. */
const PATIENCE = 100;
/** What large objects of a snapshot have: without an organization asked for in them they need not be parsed. */
const LARGE_OBJECTS = ['"authorships"', '"affiliations"', '"works_api_url"'].map((key) => Buffer.from(key));
/** Files of a snapshot and of its index; what else lies in a folder is let be. */
const WANTED = /^(?!manifest)[^.].*\.(?:json|jsonl|ndjson|gz)$/iu;

/** OpenAlex: works, authors, institutions and topics of its snapshot or API, of the organizations asked for. */
export const openAlexSource: SourceModule = {
  name: 'openalex',
  help: 'openalex PATH… --organization ID…: works, authors, institutions and topics of OpenAlex (.jsonl, .json, .gz, folders of them), of these organizations only',
  options: [{ name: 'organizations', isRequired: true }],
  open: openOpenAlex,
};

/** Reads all files through once to see what belongs to the organizations, then once more for the texts of the works. */
async function openOpenAlex(
  paths: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const asked = parseAskedOrganizations('OpenAlex', options, 'ror and OpenAlex');
  if (options.region !== undefined) {
    throw new FileRefused('OpenAlex', 'cannot be cut to a region: say with --organization whose researchers you want');
  }
  const listed = await listFiles(paths, (name) => WANTED.test(name));
  const files = listed.map(({ path, shownName }) => ({ ...openFile(path, MAX_FILE_BYTES), shownName }));
  const [index, problems] = [new OpenAlexIndex(asked), new ProblemList()];
  for (const [number, file] of files.entries()) await gatherFile({ asked, index, problems, signal }, file, number);
  const { institutions } = index;
  if (institutions.size === 0) {
    throw new FileRefused(originOf(paths), 'none of the organizations asked for is in it');
  }
  reportMissing({ asked, index, problems }, originOf(paths));
  const people = arrangePeople(index);
  const topics = arrangeTopics(index);
  const reading: Reading = { files, asked, index, worksOfFile: groupByFile(index), problems, signal };
  return {
    source: describeSource(originOf(paths), index),
    total: institutions.size + topics.length + index.works.size + people.length,
    items: readItems(reading, topics, people),
    scope: [...asked.rors, ...asked.openAlexIds].sort().join('+'),
    // Files may be any part of OpenAlex: that something is not in them says nothing.
    covers: () => false,
  };
}

interface Reading {
  files: readonly PackedFile[];
  asked: AskedOrganizations;
  index: OpenAlexIndex;
  /** Numbers of the works that each file says best, known once all are read. */
  worksOfFile: ReadonlyMap<number, readonly number[]>;
  problems: ProblemList;
  signal: AbortSignal;
}

type Gathering = Pick<Reading, 'asked' | 'index' | 'problems' | 'signal'>;

async function gatherFile(
  { asked, index, problems, signal }: Gathering,
  file: PackedFile,
  number: number,
): Promise<void> {
  let read = 0;
  let sound = 0;
  let firstReason = '';
  for await (const { row, ...found } of readJsonValues(file, (bytes) => isWanted(bytes, asked), signal)) {
    const report = (problem: FieldProblem): void => {
      firstReason ||= ` (row ${String(row)} ${problem.reason})`;
      problems.add({ file: file.shownName, row, ...problem });
    };
    read += 1;
    if ('reason' in found) report({ reason: found.reason });
    else if (index.take(found.value, { file: number, row }, report)) sound += 1;
    if (read === PATIENCE && sound === 0) break;
  }
  if (read > 0 && sound === 0) throw new FileRefused(file.shownName, `nothing of OpenAlex is in it${firstReason}`);
}

function isWanted(bytes: Buffer, asked: AskedOrganizations): boolean {
  return mentionsAsked(bytes, asked) || !LARGE_OBJECTS.some((key) => bytes.includes(key));
}

function reportMissing({ asked, index, problems }: Omit<Gathering, 'signal'>, file: string): void {
  const found = [...index.institutions.values()];
  for (const ror of asked.rors) {
    if (!found.some((institution) => institution.ror === ror)) {
      problems.add({ file, reason: `https://ror.org/${ror}, which was asked for, is not in it` });
    }
  }
  for (const id of asked.openAlexIds) {
    if (openAlexNumber('I', id) !== undefined && !index.institutions.has(Number(id.slice(1)))) {
      problems.add({ file, reason: `${id}, which was asked for, is not in it` });
    }
  }
}

async function* readItems(
  reading: Reading,
  topics: readonly RecordContent[],
  people: ReturnType<typeof arrangePeople>,
): AsyncGenerator<SourceItem> {
  const { index, problems } = reading;
  const institutions = [...index.institutions.values()].sort((a, b) => a.id - b.id);
  for (const institution of institutions) yield { record: mapInstitution(institution) };
  for (const record of topics) yield { record };
  for (const [number, file] of reading.files.entries()) yield* readWorks(reading, file, number);
  for (const person of people) yield { record: mapPerson(person) };
  for (const problem of problems) yield { problem };
}

/** The texts of the works that a file was found to say best. */
async function* readWorks(reading: Reading, file: PackedFile, number: number): AsyncGenerator<SourceItem> {
  const { asked, index, signal } = reading;
  const left = new Set(reading.worksOfFile.get(number));
  if (left.size === 0) return;
  for await (const { row, ...found } of readJsonValues(file, (bytes) => mentionsAsked(bytes, asked), signal)) {
    if (!('value' in found) || typeof found.value !== 'object' || found.value === null) continue;
    const id = openAlexNumber('W', openAlexIdOf(found.value));
    if (id === undefined || !left.has(id) || index.works.get(id)?.row !== row) continue;
    const work = parseWork(id, found.value, asked, () => undefined);
    if (work === undefined) throw new FileRefused(file.shownName, 'it changed while it was read');
    left.delete(id);
    yield { record: mapWork(work) };
  }
  if (left.size > 0) throw new FileRefused(file.shownName, 'it changed while it was read');
}

function groupByFile({ works }: OpenAlexIndex): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [id, { file }] of works) {
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [id]);
    else group.push(id);
  }
  return groups;
}

function originOf(paths: readonly string[]): string {
  return paths.map((path) => basename(path)).join(', ');
}

function describeSource(file: string, { works, people, institutions }: OpenAlexIndex): SourceDescription {
  let newest = '';
  const persons = [...people.values()].flatMap((there) => [...there.values()]);
  for (const { updated } of [...works.values(), ...persons, ...institutions.values()]) {
    if (updated > newest) newest = updated;
  }
  return {
    id: 'openalex',
    type: 'DATASET',
    title: { en: 'OpenAlex' },
    titleIsOurs: false,
    description: {
      it: 'Catalogo aperto delle pubblicazioni scientifiche del mondo, con autori, istituzioni e temi; qui solo ciò che riguarda gli enti richiesti.',
      en: 'Open catalogue of the world’s scholarly works with authors, institutions and topics; here only what concerns the organizations asked for.',
    },
    file,
    ...(newest === '' ? {} : { date: newest.slice(0, 10) }),
    languages: ['en'],
    licence: 'CC0-1.0',
    priority: 150,
  };
}
