import { mentionsAsked, type AskedOrganizations } from '../../asked-organizations.ts';
import type { ListedFile } from '../../list-files.ts';
import type { RowProblem } from '../../source-module.ts';
import { ProblemList } from '../../problem-list.ts';
import type { GatheredFile } from '../../archive/gather-bytes.ts';
import { publicationId, type DescribedOrganization } from './map-orcid.ts';
import { parseOrcidFile, readOrcidFiles } from './read-orcid-files.ts';
import { readOrcidRecord, type OrcidRecord, type ReadOrcid } from './read-orcid-record.ts';

const DEACTIVATION = Buffer.from('deactivation-date');
const IDENTIFIER = Buffer.from('orcid-identifier');

/** What a first reading of all files finds out. */
export class OrcidGathering {
  readonly problems = new ProblemList();
  /** Of the people taken, the number of the file that speaks of each: the first. */
  readonly people = new Map<string, number>();
  readonly publications = new Set<string>();
  /** People whose record says that it is no longer one. */
  readonly gone = new Set<string>();
  /** How many files are records, taken or not. */
  records = 0;
  modifiedOn = '';
  readonly #names = new Map<string, Map<string, number>>();
  /** Of each person the organizations they belong to, each once. */
  readonly #belonging: string[] = [];

  /** @param isAlone a file of its own, not one of an archive of millions, whose deactivated ones are nobody's concern */
  take(read: ReadOrcid, file: string, number: number, isAlone: boolean): void {
    if (read === 'not asked for' || !('reason' in read) || 'goneOrcid' in read) this.records += 1;
    if (read === 'not asked for') return;
    if ('record' in read) this.#takeRecord(read.record, read.problems, file, number);
    else if ('goneOrcid' in read) {
      this.gone.add(read.goneOrcid);
      if (isAlone) this.problems.add({ file, reason: read.reason });
    } else this.problems.add({ file, reason: read.reason });
  }

  /** Each organization as most write it: their words for it differ, its name does not. */
  organizations(): DescribedOrganization[] {
    return [...this.#names]
      .map(([ror, descriptions]) => {
        const [[most] = ['{}']] = [...descriptions].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
        return { ...(JSON.parse(most) as Omit<DescribedOrganization, 'ror'>), ror };
      })
      .sort((a, b) => (a.ror < b.ror ? -1 : 1));
  }

  /** How many people belong to how many organizations that have a name. */
  countAffiliations(): number {
    return this.#belonging.filter((ror) => this.#names.has(ror)).length;
  }

  #takeRecord(record: OrcidRecord, problems: readonly RowProblem[], file: string, number: number): void {
    const { orcid, affiliations, works, modifiedOn = '' } = record;
    if (this.people.has(orcid)) {
      this.problems.add({ file, reason: `${orcid} was already given by another file` });
      return;
    }
    this.people.set(orcid, number);
    for (const problem of problems) this.problems.add(problem);
    for (const work of works) this.publications.add(publicationId(orcid, work));
    this.#belonging.push(...new Set(affiliations.map(({ ror }) => ror)));
    if (modifiedOn > this.modifiedOn) this.modifiedOn = modifiedOn;
    for (const { ror, organization } of affiliations) {
      if (organization.name === '') continue;
      const descriptions = this.#names.get(ror) ?? new Map<string, number>();
      const key = JSON.stringify(organization);
      this.#names.set(ror, descriptions.set(key, (descriptions.get(key) ?? 0) + 1));
    }
  }
}

/** Reads all files through once. @throws FileRefused, or the reason of `signal` */
export async function gatherOrcid(
  files: readonly ListedFile[],
  asked: AskedOrganizations,
  signal: AbortSignal,
): Promise<OrcidGathering> {
  const gathering = new OrcidGathering();
  const alone = new Set(files.map(({ shownName }) => shownName));
  let number = 0;
  for await (const file of readOrcidFiles(files, signal)) {
    gathering.take(readFile(file, asked), file.shownName, number, alone.has(file.shownName));
    number += 1;
  }
  return gathering;
}

/**
 * What a file says. Most files of an archive or folder concern nobody asked for and are not even parsed; one that a person
 * points at is, so that they hear what is wrong with it.
 */
export function readFile({ bytes, shownName }: GatheredFile, asked: AskedOrganizations): ReadOrcid {
  if (bytes === undefined) return { reason: 'is larger than any record of ORCID' };
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPointedAt = !shownName.includes('/');
  const isConcerned = isPointedAt || mentionsAsked(content, asked) || content.includes(DEACTIVATION);
  if (!isConcerned && content.includes(IDENTIFIER)) return 'not asked for';
  const root = parseOrcidFile(content);
  return 'reason' in root ? root : readOrcidRecord(root, asked, shownName);
}
