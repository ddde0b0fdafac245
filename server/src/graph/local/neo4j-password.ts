import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jHome } from './neo4j-home.ts';
import { runProgram } from './run-program.ts';
import { fileErrorCode, StartProblem } from './start-problem.ts';

export interface PasswordOptions {
  home: Neo4jHome;
  java: string;
  libFolder: string;
  environment: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

const NOT_SET =
  'The password of the local Neo4j could not be set: read the lines below; if its jars are damaged, remove their folder and start again.';

/**
 * The password of user neo4j: the kept one, or at the first start a new one that is set and then kept (mode 0600).
 * The file is written last: a start that is killed before that point sets another password, which Neo4j allows
 * until it has run once.
 * @throws StartProblem PASSWORD_LOST when there is a database but no password file
 */
export async function ensurePassword(options: PasswordOptions): Promise<string> {
  const { passwordFile } = options.home;
  const kept = await readPassword(passwordFile);
  if (kept !== null) return kept;
  if (existsSync(join(options.home.folder, 'data', 'databases'))) throw passwordLost(options.home);
  // Hexadecimal: neo4j-admin takes a password that begins with a hyphen, as base64url may, for an option.
  const password = randomBytes(24).toString('hex');
  await setInitialPassword(password, options);
  const draft = `${passwordFile}.new`;
  await writeFile(draft, `${password}\n`, { mode: 0o600, flush: true });
  await rename(draft, passwordFile);
  return password;
}

async function readPassword(passwordFile: string): Promise<string | null> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim() || null;
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Runs neo4j-admin. Its parameters go through a file that Java expands: a command line can be read by every user of the machine. */
async function setInitialPassword(
  password: string,
  { home, java, libFolder, environment, signal }: PasswordOptions,
): Promise<void> {
  const parameterFile = join(home.confFolder, 'set-password.args');
  const command = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password];
  await writeFile(parameterFile, command.join('\n'), { mode: 0o600 });
  try {
    const { exitCode, output } = await runProgram(
      java,
      ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(libFolder, '*'), `@${parameterFile}`],
      { environment: { ...environment, NEO4J_HOME: home.folder, NEO4J_CONF: home.confFolder }, signal },
    );
    if (exitCode !== 0) throw new StartProblem('NEO4J_STOPPED', NOT_SET, { details: output });
  } finally {
    await rm(parameterFile, { force: true });
  }
}

/** neo4j-admin would accept a new password here and Neo4j would ignore it, having users already. */
function passwordLost({ folder, passwordFile }: Neo4jHome): StartProblem {
  const message = `The data in ${folder} has a password, but the file ${passwordFile} is gone: put it back from a backup, or move ${folder} away to begin with an empty one.`;
  return new StartProblem('PASSWORD_LOST', message);
}
