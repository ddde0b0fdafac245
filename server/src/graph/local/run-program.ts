import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunProgramOptions {
  environment: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
  onLine?: (line: string) => void;
}

export interface ProgramResult {
  /** Null when a signal ended it. */
  exitCode: number | null;
  /** The last lines of both its outputs. */
  output: string;
}

const LINES_KEPT = 40;

/**
 * Runs a program to its end.
 * @throws the error of spawn: ENOENT when there is no such program, an AbortError when `signal` ended it
 */
export async function runProgram(
  program: string,
  parameters: string[],
  { environment, signal, onLine }: RunProgramOptions,
): Promise<ProgramResult> {
  const child = spawn(program, parameters, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > LINES_KEPT) lines.shift();
      onLine?.(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, output: lines.join('\n') });
    });
  });
}
