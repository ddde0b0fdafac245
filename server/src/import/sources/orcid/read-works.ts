import { parseDoi } from '../../doi.ts';
import { plainTitle } from '../../plain-title.ts';
import { isPublic, partAt, textAt, type OrcidNode } from './orcid-node.ts';
import { readFuzzyDate } from './read-fuzzy-date.ts';

/** A work of a person, by all that was entered of it and is public. */
export interface OrcidWork {
  /** The smallest of those that ORCID gave what was entered: it stays when more is entered. */
  putCode: number;
  doi?: string;
  title: string;
  publicationType: string;
  date?: string;
  journal?: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['journal-article', 'ARTICLE'],
  ['book', 'BOOK'],
  ['edited-book', 'BOOK'],
  ['book-chapter', 'BOOK_CHAPTER'],
  ['data-set', 'DATASET'],
  ['preprint', 'PREPRINT'],
  ['dissertation', 'THESIS'],
  ['dissertation-thesis', 'THESIS'],
  ['review', 'REVIEW'],
  ['conference-paper', 'CONFERENCE_PROCEEDINGS'],
]);
const MAX_WORKS = 50_000;
const PUT_CODE = /^\d{1,15}$/u;

/** The public works of a record, each once, told by its DOI where it has one. Pure. */
export function readWorks(root: OrcidNode, report: (field: string, reason: string) => void): OrcidWork[] {
  const groups = partAt(root, 'activities-summary', 'works')?.all('group') ?? [];
  const works = groups.slice(0, MAX_WORKS).flatMap((group) => readGroup(group, report));
  return [...new Map(works.map((work) => [work.doi ?? work.putCode, work])).values()];
}

/** One work may be entered by several: what is shown is what its owner prefers. */
function readGroup(group: OrcidNode, report: (field: string, reason: string) => void): OrcidWork[] {
  const summaries = group.all('work-summary').filter(isPublic);
  const [shown] = [...summaries].sort((a, b) => preferenceOf(b) - preferenceOf(a));
  const putCodes = summaries.map((summary) => textAt(summary, 'put-code')).filter((code) => PUT_CODE.test(code));
  if (shown === undefined || putCodes.length === 0) return [];
  const putCode = Math.min(...putCodes.map(Number));
  const title = plainTitle(textAt(shown, 'title', 'title').slice(0, 5000));
  if (title === '') {
    report('title', `work ${String(putCode)} has none`);
    return [];
  }
  const doi = summaries.map(ownDoi).find((found) => found !== undefined);
  const date = readFuzzyDate(partAt(shown, 'publication-date'), 'publication-date', report);
  const journal = plainTitle(textAt(shown, 'journal-title').slice(0, 1000));
  return [
    {
      putCode,
      ...(doi === undefined ? {} : { doi }),
      title,
      publicationType: TYPES.get(textAt(shown, 'type').toLowerCase().replaceAll('_', '-')) ?? 'OTHER',
      ...(date === undefined ? {} : { date }),
      ...(journal === '' ? {} : { journal }),
    },
  ];
}

function preferenceOf(summary: OrcidNode): number {
  const index = Number(textAt(summary, 'display-index'));
  return Number.isFinite(index) ? index : 0;
}

/** The DOI of the work itself, not of what it is a part or a version of. */
function ownDoi(summary: OrcidNode): string | undefined {
  const ids = partAt(summary, 'external-ids')?.all('external-id') ?? [];
  return ids
    .filter((id) => textAt(id, 'external-id-type') === 'doi' && textAt(id, 'external-id-relationship') === 'self')
    .map((id) => parseDoi(textAt(id, 'external-id-normalized')) ?? parseDoi(textAt(id, 'external-id-value')))
    .find((doi) => doi !== undefined);
}
