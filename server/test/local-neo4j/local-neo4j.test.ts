import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isProcessAlive, listProcessesWithParameter, sendSignal } from '../../src/graph/local/process-table.ts';
import type { ProgressMessage } from '../../src/graph/local/progress-message.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/graph/local/start-local-neo4j.ts';

/**
 * Pins the life of the local Neo4j with the real one: data and password outlive stops, kills of Neo4j and kills of the
 * server; one folder has one server. The tests share one data folder and build on each other, for each start costs seconds.
 */
const TIME_LIMIT_MS = 120_000;
let dataFolder: string;
let progress: ProgressMessage[] = [];
let running: LocalNeo4j | undefined;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kms-local-neo4j-'));
});

afterAll(async () => {
  await running?.stop();
  await rm(dataFolder, { recursive: true, force: true });
}, TIME_LIMIT_MS);

async function start(): Promise<LocalNeo4j> {
  progress = [];
  running = await startLocalNeo4j({
    dataFolder,
    environment: process.env,
    onProgress: (message) => progress.push(message),
  });
  return running;
}

async function run(server: LocalNeo4j, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

async function startInOwnProcess(): Promise<{ server: ChildProcess; neo4jPid: number }> {
  const script = fileURLToPath(new URL('start-until-killed.ts', import.meta.url));
  const server = spawn(process.execPath, [script, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { server, neo4jPid: Number(line.toString()) };
}

async function kill(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGKILL');
  await exit;
}

describe('the local Neo4j', { concurrent: false }, () => {
  test(
    'starts, keeps its password to its user, and listens on the loopback address only',
    { timeout: TIME_LIMIT_MS },
    async () => {
      const server = await start();
      expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/u);
      expect(progress.map(({ step }) => step)).toEqual(expect.arrayContaining(['preparing', 'starting', 'ready']));
      const passwordFile = join(dataFolder, 'neo4j', 'password');
      expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
      expect((await readFile(passwordFile, 'utf8')).trim()).toBe(server.password);
      await run(server, "CREATE (:Probe {name: 'first'})");
      await expect(run(server, "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")).rejects.toThrow();
      await expect(
        run(server, `LOAD CSV FROM '${server.uri.replace('bolt', 'http')}/' AS row RETURN row`),
      ).rejects.toThrow(/block/iu);
    },
  );

  test('refuses a second start on its folder, naming the process', { timeout: TIME_LIMIT_MS }, async () => {
    await expect(
      startLocalNeo4j({ dataFolder, environment: process.env, onProgress: () => undefined }),
    ).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`process ${String(process.pid)}`) as string,
    });
  });

  test('keeps data and password over a stop', { timeout: TIME_LIMIT_MS }, async () => {
    const before = running?.password;
    const stopAt = Date.now();
    await running?.stop();
    expect(Date.now() - stopAt).toBeLessThan(8_000);
    const server = await start();
    expect(server.password).toBe(before);
    expect(await run(server, 'MATCH (p:Probe) RETURN p.name')).toEqual(['first']);
  });

  test('loses nothing when Neo4j is killed, and tells that it ended', { timeout: TIME_LIMIT_MS }, async () => {
    const killed = running;
    if (killed === undefined) throw new Error('No Neo4j runs');
    await run(killed, "CREATE (:Probe {name: 'second'})");
    sendSignal(killed.pid, 'SIGKILL');
    expect(await killed.exited).toEqual({ code: null, signal: 'SIGKILL' });
    const server = await start();
    expect(await run(server, 'MATCH (p:Probe) RETURN p.name ORDER BY p.name')).toEqual(['first', 'second']);
    await server.stop();
  });

  test('ends the Neo4j that a killed server left running, and starts anew', { timeout: TIME_LIMIT_MS }, async () => {
    const { server, neo4jPid } = await startInOwnProcess();
    // Without its guard Neo4j outlives the server, as it does where the guard was killed too.
    for (const guard of listProcessesWithParameter('kms-neo4j-guard').filter((pid) => guards(pid, neo4jPid)))
      sendSignal(guard, 'SIGKILL');
    await kill(server);
    expect(isProcessAlive(neo4jPid)).toBe(true);
    const next = await start();
    expect(isProcessAlive(neo4jPid)).toBe(false);
    expect(progress.map(({ step }) => step)).toContain('recovering');
    expect(await run(next, 'MATCH (p:Probe) RETURN count(p)')).toEqual([2]);
    await next.stop();
  });

  test('stops by itself when its server is killed', { timeout: TIME_LIMIT_MS }, async () => {
    const { server, neo4jPid } = await startInOwnProcess();
    await kill(server);
    await expect.poll(() => isProcessAlive(neo4jPid), { timeout: 20_000, interval: 100 }).toBe(false);
  });

  test('says that the password file is gone', { timeout: TIME_LIMIT_MS }, async () => {
    await rm(join(dataFolder, 'neo4j', 'password'));
    await expect(start()).rejects.toMatchObject({ code: 'PASSWORD_LOST' });
    await expect(start(), 'nor is another one made up').rejects.toMatchObject({ code: 'PASSWORD_LOST' });
  });

  test('says that the password in the file is not the right one', { timeout: TIME_LIMIT_MS }, async () => {
    await writeFile(join(dataFolder, 'neo4j', 'password'), 'another one');
    await expect(start()).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(listProcessesWithParameter(`--home-dir=${await realpath(join(dataFolder, 'neo4j'))}`)).toEqual([]);
  });
});

function guards(guardPid: number, neo4jPid: number): boolean {
  return listProcessesWithParameter(String(neo4jPid)).includes(guardPid);
}
