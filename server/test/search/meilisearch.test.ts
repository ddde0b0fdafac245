import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendSignal } from '../../src/graph/local/process-table.ts';
import {
  findMeilisearch,
  startLocalMeilisearch,
  type LocalMeilisearch,
} from '../../src/search/meilisearch/local/start-local-meilisearch.ts';
import { MeilisearchConnection } from '../../src/search/meilisearch/meilisearch-connection.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../src/search/meilisearch/meilisearch-index.ts';
import { makeTenantToken } from '../../src/search/meilisearch/search-keys.ts';
import type { NamedDocument } from '../../src/search/search-document.ts';
import { SearchUnavailable } from '../../src/search/search-unavailable.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { inOnePage, searchDocument } from '../kit/search-document.ts';
import { SCENARIO_DOCUMENTS } from '../kit/search-scenario.ts';
import { isMeilisearchAtHand, SKIPPED_WITHOUT_MEILISEARCH } from '../kit/test-meilisearch.ts';
import { waitUntil } from '../kit/wait-until.ts';

/**
 * Pins the life with a real Meilisearch of our own: its keys, that writes are acknowledged when they are done, and that its
 * end, at any moment, is told in time and got over. The tests share one and build on each other.
 */
const isAtHand = (await isMeilisearchAtHand()) && (await findMeilisearch(process.env)) !== undefined;
const ANSWER_MS = 2_000;

