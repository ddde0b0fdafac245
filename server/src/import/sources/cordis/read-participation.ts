import type { RowProblem } from '../../source-module.ts';
import type { OrganizationColumn } from './cordis-tables.ts';
import { readDay, ValueRefused } from '../../cell-values.ts';
import { readCents } from './cordis-values.ts';
import type { Participation, Role } from './participant.ts';
import type { TableRow } from './read-table.ts';

const FILE = 'organization.csv';

/** The words of all programmes' exports, without blanks and in lower case. An unknown one leaves the role open. */
const ROLE_WORDS: Readonly<Record<string, Role>> = {
  coordinator: 'coordinator',
  participant: 'participant',
  beneficiary: 'participant',
  hostinstitution: 'participant',
  associatedpartner: 'associated-partner',
  partner: 'associated-partner',
  internationalpartner: 'associated-partner',
  thirdparty: 'third-party',
};

/** What is wrong with a row's keys, so that it can be no participation; undefined when nothing is. */
export function findRowProblem(
  { row, cells }: TableRow<OrganizationColumn>,
  projects: ReadonlySet<string>,
): RowProblem | undefined {
  const problem = (field: OrganizationColumn, reason: string): RowProblem => ({ file: FILE, row, field, reason });
  const { organisationID, projectID, name, country } = cells;
  if (organisationID === '') return problem('organisationID', 'has no participant code (PIC)');
  if (!/^\d{9}$/u.test(organisationID))
    return problem('organisationID', `"${organisationID}" is no PIC of nine digits`);
  if (projectID === '') return problem('projectID', 'has no project');
  if (!projects.has(projectID)) return problem('projectID', `project ${projectID} is not in project.csv`);
  if (name === '') return problem('name', 'has no name');
  if (country !== '' && !/^[A-Z]{2}$/u.test(country)) return problem('country', `"${country}" is no country code`);
  return undefined;
}

/** The participation of a sound row; what its own cells get wrong is told and left out. */
export function readParticipation(
  { row, cells }: TableRow<OrganizationColumn>,
  projectId: string,
  onProblem: (problem: RowProblem) => void,
): Participation {
  const { endOfParticipation: end } = cells;
  const attempt = <T>(field: OrganizationColumn, read: (text: string) => T): T | undefined => {
    if (cells[field] === '') return undefined;
    try {
      return read(cells[field]);
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      onProblem({ file: FILE, row, field, reason: error.message });
      return undefined;
    }
  };
  const isFlag = /^(?:true|false)?$/iu.test(end);
  const endedOn = isFlag ? undefined : attempt('endOfParticipation', readDay);
  return {
    projectId,
    role: ROLE_WORDS[cells.role.toLowerCase().replace(/[\s_-]/gu, '')],
    cents: attempt('ecContribution', readCents),
    hasEnded: endedOn !== undefined || end.toLowerCase() === 'true',
    endedOn,
  };
}
