import type { RecordContent } from '../../../records/model.ts';
import type { SourceItem } from '../../source-module.ts';
import type { ResultColumn } from './cordis-tables.ts';
import type { Gathered, GatheredResults } from './gather-cordis.ts';
import { mapDepartment } from './gather-departments.ts';
import { readProjects } from './gather-projects.ts';
import { readResults } from './gather-results.ts';
import { mapAuthor } from './map-author.ts';
import { mapParticipant } from './map-participant.ts';
import { mapProject } from './map-project.ts';
import { mapDeliverable, mapIpr, mapPublication, type MappedResult } from './map-result.ts';
import type { TableRow } from './read-table.ts';

/** The records, each after those it points to; `before` are those that projects and participants point to. */
export async function* readRecords(
  gathered: Gathered,
  before: readonly RecordContent[],
  sharedVats: ReadonlySet<string>,
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  const { problems, participants, departments, publications, deliverables, iprs, authors } = gathered;
  for (const problem of problems) yield { problem };
  for (const record of before) yield { record };
  yield* readProjectRecords(gathered, signal);
  for (const participant of participants) yield* toItems(mapParticipant(participant, sharedVats));
  for (const department of departments) yield { record: mapDepartment(department) };
  const mapOne = (row: Parameters<typeof mapPublication>[0]): MappedResult =>
    mapPublication(row, gathered.sharedIdentifiers);
  yield* readResultRecords(publications, mapOne, signal);
  yield* readResultRecords(deliverables, mapDeliverable, signal);
  yield* readResultRecords(iprs, mapIpr, signal);
  for (const author of authors ?? []) yield { record: mapAuthor(author) };
}

async function* readProjectRecords(
  { projectFile, index, wanted, legalBases, topics, fields, websites }: Gathered,
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  for await (const item of readProjects(projectFile, index, signal)) {
    if ('problem' in item) {
      yield item;
      continue;
    }
    const { id, legalBasis, frameworkProgramme } = item.cells;
    if (wanted?.has(id) === false) continue;
    yield* toItems(
      mapProject(item, {
        programmes: programmesOf(legalBases.ofProject.get(id) ?? [], legalBasis, frameworkProgramme),
        topics: topics.ofProject.get(id) ?? [],
        fields: fields.ofProject.get(id) ?? [],
        website: websites.get(id),
      }),
    );
  }
}

/** The parts legalBasis.csv lists for a project, its own first; without them its framework programme. */
function programmesOf(listed: readonly string[], own: string, framework: string): readonly string[] {
  if (listed.length === 0) return framework === '' ? [] : [framework];
  return listed.includes(own) ? [own, ...listed.filter((code) => code !== own)] : listed;
}

async function* readResultRecords<Column extends string>(
  results: GatheredResults<Column> | undefined,
  map: (row: TableRow<Column | ResultColumn>) => MappedResult,
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  if (results === undefined) return;
  for await (const item of readResults(results.source, results.rows, signal)) {
    if ('problem' in item) yield item;
    else yield* toItems(map(item));
  }
}

function* toItems({ record, problems }: MappedResult): Generator<SourceItem> {
  for (const problem of problems) yield { problem };
  yield { record };
}
