/** Pins what topics of calls become, which characters are put right and which are not, and what is refused and why. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { SourceItem } from '../../source-module.ts';
import { euCallsSource } from './eu-calls-source.ts';

const NAME = 'open_calls_2026-08.jsonl';
const FIXTURE = join(import.meta.dirname, 'fixtures', NAME);
/** The real list is no part of the project: whoever has it puts it into a folder `shared` beside it. */
const REAL = `${PROJECT_FOLDER}../shared/data/eu-calls/${NAME}.gz`;

let folder: string;
let lines: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-calls-'));
  lines = await readFile(FIXTURE, 'utf8');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(path: string): Promise<SourceItem[]> {
  const opened = await euCallsSource.open([path], {}, new AbortController().signal);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(recordsOf(items)).toHaveLength(opened.total ?? -1);
  return items;
}

async function readContent(name: string, content: string | Buffer): Promise<SourceItem[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return read(path);
}

function recordsOf(items: readonly SourceItem[]): RecordContent[] {
  return items.flatMap((item) => ('record' in item ? [item.record] : []));
}

function problemsOf(items: readonly SourceItem[]): unknown[] {
  return items.flatMap((item) => ('problem' in item ? [item.problem] : []));
}

describe('the list as published', () => {
  test('becomes what is expected of it', async () => {
    expect(await read(FIXTURE)).toEqual(JSON.parse(await readFile(`${FIXTURE}.expected.json`, 'utf8')));
  });

  test('is dated by its name, and the same gzipped and with other line ends', async () => {
    const { signal } = new AbortController();
    expect((await euCallsSource.open([FIXTURE], {}, signal)).source).toMatchObject({ id: 'eu-calls', date: '2026-08' });
    const expected = recordsOf(await read(FIXTURE));
    expect(recordsOf(await readContent('a.gz', gzipSync(lines)))).toEqual(expected);
    expect(recordsOf(await readContent('b.jsonl', lines.replaceAll('\n', '\r\n')))).toEqual(expected);
  });

  test('a topic is what CORDIS knows by the same code, its programme what CORDIS calls HORIZON', async () => {
    const [programme, topic] = recordsOf(await read(FIXTURE));
    expect(programme?.identifiers).toEqual([{ scheme: 'topic', value: 'HORIZON' }]);
    expect(topic).toMatchObject({
      identifiers: [{ scheme: 'topic', value: 'HORIZON-HLTH-2027-02-TOOL-01-TWO-STAGE' }],
      relations: [{ type: 'PART_OF', target: programme?.localId }],
    });
  });
});

describe('texts', () => {
  const valueOf = (record: RecordContent | undefined, field: string): string | undefined =>
    record?.values.find((value) => value.field === field)?.value;

  test('that were read in the wrong encoding are put right, others stay', async () => {
    const [, tool, , , aid, , life] = recordsOf(await read(FIXTURE));
    expect(tool?.names[0]?.text).toBe('Tools for patients’ health – a test');
    expect(valueOf(tool, 'description')).toBe('Expected Outcome:Doses of 5 µg at <4 °C are “safe”.');
    expect(aid?.names).toEqual([{ text: 'CONVOCATORIA DE PRUEBA: PARTICIPACIÓN', type: 'NAME', ours: false }]);
    expect(life?.names[0]?.text).toBe('Whole text: it’s “right” as it is, Å‚ too');
  });

  test('with HTML lose it, long ones are cut after a word', async () => {
    const records = recordsOf(await read(FIXTURE));
    const [proof, life] = [2, 6].map((at) => records[at]);
    expect(valueOf(proof, 'description')).toBe('First line & more\nOne\nTwo <b>');
    expect(valueOf(life, 'description')).toMatch(/^(?:word ){999}word …$/u);
  });

  test('with tags without end are read in time', async () => {
    const call = { topicId: 'LIFE-2026', title: 'a', description: '<a '.repeat(60_000) + '&'.repeat(10_000) };
    expect(await readContent('tags.jsonl', JSON.stringify(call))).toHaveLength(1);
  });
});

describe('refused before anything is written', () => {
  const call = JSON.stringify({ topicId: 'LIFE-2026', title: 'a' });
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.jsonl', '', /no topic of a call is in it$/u],
    ['page.jsonl', '<!DOCTYPE html><html></html>', /no topic .*\(line 1 is no sound JSON\)/u],
    ['other.jsonl', '{"id":"x"}\n'.repeat(500), /no topic of a call is in it/u],
    ['wide.jsonl', Buffer.from(call, 'utf16le'), /no topic of a call is in it/u],
    ['deep.jsonl', `{"a":${'['.repeat(100_000)}`, /is nested more than 16 deep/u],
    ['endless.jsonl', `{"a":"${'x'.repeat(3_000_000)}`, /is longer than 1000000 bytes/u],
    ['cut.jsonl.gz', gzipSync(`${call}\n`.repeat(100)).subarray(0, 60), /cut off/u],
    ['bomb.jsonl.gz', gzipSync(Buffer.alloc(40_000_000, 'x')), /hundred times its size/u],
    ['large.jsonl', Buffer.from(`${call}\n${'\n'.repeat(2)}`.padEnd(900_000, ' ').concat('\n').repeat(115)), /100 MB/u],
  ])('%s', { timeout: 60_000 }, async (name, content, reason) => {
    await expect(readContent(name, content)).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('two files, none, a folder, a region', async () => {
    const { signal } = new AbortController();
    await expect(euCallsSource.open([FIXTURE, FIXTURE], {}, signal)).rejects.toThrow(/give one file/u);
    await expect(euCallsSource.open([], {}, signal)).rejects.toThrow(/needs the file/u);
    await expect(euCallsSource.open([folder], {}, signal)).rejects.toThrow(/is no file/u);
    await expect(euCallsSource.open([FIXTURE], { region: 'ITC4' }, signal)).rejects.toThrow(/not of a region/u);
  });
});

test('the real list is taken over whole, with no mis-decoded character left', { timeout: 60_000 }, async () => {
  if (!existsSync(REAL)) {
    process.stderr.write(`\nNOT CHECKED: ${NAME}.gz, which is not at hand in ../shared/data/eu-calls\n`);
    return;
  }
  const items = await read(REAL);
  expect(problemsOf(items)).toEqual([]);
  const records = recordsOf(items);
  expect(records.filter(({ localId }) => localId.startsWith('topic-'))).toHaveLength(629);
  expect(records.filter(({ localId }) => localId.startsWith('programme-'))).toHaveLength(22);
  expect(/.{20}(?:â€|Ã|Â|\ufffd).{20}/u.exec(JSON.stringify(records))?.[0]).toBeUndefined();
  const seen = new Set<string>();
  for (const { localId, relations } of records) {
    for (const { target } of relations) expect(seen).toContain(target);
    seen.add(localId);
  }
});
