import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from './graph.ts';
import { awaitIndexes } from './statements/schema/await-indexes.ts';
import { listMigrations } from './statements/schema/list-migrations.ts';
import { recordMigration } from './statements/schema/record-migration.ts';

const FILE_NAME = /^(\d{3})-[a-z0-9-]+\.cypher$/u;

/**
 * Brings constraints and indexes up to date: runs each numbered file of `folder` that the graph has not seen.
 * Every command is idempotent (IF NOT EXISTS), so two servers that start at once, or a start that was cut off, end in
 * the same schema; the note that a file ran is written after it.
 * @returns the names of the files that ran now.
 */
export async function migrate(graph: Graph, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => FILE_NAME.test(file)).sort();
  const done = new Set((await graph.read(listMigrations, {})).map(({ name }) => name));
  const ran: string[] = [];
  for (const file of files) {
    if (done.has(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const command of splitCommands(text)) await graph.runSchemaCommand(file, command);
    await graph.write(async (transaction) => transaction.run(recordMigration, { name: file }));
    ran.push(file);
  }
  await graph.read(awaitIndexes, {});
  return ran;
}

/** Splits a file into commands at semicolons that end a line; comment lines fall away. */
export function splitCommands(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/u)
    .map((command) => command.trim())
    .filter((command) => command !== '');
}
