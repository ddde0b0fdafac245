import { toEuCountry } from '../../../records/iso-country.ts';
import { FileRefused } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';
import { ORGANIZATION_TABLE, type OrganizationColumn } from './cordis-tables.ts';
import { isNaturalPerson } from './is-natural-person.ts';
import { ownString } from './own-string.ts';
import { TRAITS, type Participant, type Participation, type Trait } from './participant.ts';
import type { ProblemList } from '../../problem-list.ts';
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
  /** Each with the newest row that has it, as the choice among them depends on all. */
  names: Value[];
  shortNames: Value[];
  places: Value[];
  participations: Participation[];
}

/** Traits of which each different value is kept until all are known. */
const LISTS = { name: 'names', shortName: 'shortNames', nutsCode: 'places' } as const;
/** Those that may turn out to be wrong: of the others nobody asks for the row. */
const CHECKED_TRAITS: readonly Trait[] = ['nutsCode', 'geolocation', 'organizationURL'];
const SINGLE_TRAITS = TRAITS.filter((trait) => !(trait in LISTS));

/**
 * Reads organization.csv once and gathers each participant's values and participations; whole rows are not kept. What a
 * participant is called or where it sits is taken from its newest row that says so, in whatever order the rows come.
 * @param projects the ids of project.csv
 * @returns in the order of their PICs
 * @throws FileRefused when the file is none of CORDIS's or has not one usable row
 */
export async function gatherParticipants(
  file: CordisFile,
  projects: ReadonlySet<string>,
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
    cells.country = toEuCountry(cells.country);
    const pic = keep(cells.organisationID);
    const participant = participants.get(pic) ?? newParticipant(pic, row);
    participants.set(pic, participant);
    participant.participations.push(readParticipation(item, keep(cells.projectID), onProblem));
    participant.isPerson &&= isNaturalPerson(cells);
    addValues(participant, item, keep);
  }
  if (participants.size === 0) throw new FileRefused(file.shownName, 'has no usable participation in it');
  return [...participants.keys()].sort().flatMap((pic) => {
    const gathered = participants.get(pic);
    // What was gathered and what it becomes are not held side by side.
    participants.delete(pic);
    return gathered === undefined ? [] : [toParticipant(gathered)];
  });
}

function newParticipant(pic: string, row: number): Gathered {
  return { pic, row, isPerson: true, values: {}, names: [], shortNames: [], places: [], participations: [] };
}

function addValues(
  participant: Gathered,
  { row, cells }: TableRow<OrganizationColumn>,
  keep: (text: string) => string,
): void {
  const age: Age = { updated: keep(cells.contentUpdateDate), project: Number(cells.projectID), row };
  const { values } = participant;
  for (const trait of SINGLE_TRAITS) {
    const text = cells[trait];
    if (text === '') continue;
    const known = values[trait];
    const value: Value = { text: known?.text === text ? known.text : keep(foldSpaces(text)), age };
    if (known === undefined || byAge(value, known) < 0) values[trait] = value;
  }
  for (const [trait, list] of Object.entries(LISTS) as [keyof typeof LISTS, (typeof LISTS)[keyof typeof LISTS]][]) {
    if (cells[trait] !== '') addToList(participant[list], foldSpaces(cells[trait]), age, keep);
  }
}

function addToList(list: Value[], text: string, age: Age, keep: (text: string) => string): void {
  const known = list.find((value) => value.text === text);
  if (known === undefined) list.push({ text: keep(text), age });
  else if (byAge({ text, age }, known) < 0) known.age = age;
}

function foldSpaces(text: string): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** The newest first; those of one row's age in the order of their letters, so that the order of rows does not matter. */
function byAge(a: Value, b: Value): number {
  if (a.age.updated !== b.age.updated) return a.age.updated > b.age.updated ? -1 : 1;
  if (a.age.project !== b.age.project) return b.age.project - a.age.project;
  if (a.text === b.text) return 0;
  return a.text < b.text ? -1 : 1;
}

function toParticipant({
  pic,
  row,
  isPerson,
  values,
  names,
  shortNames,
  places,
  participations,
}: Gathered): Participant {
  const all: Partial<Record<Trait, Value | undefined>> = {
    ...values,
    name: names.sort(byAge)[0],
    shortName: shortNames.sort(byAge)[0],
    nutsCode: finest(places.sort(byAge)),
  };
  const traits: Partial<Record<Trait, string>> = {};
  for (const trait of TRAITS) traits[trait] = all[trait]?.text ?? '';
  const traitRows: Partial<Record<Trait, number>> = {};
  for (const trait of CHECKED_TRAITS) {
    const value = all[trait];
    if (value !== undefined) traitRows[trait] = value.age.row;
  }
  return {
    pic,
    row,
    isPerson,
    traits: traits as Record<Trait, string>,
    traitRows,
    names: newestAndOthers(names),
    shortNames: newestAndOthers(shortNames),
    participations,
  };
}

/** The others stand by their letters: their ages change with each project that is touched. */
function newestAndOthers([newest, ...others]: readonly Value[]): string[] {
  return newest === undefined ? [] : [newest.text, ...others.map(({ text }) => text).sort()];
}

/** The newest place, or one within it that an older row gives: a bare country or region never replaces an area in it. */
function finest(newestFirst: readonly Value[]): Value | undefined {
  let [best] = newestFirst;
  for (const value of newestFirst) {
    if (best !== undefined && value.text.length > best.text.length && value.text.startsWith(best.text)) best = value;
  }
  return best;
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
