import neo4j, { type Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jHome } from './neo4j-home.ts';
import { readLogTail, type Neo4jProcess } from './neo4j-process.ts';
import type { OnProgress } from './progress-message.ts';
import { diskFull, StartProblem } from './start-problem.ts';

export interface ReadinessOptions {
  uri: string;
  user: string;
  password: string;
  home: Neo4jHome;
  process: Neo4jProcess;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}

const TIME_LIMIT_MS = 90_000;
const POLL_MS = 100;
const REPORT_EVERY_MS = 2_000;
const LOG_LINES = 12;

/**
 * Waits until Neo4j answers a statement, at most 90 s; gives up at once when its process ends.
 * @throws StartProblem NEO4J_STOPPED | NEO4J_TOO_SLOW | PASSWORD_WRONG | DISK_FULL; the signal's reason
 */
export async function waitUntilReady(options: ReadinessOptions): Promise<void> {
  const { uri, user, password, home, process, onProgress, signal } = options;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  const ended = process.exited.then(async (exit) => Promise.reject(await stoppedWhileStarting(home, exit)));
  ended.catch(() => undefined);
  const start = Date.now();
  let reportAt = REPORT_EVERY_MS;
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (await Promise.race([answers(driver, home), ended])) return;
      const elapsed = Date.now() - start;
      if (elapsed > TIME_LIMIT_MS) throw await tooSlow(home);
      if (elapsed >= reportAt) {
        reportAt += REPORT_EVERY_MS;
        const seconds = Math.round(elapsed / 1000);
        onProgress({
          step: 'starting',
          text: `Neo4j is starting (${String(seconds)} s)`,
          done: seconds,
          total: TIME_LIMIT_MS / 1000,
        });
      }
      await Promise.race([sleep(POLL_MS), ended]);
    }
  } finally {
    await driver.close();
  }
}

async function answers(driver: Driver, home: Neo4jHome): Promise<boolean> {
  const session = driver.session();
  try {
    await session.executeRead(async (transaction) => transaction.run('RETURN 1'));
    return true;
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    if (error.code !== 'Neo.ClientError.Security.Unauthorized') return false;
    const message = `The local Neo4j refuses the password kept in ${home.passwordFile}: put the right one back from a backup, or move ${home.folder} away to begin with an empty one.`;
    throw new StartProblem('PASSWORD_WRONG', message, { cause: error });
  } finally {
    await session.close();
  }
}

async function stoppedWhileStarting(
  home: Neo4jHome,
  exit: { code: number | null; signal: string | null },
): Promise<StartProblem> {
  const details = await readLogTail(home, LOG_LINES);
  if (details.includes('No space left on device')) return diskFull(home.folder, { details });
  const how = exit.signal ?? `exit code ${String(exit.code)}`;
  return new StartProblem(
    'NEO4J_STOPPED',
    `Neo4j ended while it was starting (${how}): see the end of its log, ${home.neo4jLog}.`,
    { details },
  );
}

async function tooSlow(home: Neo4jHome): Promise<StartProblem> {
  const details = await readLogTail(home, LOG_LINES);
  const message = `Neo4j did not answer within ${String(TIME_LIMIT_MS / 1000)} s: see the end of its log, ${home.neo4jLog}, and start again when the machine is less busy.`;
  return new StartProblem('NEO4J_TOO_SLOW', message, { details });
}
