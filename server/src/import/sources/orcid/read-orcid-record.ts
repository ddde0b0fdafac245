import type { AskedOrganizations } from '../../asked-organizations.ts';
import { parseOrcidId } from '../../orcid-id.ts';
import type { RowProblem } from '../../source-module.ts';
import { isPublic, textAt, type OrcidNode } from './orcid-node.ts';
import { readAffiliations, type OrcidAffiliation } from './read-affiliations.ts';
import { readWorks, type OrcidWork } from './read-works.ts';

/** A researcher as far as they concern the organizations asked for, by what they made public. */
export interface OrcidRecord {
  orcid: string;
  name: string;
  otherNames: string[];
  /** Only at organizations asked for. */
  affiliations: OrcidAffiliation[];
  works: OrcidWork[];
  /** When the record was changed last, as a date; undefined where it does not say. */
  modifiedOn?: string;
}

/** What a file says: a record, that it is no longer one, or that it does not concern the organizations asked for. */
export type ReadOrcid =
  | { record: OrcidRecord; problems: RowProblem[] }
  | { goneOrcid: string; reason: string }
  | { reason: string }
  | 'not asked for';

const MAX_OTHER_NAMES = 30;

/** Reads a record, form JSON or XML. Only what is visible to everyone is looked at. Pure. */
export function readOrcidRecord(root: OrcidNode, asked: AskedOrganizations, file: string): ReadOrcid {
  const given = textAt(root, 'orcid-identifier', 'path');
  if (given === '') return { reason: noRecordReason(root) };
  const orcid = parseOrcidId(given);
  if (orcid === undefined) return { reason: `"${given.slice(0, 60)}" is no ORCID iD` };
  const host = textAt(root, 'orcid-identifier', 'host');
  if (host !== '' && host !== 'orcid.org') {
    return {
      reason: `${orcid} is of ${host.slice(0, 60)}, not of ORCID's registry: such an iD may be someone else's there`,
    };
  }
  if (isDeactivated(root)) return { goneOrcid: orcid, reason: `${orcid} was deactivated by its owner` };
  const problems: RowProblem[] = [];
  const report = (field: string, reason: string): void => {
    problems.push({ file, field, reason });
  };
  const affiliations = readAffiliations(root, asked, report);
  if (!affiliations.some(({ isResearcher }) => isResearcher)) return 'not asked for';
  const [name, ...otherNames] = readNames(root);
  if (name === undefined) return { reason: `${orcid} shows no name to everyone` };
  const works = readWorks(root, report);
  return { record: { orcid, name, otherNames, affiliations, works, modifiedOn: readModified(root) }, problems };
}

/** An answer of the API in the place of a record: locked, deprecated, not found. */
function noRecordReason(root: OrcidNode): string {
  const message = textAt(root, 'developer-message') || textAt(root, 'user-message');
  return message === '' ? 'is no record of ORCID' : `is no record but an answer of ORCID: ${message.slice(0, 200)}`;
}

function isDeactivated(root: OrcidNode): boolean {
  return (
    textAt(root, 'history', 'deactivation-date') !== '' ||
    (textAt(root, 'person', 'name', 'given-names') === 'Given Names Deactivated' &&
      textAt(root, 'person', 'name', 'family-name') === 'Family Name Deactivated')
  );
}

/** The name they want to be credited with, else given and family names; then others. */
function readNames(root: OrcidNode): string[] {
  const [name] = root.all('person').flatMap((person) => person.all('name'));
  const isShown = name !== undefined && isPublic(name);
  const civil = isShown ? `${textAt(name, 'given-names')} ${textAt(name, 'family-name')}`.trim() : '';
  const credit = isShown ? textAt(name, 'credit-name') : '';
  const others = root
    .all('person')
    .flatMap((person) => person.all('other-names'))
    .flatMap((names) => names.all('other-name'))
    .filter(isPublic)
    .slice(0, MAX_OTHER_NAMES)
    .map((other) => textAt(other, 'content'));
  if (credit === '' && civil === '') return [];
  const names = [credit, civil, ...others].map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 300));
  return [...new Set(names)].filter((text) => text !== '');
}

function readModified(root: OrcidNode): string | undefined {
  const text = textAt(root, 'history', 'last-modified-date');
  const time = /^\d{12,14}$/u.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(time) && time > 0 ? new Date(time).toISOString().slice(0, 10) : undefined;
}
