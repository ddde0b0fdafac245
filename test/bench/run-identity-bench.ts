/**
 * `npm run bench:identity`: how well bodies are known by name. Prints precision and recall on two labelled sets and on a list
 * of Lombard bodies judged by hand, each error, and how fast it is. The labelled sets lie beside the project; without them
 * only the list is run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchAffiliations } from './identity/bench-affiliations.ts';
import { benchLombardPairs } from './identity/bench-lombard-pairs.ts';
import { benchParticipants } from './identity/bench-participants.ts';
import { benchSpeed } from './identity/bench-speed.ts';
import { CandidateIndex } from './identity/candidate-index.ts';
import { readRorProfiles } from './identity/ror-profiles.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const FOLDER = join(import.meta.dirname, 'identity');
const ROR = ['ror_v2_subset.jsonl.gz', 'ror_v1_legacy_subset.jsonl.gz'];
const NEEDED = ['pic-ror', 'affiliation-matching', 'ror'];

function print(line: string, errors: readonly string[] = []): void {
  process.stdout.write(`${[line, ...errors.map((error) => `  ${error}`)].join('\n')}\n`);
}

const { tally, unsure } = await benchLombardPairs(FOLDER);
print(`Lombard bodies, judged by hand: ${tally.describe()}`, tally.errors);
print('not sure enough:', unsure);

const missing = NEEDED.filter((folder) => !existsSync(join(DATA, folder)));
if (missing.length > 0) {
  print(`SKIPPED: ${missing.join(', ')} not found in ${DATA}; only the list was run.`);
} else {
  const ror = await readRorProfiles(ROR.map((name) => join(DATA, 'ror', name)));
  const index = new CandidateIndex(ror);
  const { all, undisputed } = await benchParticipants(DATA, FOLDER, ror, index);
  print(`CORDIS participants in ROR: ${all.describe()}`, all.errors);
  print(`  without labels found wrong by hand: ${undisputed.describe()}`, undisputed.errors);
  const affiliations = await benchAffiliations(DATA, ror, index);
  print(`affiliations in ROR: ${affiliations.describe()}`, affiliations.errors);
  print(
    `largest blocks: ${index
      .largestBlocks(5)
      .map(([key, size]) => `${key} ${size}`)
      .join(', ')}`,
  );
  const { keys, pair } = benchSpeed(ror);
  print(`${keys.toFixed(1)} µs a record for its keys, ${pair.toFixed(1)} µs a pair to compare`);
}
