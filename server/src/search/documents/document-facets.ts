import type { SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';
import type { SearchDocument } from '../search-document.ts';
import { ancestorsOf, directSteps, type Closures } from './closures.ts';
import { distinct } from './distinct.ts';

/** Of a facet in one document. */
const MAX_VALUES = 1_000;
const MAX_YEARS = 60;
const SMALL_TYPES: ReadonlySet<string> = new Set(['SME', 'START_UP']);

/** What an entity can be narrowed down to, by the rules of SEARCH_FACETS. */
export function facetsOf(
  row: SearchDocumentRow,
  { values }: EntityDetails,
  closures: Closures,
): SearchDocument['facets'] {
  const { id, kind, organizationType, about, outgoing, incoming, works, indirect } = row;
  const steps = directSteps(row);
  const topics = about.map((topic) => topic.id);
  const idsAbove = (ids: readonly string[], wanted: string): string[] =>
    distinct(
      ancestorsOf(closures, ids, wanted).map((ancestor) => ancestor.id),
      MAX_VALUES,
    );
  const networks = [...outgoing, ...incoming, ...works].filter((neighbour) => neighbour.kind === 'Network');
  const partOf = ancestorsOf(closures, steps, 'Network');
  const isSmall =
    (organizationType !== null && SMALL_TYPES.has(organizationType)) ||
    values.some(({ field, value, isShown }) => field === 'sme' && isShown && value === 'true');
  return {
    kind: [kind],
    field: idsAbove([...steps, ...topics], 'Technology'),
    network: distinct(
      [...(kind === 'Network' ? [id] : []), ...[...networks, ...partOf].map((network) => network.id)],
      MAX_VALUES,
    ),
    place: idsAbove([...steps, ...topics, ...indirect], 'Place'),
    organizationType: kind === 'Organization' && organizationType !== null ? [organizationType] : [],
    programme: idsAbove([...steps, ...indirect], 'Programme'),
    year: yearsOf(row),
    role: kind === 'Organization' || kind === 'Person' ? [...row.roles].sort() : [],
    source: distinct(row.sourceIds, MAX_VALUES),
    sme: kind === 'Organization' && isSmall ? ['true'] : [],
  };
}

/** Every year a project runs, those of an organization's or person's competences, else the years of its dates; the latest 60. */
function yearsOf(row: SearchDocumentRow): string[] {
  const [first, last] = periodOf(row);
  if (first === undefined || last === undefined) return [];
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  const start = Math.max(from, to - MAX_YEARS + 1);
  return Array.from({ length: to - start + 1 }, (_, index) => String(start + index));
}

/** First and last year. A source may have them the wrong way round; what has a start and no end is told for its start. */
function periodOf({ startDate, endDate, date, firstYear, lastYear }: SearchDocumentRow): (number | undefined)[] {
  const [start, end] = [yearIn(startDate ?? date ?? endDate), yearIn(endDate ?? date ?? startDate)];
  return start === undefined ? [firstYear ?? undefined, lastYear ?? undefined] : [start, end];
}

function yearIn(date: string | null): number | undefined {
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
