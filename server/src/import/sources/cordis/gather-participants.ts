import { FileRefused } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';
import { ORGANIZATION_TABLE, type OrganizationColumn } from './cordis-tables.ts';
import { isNaturalPerson } from './is-natural-person.ts';
import { ownString } from './own-string.ts';
import { TRAITS, type Participant, type Participation, type Trait } from './participant.ts';
import type { ProblemList } from './problem-list.ts';
import { findRowProblem, readParticipation } from './read-participation.ts';
import { readTable, type TableRow } from './read-table.ts';

/** How new a row is: when the publisher last touched it, and the project's number where that is the same. */
interface Age {
  updated: string;
  project: number;
  row: number;
}

interface Value {
  text: string;
  age: Age;
}

interface Gathered {
  pic: string;
  row: number;
  isPerson: boolean;
  values: Partial<Record<Trait, Value>>;
  names: string[];
  shortNames: string[];
  participations: Participation[];
}

/**
 * Reads organization.csv once and gathers each participant's values and participations; whole rows are not kept. What a
 * participant is called or where it sits is taken from its newest row that says so, in whatever order the rows come.
 * @param projects the ids of project.csv
 * @throws FileRefused when the file is none of CORDIS's or has not one usable row
 */
export async function gatherParticipants(
  file: CordisFile,
  projects: ReadonlyMap<string, unknown>,
  problems: ProblemList,
  signal: AbortSignal,
): Promise<Participant[]> {
  const participants = new Map<string, Gathered>();
  const keep = newKeeper();
  const onProblem = problems.add.bind(problems);
  for await (const item of readTable(file, ORGANIZATION_TABLE, signal)) {
    const problem = 'problem' in item ? item.problem : findRowProblem(item, projects);
    if ('problem' in item || problem !== undefined) {
      if (problem !== undefined) onProblem(problem);
      continue;
    }
    const { row, cells } = item;
    const pic = keep(cells.organisationID);
    const participant = participants.get(pic) ?? newParticipant(pic, row);
    participants.set(pic, participant);
    participant.participations.push(readParticipation(item, keep(cells.projectID), onProblem));
    participant.isPerson &&= isNaturalPerson(cells);
    addValues(participant, item, keep);
  }
  if (participants.size === 0) throw new FileRefused(file.shownName, 'has no usable participation in it');
  return [...participants.values()].map(toParticipant);
}

function newParticipant(pic: string, row: number): Gathered {
  return { pic, row, isPerson: true, values: {}, names: [], shortNames: [], participations: [] };
}

function addValues(
  participant: Gathered,
  { row, cells }: TableRow<OrganizationColumn>,
  keep: (text: string) => string,
): void {
  const age: Age = { updated: keep(cells.contentUpdateDate), project: Number(cells.projectID), row };
  for (const trait of TRAITS) {
    const text = cells[trait].replace(/\s+/gu, ' ');
    const known = participant.values[trait];
    if (text === '' || (known !== undefined && !overrules(trait, text, age, known))) continue;
    participant.values[trait] = { text: known?.text === text ? known.text : keep(text), age };
  }
  addName(participant.names, cells.name, keep);
  addName(participant.shortNames, cells.shortName, keep);
}

function addName(names: string[], cell: string, keep: (text: string) => string): void {
  const name = cell.replace(/\s+/gu, ' ');
  if (name !== '' && !names.includes(name)) names.push(keep(name));
}

/** Newer overrules older, but a bare country or region no area within it. */
function overrules(trait: Trait, text: string, age: Age, known: Value): boolean {
  if (trait === 'nutsCode' && text !== known.text) {
    if (known.text.startsWith(text)) return false;
    if (text.startsWith(known.text)) return true;
  }
  return isNewer(age, known.age);
}

function isNewer(age: Age, than: Age): boolean {
  return age.updated === than.updated ? age.project > than.project : age.updated > than.updated;
}

function toParticipant({ values, names, shortNames, ...rest }: Gathered): Participant {
  const entries = TRAITS.map((trait): [Trait, string] => [trait, values[trait]?.text ?? '']);
  const traits = Object.fromEntries(entries) as Record<Trait, string>;
  const traitRows = Object.fromEntries(TRAITS.map((trait) => [trait, values[trait]?.age.row]));
  const newestFirst = (list: string[], newest: string): string[] => [...new Set([newest, ...list])].filter(Boolean);
  return {
    ...rest,
    traits,
    traitRows,
    names: newestFirst(names, traits.name),
    shortNames: newestFirst(shortNames, traits.shortName),
  };
}

/** Keeps each text once. */
function newKeeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = ownString(text);
    kept.set(own, own);
    return own;
  };
}
