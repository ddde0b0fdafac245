import { hash } from 'node:crypto';
import { foldText } from '../../../fold-text.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { CordisFile } from './cordis-file.ts';
import { DEPARTMENT_TABLE, type DepartmentColumn } from './cordis-tables.ts';
import { refusesProject } from './gather-subjects.ts';
import { projectId } from './map-project.ts';
import { ownString } from './own-string.ts';
import type { Participant } from './participant.ts';
import type { ProblemList } from '../../problem-list.ts';
import { readTable } from './read-table.ts';

/** A department of a participant, by its folded name. */
export interface Department {
  pic: string;
  key: string;
  names: Set<string>;
  /** Projects that it stands in. */
  projectIds: Set<string>;
  /** Whether it is stated to take part in these, and not only to be the one that the participant's register entry names. */
  takesPart: boolean;
}

const MAX_KEY_CHARACTERS = 80;
/** Who signs for an organization, and in whose name any of its projects may stand: `Contract Manager`, `Financial Management`. */
const ADMINISTRATION: ReadonlySet<string> = new Set(
  (
    'administration administrative administrator amministrazione contract contracts contracting manager management finance finances ' +
    'financial accounting controlling funding public grant grants office offices legal affairs project projects programme programmes ' +
    'programming european eu integrated deputy vice presidency directorate general headquarters north south east west support ' +
    'service services scientific department dept division unit of the for and'
  ).split(' '),
);
/** Words of which one must be there, or it may be about something. */
const SIGNING = /\b(?:administ|amministraz|contract|financ|account|grant|funding|project manage|programming)/u;

/**
 * departments.csv, which only the XML form has: the departments that organizations name. One that is called
 * as its organization says nothing, and is left out; so is its administration, which would stand in hundreds of projects of all kinds.
 * @param participants those to import, and of their participations only those to import
 * @throws FileRefused
 */
export async function gatherDepartments(
  file: CordisFile,
  {
    participants,
    projects,
    wanted,
  }: {
    participants: readonly Participant[];
    projects: ReadonlySet<string>;
    wanted: ReadonlySet<string> | undefined;
  },
  problems: ProblemList,
  signal: AbortSignal,
): Promise<Department[]> {
  const departments = new Map<string, Department>();
  const byPic = new Map(participants.map((participant) => [participant.pic, participant]));
  const namesOf = newNameCache();
  for await (const item of readTable(file, DEPARTMENT_TABLE, signal)) {
    if ('problem' in item) {
      problems.add(item.problem);
      continue;
    }
    const { row, cells } = item;
    const wrong = refusesProject(cells.projectID, projects) ?? refusesName(cells);
    if (wrong !== undefined) problems.add({ file: file.name, row, ...wrong });
    const participant = byPic.get(cells.organisationID);
    if (wrong !== undefined || wanted?.has(cells.projectID) === false) continue;
    if (participant === undefined) {
      const reason = `${cells.organisationID.slice(0, 40)} is no participant of organization.csv`;
      problems.add({ file: file.name, row, field: 'organisationID', reason });
    } else if (!participant.isPerson && !isNoUnit(cells.departmentName, namesOf(participant))) {
      addDepartment(departments, participant.pic, cells);
    }
  }
  markThoseThatTakePart(departments.values(), byPic);
  return [...departments.values()].sort((a, b) => (departmentId(a) < departmentId(b) ? -1 : 1));
}

/**
 * Which were meant for a project. In real files a participant names one department, and it stands in every project that it has,
 * hundreds of all fields: that is its entry in the register of participants, and says nothing of any project.
 */
function markThoseThatTakePart(departments: Iterable<Department>, byPic: ReadonlyMap<string, Participant>): void {
  for (const department of departments) {
    const participations = byPic.get(department.pic)?.participations ?? [];
    department.takesPart = participations.some(({ projectId }) => !department.projectIds.has(projectId));
  }
}

function refusesName({
  departmentName,
}: Record<DepartmentColumn, string>): { field: string; reason: string } | undefined {
  return foldText(departmentName) === '' ? { field: 'departmentName', reason: 'has no name' } : undefined;
}

/** Called as its organization, or only who signs for it. */
function isNoUnit(name: string, ofOrganization: ReadonlySet<string>): boolean {
  const folded = foldText(name);
  const isAdministration = SIGNING.test(folded) && folded.split(' ').every((word) => ADMINISTRATION.has(word));
  return isAdministration || ofOrganization.has(toSign(name));
}

/** A name without blanks, so that `HOLONIX S.R.L.` and `Holonix SRL` are one. */
function toSign(name: string): string {
  return foldText(name).replaceAll(' ', '');
}

/** What an organization is called. */
function newNameCache(): (participant: Participant) => ReadonlySet<string> {
  const cache = new Map<string, ReadonlySet<string>>();
  return ({ pic, names, shortNames }) => {
    const folded = cache.get(pic) ?? new Set([...names, ...shortNames].map(toSign));
    cache.set(pic, folded);
    return folded;
  };
}

function addDepartment(
  departments: Map<string, Department>,
  pic: string,
  cells: Record<DepartmentColumn, string>,
): void {
  const key = foldText(cells.departmentName);
  const known = departments.get(`${pic} ${key}`);
  const department = known ?? {
    pic,
    key: ownString(key),
    names: new Set<string>(),
    projectIds: new Set<string>(),
    takesPart: false,
  };
  if (known === undefined) departments.set(`${pic} ${department.key}`, department);
  department.names.add(ownString(cells.departmentName.replace(/\s+/gu, ' ')));
  department.projectIds.add(ownString(cells.projectID));
}

function departmentId({ pic, key }: Department): string {
  const slug = key.replaceAll(' ', '-');
  const short = slug.length > MAX_KEY_CHARACTERS ? `${slug.slice(0, MAX_KEY_CHARACTERS)}-${hash('sha256', key).slice(0, 8)}` : slug; // prettier-ignore
  return `department-${pic}-${short}`;
}

/** A part of an organization, with the projects that it takes part in itself. It has no identifier, as its organization's are not its own. */
export function mapDepartment(department: Department): RecordContent {
  const { pic, names, takesPart } = department;
  const projectIds = takesPart ? [...department.projectIds] : [];
  const file = 'departments.csv';
  return {
    localId: departmentId(department),
    kind: 'Organization',
    names: [...names].sort().map((text, index) => ({ text, type: index === 0 ? 'NAME' : 'ALIAS', ours: false })),
    identifiers: [],
    values: [],
    observations: [],
    relations: [
      { type: 'PART_OF', target: `pic-${pic}` },
      ...projectIds
        .sort((a, b) => Number(a) - Number(b))
        .map((id) => ({
          type: 'PARTICIPATES_IN' as const,
          target: projectId(id),
          at: { file, words: `${id}/${pic}` },
        })),
    ],
    at: { file, words: pic },
  };
}
