import { basename } from 'node:path';
import type { SourceDescription } from '../../../records/model.ts';
import { openFile } from '../../archive/open-file.ts';
import {
  FileRefused,
  type OpenedSource,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { splitLines } from '../../split-lines.ts';
import { mapCall, mapProgramme } from './map-call.ts';
import { parseCall } from './parse-call.ts';

/** Calls for proposals of the European Union, one topic a line. */
export const euCallsSource: SourceModule = {
  name: 'eu-calls',
  help: 'eu-calls FILE: topics of calls of the Funding & Tenders Portal, JSON lines (or .gz)',
  options: [],
  open: openCalls,
};

/** Some 13 kB each; the portal has less than a thousand topics open at a time. */
const MAX_LINE_BYTES = 1_000_000;
const MAX_BYTES = 100_000_000;
/** So many lines without one topic make a wrong file. */
const PATIENCE = 100;

async function openCalls(
  paths: readonly string[],
  { region }: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const [path, ...others] = paths;
  if (path === undefined) throw new FileRefused('eu-calls', 'needs the file of the calls');
  const file = basename(path);
  if (others.length > 0) throw new FileRefused(others.map((other) => basename(other)).join(', '), 'give one file');
  if (region !== undefined) throw new FileRefused(file, 'calls are not of a region');
  const items = await readCalls(path, file, signal);
  return {
    source: describeSource(file),
    total: items.filter((item) => 'record' in item).length,
    items: inOrder(items, signal),
  };
}

/** All of them, as the file is read to its end before the first is given out. */
async function readCalls(path: string, file: string, signal: AbortSignal): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  /** Where each record came first: a topic by its line, a programme with its first topic. */
  const rows = new Map<string, number>();
  let bytes = 0;
  for await (const line of splitLines(openFile(path).read(), MAX_LINE_BYTES)) {
    signal.throwIfAborted();
    bytes += line.bytes.length;
    if (bytes > MAX_BYTES) throw new FileRefused(file, 'is larger than a list of calls can be (100 MB)');
    if (line.bytes.length > 0) items.push(...itemsOf(file, line, rows));
    if (items.length === PATIENCE && rows.size === 0) break;
  }
  if (rows.size === 0) {
    const [first] = items;
    const why =
      first !== undefined && 'problem' in first ? ` (line ${first.problem.row ?? 1} ${first.problem.reason})` : '';
    throw new FileRefused(file, `no topic of a call is in it${why}`);
  }
  return items;
}

function itemsOf(
  file: string,
  { row, bytes, isTooLong }: { row: number; bytes: Buffer; isTooLong: boolean },
  rows: Map<string, number>,
): SourceItem[] {
  const problemAt = (problem: { field?: string; reason: string }): SourceItem => ({
    problem: { file, row, ...problem },
  });
  if (isTooLong) return [problemAt({ reason: `is longer than ${MAX_LINE_BYTES} bytes` })];
  if (bytes.toString('latin1').trim() === '') return [];
  const parsed = parseCall(bytes);
  if (!('call' in parsed)) return [problemAt(parsed)];
  const { record, problems } = mapCall(parsed.call);
  const first = rows.get(record.localId);
  if (first !== undefined) {
    return [problemAt({ field: 'topicId', reason: `${parsed.call.topicId} was already given by line ${first}` })];
  }
  rows.set(record.localId, row);
  const programme = mapProgramme(parsed.call);
  const isNew = programme !== undefined && !rows.has(programme.localId);
  if (isNew) rows.set(programme.localId, row);
  return [...(isNew ? [{ record: programme }] : []), { record }, ...problems.map(problemAt)];
}

async function* inOrder(items: readonly SourceItem[], signal: AbortSignal): AsyncGenerator<SourceItem> {
  for (const item of items) {
    signal.throwIfAborted();
    yield await Promise.resolve(item);
  }
}

function describeSource(file: string): SourceDescription {
  const date = /(?<!\d)20\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d)/u.exec(file)?.[0];
  return {
    id: 'eu-calls',
    type: 'DATASET',
    title: { it: 'Bandi dell’Unione europea', en: 'Calls for proposals of the European Union' },
    titleIsOurs: true,
    description: {
      it: 'Temi dei bandi aperti e in arrivo sul portale «Funding & Tenders» della Commissione europea, con scadenza e programma.',
      en: 'Topics of open and forthcoming calls on the Funding & Tenders Portal of the European Commission, with deadline and programme.',
    },
    file,
    ...(date === undefined ? {} : { date }),
    languages: ['en'],
    licence: 'European Commission reuse policy, Decision 2011/833/EU',
    priority: 140,
  };
}
