import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosePort } from '../../src/graph/local/choose-port.ts';
import { findJava } from '../../src/graph/local/find-java.ts';
import { lockFolder } from '../../src/graph/local/folder-lock.ts';
import { ensureFreeSpace } from '../../src/graph/local/free-space.ts';
import { startLocalNeo4j } from '../../src/graph/local/start-local-neo4j.ts';

/** Pins what a person is told when something is missing, and that nothing half-made stays behind. No Neo4j is started here. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-start-problems-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function start(environment: NodeJS.ProcessEnv): Promise<unknown> {
  const [dataFolder, libFolder] = [join(folder, 'data'), join(folder, 'lib', 'neo4j')];
  return startLocalNeo4j({ dataFolder, libFolder, environment, onProgress: () => undefined });
}

/** A folder for PATH that holds a program answering `java -version` as the named Java does. */
async function folderWithJava(version: string): Promise<string> {
  const bin = join(folder, `java-${version}`, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  await chmod(join(bin, 'java'), 0o755);
  return bin;
}

describe('a start that cannot work', () => {
  test('names Java and what to install when there is none', async () => {
    await expect(start({ PATH: folder })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringMatching(/install Java 17 or 21.*NEO4J_URI/u) as string,
    });
  });

  test.each(['1.8.0_392', '11.0.2', '25'])('says that Java %s does not do', async (version) => {
    await expect(findJava({ PATH: await folderWithJava(version) })).rejects.toMatchObject({ code: 'JAVA_UNSUITABLE' });
  });

  test('takes the Java of PATH when the one of JAVA_HOME does not do', async () => {
    const tooOld = join(await folderWithJava('11.0.2'), '..');
    expect(await findJava({ JAVA_HOME: tooOld, PATH: await folderWithJava('21.0.1') })).toBe('java');
  });

  test('names Maven when it is missing, leaves nothing half-made and gives the folder free', async () => {
    const environment = { PATH: await folderWithJava('17.0.15') };
    for (const attempt of [1, 2]) {
      await expect(start(environment), `attempt ${String(attempt)}`).rejects.toMatchObject({
        code: 'MAVEN_MISSING',
        message: expect.stringContaining('install Maven') as string,
      });
    }
    expect(await readdir(join(folder, 'lib'))).toEqual([]);
  });

  test('removes what a killed fetch left', async () => {
    const abandoned = join(folder, 'lib', 'neo4j.partial-999999999');
    await mkdir(abandoned, { recursive: true });
    await expect(start({ PATH: await folderWithJava('17.0.15') })).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
    expect(await readdir(join(folder, 'lib'))).toEqual([]);
  });

  test('says that the disk is full', async () => {
    await expect(ensureFreeSpace(folder, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining('free at least') as string,
    });
  });

  test('says that the data folder cannot be one', async () => {
    await writeFile(join(folder, 'data'), 'a file');
    await expect(start({ PATH: folder })).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
  });

  test('says that the wanted port is taken', async () => {
    const taken = await choosePort(undefined);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
    await expect(choosePort(taken)).rejects.toMatchObject({ code: 'PORT_BUSY' });
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('the lock of a data folder', () => {
  test('is taken over from a process that is gone, also when another now has its id', async () => {
    for (const left of ['999999999 1', `${String(process.pid)} 1`, '']) {
      await writeFile(join(folder, 'server.lock'), left);
      lockFolder(folder).release();
    }
    expect(await readdir(folder)).toEqual([]);
  });
});

test('Java is found through a PATH of several folders', async () => {
  const bin = await folderWithJava('17.0.15');
  await symlink(bin, join(folder, 'linked'));
  expect(await findJava({ PATH: [folder, join(folder, 'linked')].join(delimiter) })).toBe('java');
});
