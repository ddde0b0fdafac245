import type { NeighbourRow, SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import { ancestorsOf, directSteps, type Closures } from './closures.ts';
import { distinct } from './distinct.ts';

const MAX_NAMES_OF_NEIGHBOUR = 5;
const MAX_NAMES = 250;
const MAX_ABOVE = 20;

/**
 * Names of what an entity is related to: what it belongs to, who belongs to it or takes part in it, what it works on, the
 * programmes that pay for that, and where it lies.
 */
export function relatedNamesOf(row: SearchDocumentRow, closures: Closures): string[] {
  const neighbours = [...row.outgoing, ...row.incoming].filter(({ kind }) => kind !== 'Place' && kind !== 'Technology');
  const fields = row.outgoing.filter(({ kind, types }) => kind === 'Technology' && types.includes('RELATED'));
  const above = (ids: readonly string[], kind: string): string[] =>
    ancestorsOf(closures, ids, kind)
      .filter(({ id }) => id !== row.id)
      .slice(0, MAX_ABOVE)
      .flatMap(({ nameIt, nameEn, nameAny }) => [nameIt ?? nameAny, nameEn ?? nameAny]);
  return distinct(
    [
      ...[...neighbours, ...fields, ...row.works].flatMap(namesOf),
      ...above(directSteps(row), 'Place'),
      ...above([...directSteps(row), ...row.indirect], 'Programme'),
    ],
    MAX_NAMES,
  );
}

function namesOf({ names }: NeighbourRow): string[] {
  return distinct(names.split('\n'), MAX_NAMES_OF_NEIGHBOUR);
}