describe.skipIf(!isAtHand)(`a Meilisearch of our own${isAtHand ? '' : SKIPPED_WITHOUT_MEILISEARCH}`, () => {
  let dataFolder: string;
  let local: LocalMeilisearch;
  /** After the first time on the same port, as the server does. */
  let port: number | undefined;
  let connection: MeilisearchConnection;
  let engine: MeilisearchEngine;
  let index: MeilisearchIndex;

  const find = async (text: string): Promise<string[]> =>
    (await engine.search({ text, offset: 0, limit: 10 })).hits.map(({ id }) => id);
  const start = async (): Promise<void> => {
    local = await startLocalMeilisearch({ dataFolder, environment: process.env, port });
    port = Number(new URL(local.url).port);
  };
  const kill = async (): Promise<void> => {
    sendSignal(local.pid, 'SIGKILL');
    await local.exited;
  };

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'kms-meilisearch-'));
    await start();
    connection = new MeilisearchConnection(local);
    engine = new MeilisearchEngine(connection);
    index = new MeilisearchIndex(connection);
  });
  afterAll(async () => {
    await local.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  });

  describe('begins', () => {
    test('with a master key that only this user may read', async () => {
      const file = join(dataFolder, 'meilisearch', 'master-key');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect((await readFile(file, 'utf8')).trim()).toBe(local.masterKey);
      await expect(startLocalMeilisearch({ dataFolder, environment: process.env })).rejects.toThrow(/already uses/u);
    });

    test('with nothing in it: a search says so, as nothing found would mean nothing', async () => {
      await expect(find('quercia')).rejects.toThrow(/still being made/u);
      expect(index.signature).toMatch(/^meilisearch [0-9a-f]{16} /u);
    });

    test('with a signature only once it was reached', async () => {
      const fresh = new MeilisearchIndex(new MeilisearchConnection(local));
      expect(() => fresh.signature).toThrow(SearchUnavailable);
      await waitUntil('it was reached', ANSWER_MS, () => fresh.signature === index.signature);
    });
  });

  describe('keys', () => {
    const codeOf = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'done',
        (error: unknown) => (error instanceof MeilisearchApiError ? (error.cause?.code ?? '') : String(error)),
      );

    test('for searching may not write, those for writing may not search, and neither may manage keys', async () => {
      const { keys } = await connection.use(async (ready) => Promise.resolve(ready));
      expect([keys.search.key, keys.indexing.key]).not.toContain(local.masterKey);
      const searching = new Meilisearch({ host: local.url, apiKey: keys.search.key });
      const indexing = new Meilisearch({ host: local.url, apiKey: keys.indexing.key });
      expect(await codeOf(searching.index('kms').addDocuments([{ id: 'x' }]))).toBe('invalid_api_key');
      expect(await codeOf(indexing.index('kms').search('x'))).toBe('invalid_api_key');
      expect(await codeOf(indexing.index('other').addDocuments([{ id: 'x' }]))).toBe('invalid_api_key');
      for (const client of [searching, indexing]) expect(await codeOf(client.getKeys())).toBe('invalid_api_key');
    });

    test('are the same for whoever comes next', async () => {
      const [one, two] = await Promise.all(
        [connection, new MeilisearchConnection(local)].map(async (way) =>
          way.use(async ({ keys }) => Promise.resolve(keys)),
        ),
      );
      expect(two).toEqual(one);
    });

    test('a wrong one is refused for good, and an engine that is away is not', async () => {
      expect(await new MeilisearchConnection({ ...local, masterKey: 'wrong' }).greet()).toBe('refused');
      expect(await new MeilisearchConnection({ ...local, url: 'http://127.0.0.1:1' }).greet()).toBe('silent');
    });

    test('a token of a tenant finds what its rule leaves, in its index, until it ends', async () => {
      await index.put(SCENARIO_DOCUMENTS);
      const { keys } = await connection.use(async (ready) => Promise.resolve(ready));
      const filter = 'facets.kind = "Network"';
      const client = async (seconds: number, rule?: string): Promise<Meilisearch> =>
        new Meilisearch({
          host: local.url,
          apiKey: await makeTenantToken(keys.search, { index: 'kms', seconds, ...(rule && { filter: rule }) }),
        });
      const ids = ({ hits }: { hits: Record<string, unknown>[] }): unknown[] => hits.map(({ id }) => id);
      const tenant = await client(60, filter);
      expect(ids(await tenant.index('kms').search('querc'))).toEqual(['ent_boschi']);
      expect(ids(await tenant.index('kms').search('', { filter: 'facets.kind = "Organization"' }))).toEqual([]);
      expect(ids(await (await client(60)).index('kms').search('querc'))).toContain('ent_quercia');
      expect(await codeOf(tenant.index('kms-next').search('x'))).toBe('invalid_api_key');
      expect(await codeOf(tenant.index('kms').addDocuments([{ id: 'x' }]))).toBe('invalid_api_key');
      expect(await codeOf((await client(-60)).index('kms').search('x'))).toBe('invalid_api_key');
    });
  });

  describe('writes', () => {
    test('are there when they are acknowledged, and again when repeated', async () => {
      for (let round = 0; round < 2; round += 1) {
        await index.put(
          Array.from({ length: 2_500 }, (_, at) => searchDocument({ id: `ent_n${at}`, names: [`N${at}`] })),
        );
        expect((await find('n2499'))[0]).toBe('ent_n2499');
      }
      for (let round = 0; round < 2; round += 1) {
        await index.remove(Array.from({ length: 2_500 }, (_, at) => `ent_n${at}`));
        expect(await find('n2499')).toEqual([]);
      }
      await index.put([]);
      await index.remove([]);
    });

    test('beside the index in use are found only after the swap, and leave nothing of the old one', async () => {
      const rebuild = await index.rebuild(inOnePage([]));
      await rebuild.put([searchDocument({ id: 'ent_other', names: ['Abete'] })]);
      expect([await find('abete'), (await find('quercia'))[0]]).toEqual([[], 'ent_quercia']);
      await rebuild.drop();
      expect((await find('quercia'))[0]).toBe('ent_quercia');
      const again = await index.rebuild(inOnePage([]));
      await again.put([searchDocument({ id: 'ent_other', names: ['Abete'] })]);
      await again.swap();
      expect([await find('abete'), await find('quercia')]).toEqual([['ent_other'], []]);
      const uids = await connection.use(async ({ admin }) =>
        (await admin.getRawIndexes()).results.map(({ uid }) => uid),
      );
      expect(uids).toEqual(['kms']);
    });

    test('teach what an acronym stands for, once the index has learnt from all names', async () => {
      const speaking = searchDocument({ id: 'ent_speaking', names: ['Abete'], textIt: ['Con Quarzite Xilofono'] });
      const body = searchDocument({ id: 'ent_body', names: ['Quarzite Xilofono', 'QZX'], acronyms: ['QZX'] });
      const told = async function* (...documents: NamedDocument[]): AsyncGenerator<NamedDocument[]> {
        if (documents.length === 0) throw new Error('gone');
        yield Promise.resolve(documents);
      };
      const fresh = new MeilisearchIndex(connection);
      expect(fresh.hasToLearn).toBe(true);
      await fresh.learn(told(speaking));
      expect(fresh.hasToLearn).toBe(false);
      await fresh.put([speaking]);
      expect(fresh.hasToLearn).toBe(false);
      await fresh.put([body]);
      expect(fresh.hasToLearn).toBe(true);
      expect(await find('qzx')).toEqual(['ent_body']);
      await expect(fresh.learn(told())).rejects.toThrow('gone');
      expect(fresh.hasToLearn).toBe(true);
      await fresh.learn(told(speaking, body));
      expect(fresh.hasToLearn).toBe(false);
      expect(await find('qzx')).toEqual(['ent_body', 'ent_speaking']);
      // What the index knows already is not told again, whoever told it.
      const taught = async (): Promise<number> =>
        connection.use(async ({ admin }) => (await admin.tasks.getTasks({ types: ['settingsUpdate'] })).total);
      const before = await taught();
      await new MeilisearchIndex(connection).learn(told(body, speaking));
      expect(await taught()).toBe(before);
      await fresh.learn(told(speaking));
      expect(await taught()).toBe(before + 1);
      await fresh.remove(['ent_speaking', 'ent_body']);
    });

    test('that the engine refuses say its code, and nothing of the document', async () => {
      await expect(index.put([searchDocument({ id: 'no id at all' })])).rejects.toThrow(
        new SearchUnavailable('A task of the search engine failed: invalid_document_id'),
      );
    });

    test('longer than an engine takes are cut, and found', async () => {
      const long = 'è'.repeat(3_000);
      await index.put([
        searchDocument({ id: 'ent_long', names: [`Lungo ${long}`], identifiers: [long], sortIt: long }),
      ]);
      expect(await find('lungo')).toEqual(['ent_long']);
    });
  });

  test('hostile texts get an answer in time, in questions and in choices', async () => {
    for (const text of HOSTILE_TEXTS) {
      const startedAt = performance.now();
      await engine.search({ text, filters: { kind: [text.slice(0, 500)] }, facets: ['kind'], offset: 0, limit: 20 });
      await engine.search({ text, offset: 0, limit: 20 });
      expect(performance.now() - startedAt, text.slice(0, 20)).toBeLessThan(1_000);
    }
  });

  describe('an end', () => {
    test('is told within 2 s, without a word of the engine, and got over by itself', async () => {
      await index.put(SCENARIO_DOCUMENTS);
      await kill();
      const startedAt = performance.now();
      await expect(find('quercia')).rejects.toThrow(new SearchUnavailable('The search engine does not answer'));
      await expect(index.put(SCENARIO_DOCUMENTS)).rejects.toBeInstanceOf(SearchUnavailable);
      expect(performance.now() - startedAt).toBeLessThan(ANSWER_MS);
      await start();
      expect((await find('quercia'))[0]).toBe('ent_quercia');
    });

    test('of answering, while it still runs, is told within 2 s too', async () => {
      process.kill(local.pid, 'SIGSTOP');
      try {
        const startedAt = performance.now();
        await expect(find('quercia')).rejects.toBeInstanceOf(SearchUnavailable);
        expect(performance.now() - startedAt).toBeLessThan(ANSWER_MS);
      } finally {
        process.kill(local.pid, 'SIGCONT');
      }
      await waitUntil('it answers again', 5_000, async () => (await find('quercia'))[0] === 'ent_quercia');
    });

    test('while many search spoils only what was asked meanwhile', async () => {
      const asked: Promise<string>[] = [];
      const ask = (): void => {
        asked.push(
          find('quercia').then(
            ([id]) => id ?? 'none',
            (error: unknown) => (error instanceof SearchUnavailable ? 'unavailable' : String(error)),
          ),
        );
      };
      for (let round = 0; round < 20; round += 1) ask();
      const killed = kill();
      for (let round = 0; round < 20; round += 1) ask();
      await killed;
      expect(new Set(await Promise.all(asked)).difference(new Set(['ent_quercia', 'unavailable']))).toEqual(new Set());
      await start();
      expect((await find('quercia'))[0]).toBe('ent_quercia');
    });

    test('in the middle of a task is told, and the task can be repeated', async () => {
      const many = Array.from({ length: 5_000 }, (_, at) =>
        searchDocument({ id: `ent_k${at}`, names: [`K${at}`], textIt: [`testo numero ${at} `.repeat(20)] }),
      );
      const putting = index.put(many).then(
        () => 'done',
        (error: unknown) => (error instanceof SearchUnavailable ? 'unavailable' : String(error)),
      );
      await waitUntil('a task was taken', 10_000, async () =>
        connection.use(
          async ({ admin }) => (await admin.tasks.getTasks({ limit: 1 })).results[0]?.status !== 'succeeded',
        ),
      );
      await kill();
      expect(await putting).toBe('unavailable');
      await start();
      await index.put(many);
      expect((await find('k4999'))[0]).toBe('ent_k4999');
    });

    test('with the loss of all data is noticed: keys and index are made anew, and the signature is another', async () => {
      const before = index.signature;
      await local.stop();
      await rm(join(dataFolder, 'meilisearch'), { recursive: true });
      await start();
      // The master key was lost with it here; a given one stays.
      connection = new MeilisearchConnection(local);
      index = new MeilisearchIndex(connection);
      engine = new MeilisearchEngine(connection);
      await expect(find('quercia')).rejects.toThrow(/still being made/u);
      expect(index.signature).not.toBe(before);
    });
  });
});
