import { validateSeed } from './validate-seed.ts';

/** A command of `npm run kms -- <name>`: gets the words after its name, answers the exit code. */
export type Command = (words: readonly string[]) => Promise<number>;

const COMMANDS: Record<string, { run: Command; help: string }> = {
  validate: { run: validateSeed, help: 'validate [--seed FOLDER] [--documents FOLDER]   check the seed files' },
};

/** Runs one command line. @returns the exit code: 0 done, 1 problems found, 2 not understood. */
export async function runCommand([name, ...words]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined) {
    const list = Object.values(COMMANDS).map(({ help }) => `  npm run kms -- ${help}`);
    process.stderr.write(`Commands:\n${list.join('\n')}\n`);
    return 2;
  }
  return command.run(words);
}
