import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `npm run kms -- …` beside the app that the journeys use; gives all it printed. */
export async function runCommand(dataFolder: string, ...words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['server/src/cli/kms.ts', ...words], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, KMS_DATA: dataFolder, KMS_SEARCH: 'embedded' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return Buffer.concat(chunks).toString();
}
