import { basename } from 'node:path';
import type { OpenedSource, SourceModule, SourceOptions } from '../../source-module.ts';
import { coversRecord } from './covers-record.ts';
import { describeSource } from './describe-source.ts';
import { findCordisFiles } from './find-cordis-files.ts';
import { findSharedVats } from './find-shared-vats.ts';
import { gatherCordis, type Gathered } from './gather-cordis.ts';
import { mapSurroundings } from './map-surroundings.ts';
import { readRecords } from './read-records.ts';
import { findXmlFiles } from './xml/find-xml-files.ts';
import { readXmlTables } from './xml/read-xml-tables.ts';
import { isXmlName } from './xml/xml-file.ts';

/** CORDIS: projects of the Union's framework programmes, who takes part in them and what came of them. */
export const cordisSource: SourceModule = {
  name: 'cordis',
  help: 'cordis PATH… [--region NUTS]: projects, participants and results of CORDIS: its CSV or XML zips, a folder of the files (plain or .gz), or the files',
  options: [
    { name: 'region', isRequired: false },
    { name: 'authors', isRequired: false },
  ],
  open: openCordis,
};

async function openCordis(
  paths: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const xml = await findXmlFiles(paths);
  const tables = xml === undefined ? undefined : await readXmlTables(xml, signal);
  const files = tables ?? (await findCordisFiles(paths));
  // Of projects that are given file by file nobody says that there are no others.
  const isSelection = paths.every((path) => isXmlName(basename(path)));
  const gathered = await gatherCordis(files, options, signal);
  const { allParticipants, participants, problems, index, authors } = gathered;
  const sharedVats = findSharedVats(allParticipants, participants, problems);
  const before = mapSurroundings(gathered);
  const items = readRecords(gathered, before, sharedVats, signal);
  return {
    source: describeSource(index, files.origin),
    // Of rows that were made of XML the problems name the file they came from.
    items: tables === undefined ? items : tables.tell(items),
    total: before.length + countRecords(gathered),
    scope: options.region === undefined ? 'all' : options.region.trim().toUpperCase(),
    covers: (localId) => !isSelection && coversRecord(localId, files.tables, index.frameworks, authors !== undefined),
  };
}

function countRecords({ wanted, index, participants, departments, authors, ...results }: Gathered): number {
  const { publications, deliverables, iprs } = results;
  return [
    wanted?.size ?? index.ids.size,
    participants.length,
    departments.length,
    ...[publications, deliverables, iprs].map((table) => table?.rows.size ?? 0),
    authors?.length ?? 0,
  ].reduce((sum, count) => sum + count, 0);
}
