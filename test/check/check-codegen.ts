import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { PROJECT_FOLDER } from './project-files.ts';
import { reportFindings } from './report-findings.ts';

/**
 * Generates the types from schema/api and the web's operations and compares them with what is there: generated files are
 * committed, so they must be those of this schema. What it writes may stay; committing it is the repair.
 */
const before = readGenerated();
const run = spawnSync('graphql-codegen', ['--config', 'codegen.ts', '--silent'], {
  cwd: PROJECT_FOLDER,
  encoding: 'utf8',
});
if (run.status !== 0) {
  reportFindings('Generated files', [`The generator failed:\n${run.stdout}${run.stderr}`]);
} else {
  reportFindings('Generated files', compare(before, readGenerated()));
}

function readGenerated(): Map<string, string> {
  const paths = globSync('{server,web}/src/generated/**/*.ts', { cwd: PROJECT_FOLDER });
  return new Map(paths.map((path) => [path, readFileSync(`${PROJECT_FOLDER}/${path}`, 'utf8')]));
}

function compare(old: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return paths
    .filter((path) => old.get(path) !== fresh.get(path))
    .map((path) => `${path} was not what the schema and the operations give; it is now.`);
}
