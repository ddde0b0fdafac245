import type { RecordContent } from '../../../records/model.ts';
import type { OpenedSource, SourceItem, SourceModule, SourceOptions } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';
import { describeSource } from './describe-source.ts';
import { findCordisFiles } from './find-cordis-files.ts';
import { gatherParticipants } from './gather-participants.ts';
import { gatherProjects, readProjects, type ProjectIndex } from './gather-projects.ts';
import { gatherFields, gatherLegalBases, type Subject, type Subjects } from './gather-subjects.ts';
import { mapField, parentField } from './map-field.ts';
import { finestPlace, mapParticipant, vatNumberOf } from './map-participant.ts';
import { mapPlace, nutsChain } from './map-place.ts';
import { mapFramework, mapProgrammePart, parentProgramme } from './map-programme.ts';
import { mapProject } from './map-project.ts';
import type { Participant } from './participant.ts';
import { ProblemList } from './problem-list.ts';
import { readRegion, selectRegion } from './select-region.ts';

/** CORDIS: projects of the Union's framework programmes and who takes part in them, from the official CSV files. */
export const cordisSource: SourceModule = {
  name: 'cordis',
  help: 'CORDIS projects and participants: the official CSV zip, a folder of its files (plain or .gz), or the files',
  open: openCordis,
};

/** All that is kept of the files while their records are made: keys, codes and participants, no whole rows. */
interface Gathered {
  index: ProjectIndex;
  fields: Subjects;
  legalBases: Subjects;
  participants: readonly Participant[];
  sharedVats: ReadonlySet<string>;
  /** The projects to import; all when undefined. */
  projectIds: ReadonlySet<string> | undefined;
  problems: ProblemList;
}

async function openCordis(
  paths: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const region = options.region === undefined ? undefined : readRegion(options.region);
  const { origin, tables } = await findCordisFiles(paths);
  const table = (name: string): CordisFile => {
    const file = tables.get(name);
    if (file === undefined) throw new Error(`${name} was not found`);
    return file;
  };
  const problems = new ProblemList();
  const projectFile = table('project.csv');
  const index = await gatherProjects(projectFile, signal);
  const fields = await gatherFields(tables.get('euroSciVoc.csv'), index.rows, problems, signal);
  const legalBases = await gatherLegalBases(tables.get('legalBasis.csv'), index.rows, problems, signal);
  const all = await gatherParticipants(table('organization.csv'), index.rows, problems, signal);
  const selected = region === undefined ? { participants: all, projectIds: undefined } : selectRegion(all, region);
  const sharedVats = findSharedVats(all, selected.participants, problems);
  const gathered: Gathered = { index, fields, legalBases, sharedVats, problems, ...selected };
  const before = [...placesOf(gathered), ...programmesOf(gathered), ...fieldsOf(gathered)];
  const projectCount = gathered.projectIds?.size ?? index.rows.size;
  return {
    source: describeSource(index, origin),
    items: readItems(gathered, before, projectFile, signal),
    total: before.length + projectCount + gathered.participants.length,
  };
}

async function* readItems(
  gathered: Gathered,
  before: readonly RecordContent[],
  projectFile: CordisFile,
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  for (const problem of gathered.problems) yield { problem };
  for (const record of before) yield { record };
  const { index, fields, legalBases, projectIds, participants, sharedVats } = gathered;
  for await (const item of readProjects(projectFile, index, signal)) {
    if ('problem' in item) {
      yield item;
      continue;
    }
    const { id, legalBasis, frameworkProgramme } = item.cells;
    if (projectIds?.has(id) === false) continue;
    const programmes = programmesOfProject(legalBases.ofProject.get(id) ?? [], legalBasis, frameworkProgramme);
    yield* toItems(mapProject(item, { programmes, fields: fields.ofProject.get(id) ?? [] }));
  }
  for (const participant of participants) yield* toItems(mapParticipant(participant, sharedVats));
}

function* toItems({ record, problems }: ReturnType<typeof mapParticipant>): Generator<SourceItem> {
  for (const problem of problems) yield { problem };
  yield { record };
}

/** Departments and branches that have a PIC of their own bear their mother's VAT number, imported or not. */
function findSharedVats(
  all: readonly Participant[],
  selected: readonly Participant[],
  problems: ProblemList,
): ReadonlySet<string> {
  const byVat = Map.groupBy(all, ({ traits }) => vatNumberOf(traits) ?? '');
  const used = new Set(selected.map(({ traits }) => vatNumberOf(traits) ?? ''));
  const shared = [...byVat].filter(([vat, bearers]) => vat !== '' && used.has(vat) && bearers.length > 1);
  for (const [vat, bearers] of shared) {
    const pics = bearers.map(({ pic }) => pic).join(', ');
    const reason = `${vat} is given for ${bearers.length} participants (${pics}): it is not used to identify them`;
    problems.add({ file: 'organization.csv', row: bearers[0]?.row, field: 'vatNumber', reason });
  }
  return new Set(shared.map(([vat]) => vat));
}

function placesOf({ participants }: Gathered): RecordContent[] {
  const rows = new Map<string, number>();
  for (const { traits, row, isPerson } of participants) {
    const place = isPerson ? undefined : finestPlace(traits);
    for (const code of place === undefined ? [] : nutsChain(place)) {
      rows.set(code, Math.min(row, rows.get(code) ?? Infinity));
    }
  }
  return [...rows].sort(byDepthAndCode).map(([code, row]) => mapPlace(code, row));
}

function byDepthAndCode([a]: [string, unknown], [b]: [string, unknown]): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function programmesOf({ index, legalBases, projectIds }: Gathered): RecordContent[] {
  const parts = usedSubjects(legalBases, projectIds, (code) =>
    parentProgramme(code, new Set(legalBases.byCode.keys())),
  );
  const known = new Set([...index.frameworks, ...parts.map(({ code }) => code)]);
  return [
    ...index.frameworks.map(mapFramework),
    ...parts
      .filter(({ code }) => !index.frameworks.includes(code))
      .map((part) => mapProgrammePart(part, parentProgramme(part.code, known))),
  ];
}

function fieldsOf({ fields, projectIds }: Gathered): RecordContent[] {
  return usedSubjects(fields, projectIds, parentField).map(mapField);
}

/** The subjects of the projects to import and all above them, those above first. */
function usedSubjects(
  { byCode, ofProject }: Subjects,
  projectIds: ReadonlySet<string> | undefined,
  parentOf: (code: string) => string | undefined,
): Subject[] {
  const used = new Set<string>();
  for (const [id, codes] of ofProject) {
    if (projectIds?.has(id) === false) continue;
    for (const code of codes) {
      for (let next: string | undefined = code; next !== undefined && !used.has(next); next = parentOf(next)) {
        used.add(next);
      }
    }
  }
  return [...used].flatMap((code) => byCode.get(code) ?? []).sort((a, b) => byDepthAndCode([a.code, 0], [b.code, 0]));
}

/** The parts legalBasis.csv lists for a project; without them its framework programme. */
function programmesOfProject(listed: readonly string[], own: string, framework: string): readonly string[] {
  const [main, ...others] = listed;
  if (main === undefined) return framework === '' ? [] : [framework];
  return listed.includes(own) ? [own, ...listed.filter((code) => code !== own)] : [main, ...others];
}
