import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { findFreePort } from '../../../test/kit/free-port.ts';
import { spawnServer } from '../../../test/kit/server-process.ts';

/** Pins what a person reads whose start cannot work: one sentence that says what to do, exit code 1, and soon. */
const TIME_LIMIT_MS = 60_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-no-start-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts a server that is to give up. @returns its exit code and what it said apart from its steps */
async function startInVain(
  env: Record<string, string>,
  dataFolder = folder,
): Promise<{ code: number | null; said: string }> {
  const server = await spawnServer({ env, dataFolder });
  try {
    const code = await server.ended;
    const said = server
      .output()
      .split('\n')
      .filter((line) => line !== '' && !/^\[ *[\d.]+ s\]/u.test(line));
    return { code, said: said.join('\n') };
  } finally {
    await server.dispose();
  }
}

const GIVEN = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'a password' };

describe('a start that cannot work says so in one sentence', { timeout: TIME_LIMIT_MS }, () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a port that is no number', { PORT: 'abc' }, /PORT: /u],
    ['a port out of range', { PORT: '65536' }, /PORT: /u],
    ['an unknown log level', { KMS_LOG_LEVEL: 'loud' }, /KMS_LOG_LEVEL: .*"warn"/u],
    [
      'an address of another protocol',
      { ...GIVEN, NEO4J_URI: 'http://127.0.0.1:7474' },
      /NEO4J_URI: is no bolt or neo4j/u,
    ],
    ['an address that is none', { ...GIVEN, NEO4J_URI: 'bolt://127.0.0.1:port' }, /NEO4J_URI/u],
    ['an address without password', { NEO4J_URI: GIVEN.NEO4J_URI, NEO4J_PASSWORD: '' }, /NEO4J_PASSWORD: is needed/u],
    ['no Java', { PATH: '/nonexistent', JAVA_HOME: '' }, /needs Java and none was found: install Java 17 or 21/u],
  ])('%s', async (_what, env, sentence) => {
    const { code, said } = await startInVain(env);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n|^\s+at /u);
    expect(code).toBe(1);
  });

  test('a port that another program uses', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port));
    });
    const { code, said } = await startInVain({ PORT: String(taken) });
    other.close();
    expect(said).toBe(
      `Port ${taken} of 127.0.0.1 is used by another program: stop that program, or choose another port, for instance with PORT=4001.`,
    );
    expect(code).toBe(1);
  });

  test('a data folder that is a file', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { code, said } = await startInVain({}, file);
    expect(said).toMatch(/^The folder .*a-file.* cannot be written .*KMS_DATA\.$/u);
    expect(code).toBe(1);
  });

  test('a wrong password of a given Neo4j', async () => {
    const { uri, user } = inject('neo4j');
    const { code, said } = await startInVain({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: 'wrong' });
    expect(said).toBe(`Neo4j at ${uri} refuses the user or password: correct NEO4J_USER and NEO4J_PASSWORD.`);
    expect(code).toBe(1);
  });
});

test('told to stop while it waits for a given Neo4j, it ends in order', { timeout: TIME_LIMIT_MS }, async () => {
  const nobody = await findFreePort();
  const server = await spawnServer({
    env: { NEO4J_URI: `bolt://127.0.0.1:${nobody}`, NEO4J_PASSWORD: 'a password' },
    dataFolder: folder,
  });
  try {
    await expect.poll(() => server.output(), { timeout: TIME_LIMIT_MS }).toContain('Waiting for Neo4j at');
    const stoppedAt = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - stoppedAt).toBeLessThan(10_000);
  } finally {
    await server.dispose();
  }
});
