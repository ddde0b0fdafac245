import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a client must send to change anything, and where a person finds it. */
export interface AdminToken {
  token: string;
  /** The file that holds it; undefined when the environment gives it. */
  file: string | undefined;
}

const TOKEN_BYTES = 32;

/**
 * The administrator's token: the given one, else the one kept in the data folder, else a new one that is kept there, readable
 * by this user only.
 */
export async function ensureAdminToken(given: string | undefined, dataFolder: string): Promise<AdminToken> {
  if (given !== undefined) return { token: given, file: undefined };
  const file = join(dataFolder, 'admin-token');
  const kept = await readToken(file);
  if (kept !== undefined) return { token: kept, file };
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await mkdir(dataFolder, { recursive: true });
  const draft = `${file}.${String(process.pid)}.new`;
  await writeFile(draft, `${token}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
  return { token, file };
}

async function readToken(file: string): Promise<string | undefined> {
  try {
    const token = (await readFile(file, 'utf8')).trim();
    // A file that was restored from a backup may have got other rights.
    await chmod(file, 0o600);
    return token === '' ? undefined : token;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
