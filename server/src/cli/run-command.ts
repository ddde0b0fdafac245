import { ConfigInvalid } from '../config.ts';
import { GraphUnavailable } from '../graph/graph-errors.ts';
import { StartProblem } from '../graph/local/start-problem.ts';
import { dropNamedSource, mergeEntities, printDecisions, rebuild, unmergeEntities } from './curate.ts';
import { eraseNamedPerson, liftNamedErasure, printErasures } from './erase.ts';
import { importSource } from './import-source.ts';
import { listImports } from './list-imports.ts';
import { reindex } from './reindex.ts';
import { printSuggestedMapping } from './suggest-mapping.ts';
import { validateSeed } from './validate-seed.ts';

/** A command of `npm run kms -- <name>`: gets the words after its name and the environment, answers the exit code. */
export type Command = (words: readonly string[], environment: NodeJS.ProcessEnv) => Promise<number>;

const COMMANDS: Record<string, { run: Command; help: string }> = {
  validate: { run: validateSeed, help: 'validate [--seed FOLDER] [--documents FOLDER]   check the seed files' },
  import: {
    run: importSource,
    help: "import SOURCE PATH... [--dry-run] [--region NUTS] [--organization ID]... [--mapping FILE] [--[no-]authors] [--allow-many-withdrawals] [--download NAME|URL]...   bring a publisher's files into the graph",
  },
  'suggest-mapping': {
    run: printSuggestedMapping,
    help: 'suggest-mapping FILE [--sheet NAME]                    what the columns of a list probably mean, for import table',
  },
  imports: {
    run: listImports,
    help: 'imports [--number N]                                   list imports and how each ended',
  },
  merge: {
    run: mergeEntities,
    help: 'merge ENTITY ENTITY [--reason TEXT]                    two entities are the same',
  },
  unmerge: {
    run: unmergeEntities,
    help: 'unmerge DECISION                                       take a decision back',
  },
  decisions: {
    run: printDecisions,
    help: 'decisions                                              list what was decided',
  },
  drop: { run: dropNamedSource, help: 'drop SOURCE                                            take away a source' },
  erase: {
    run: eraseNamedPerson,
    help: 'erase ENTITY|ORCID --yes [--reason TEXT] [--by NAME]   erase a person who asks for it; imports leave them out',
  },
  erasures: {
    run: printErasures,
    help: 'erasures                                               list who erased when and why',
  },
  'lift-erasure': {
    run: liftNamedErasure,
    help: 'lift-erasure ERASURE                                   the next import may bring the person back',
  },
  rebuild: { run: rebuild, help: 'rebuild                                                compute the graph again' },
  reindex: { run: reindex, help: 'reindex                                                make the search index anew' },
};

/** Runs one command line. @returns the exit code: 0 done, 1 problems found, 2 not understood. */
export async function runCommand([name, ...words]: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined) {
    const list = Object.values(COMMANDS).map(({ help }) => `  npm run kms -- ${help}`);
    process.stderr.write(`Commands:\n${list.join('\n')}\n`);
    return 2;
  }
  try {
    return await command.run(words, environment);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Errors whose message says what to do; of others the stack is wanted. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof StartProblem ||
    error instanceof GraphUnavailable ||
    error instanceof ConfigInvalid ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
