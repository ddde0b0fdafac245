import type { ColumnPartUse, ColumnUse } from '../../../source-module.ts';
import { comparableHeader, listReferences, type TableColumn } from './bind-columns.ts';
import type { TableMapping } from './table-mapping.ts';

/** What each column of a table becomes by its mapping, in the order of the columns. */
export function describeColumns(mapping: TableMapping, columns: readonly TableColumn[]): ColumnUse[] {
  const uses = new Map<string, ColumnPartUse[]>();
  const add = (column: string, use: ColumnPartUse): void => {
    const known = uses.get(comparableHeader(column)) ?? [];
    const isKnown = known.some(({ part, detail }) => part === use.part && detail === use.detail);
    uses.set(comparableHeader(column), isKnown ? known : [...known, use]);
  };
  for (const { path, column } of listReferences(mapping)) {
    const use = useAt(mapping, path);
    if (use !== undefined) add(column, use);
  }
  for (const column of mapping.ignore) add(column, { part: 'IGNORED' });
  return columns.map(({ name }) => ({ name, uses: uses.get(comparableHeader(name)) ?? [] }));
}

/** What stands at a place of the mapping, such as `identifiers.0.column`. */
function useAt(mapping: TableMapping, [section, index, part]: readonly PropertyKey[]): ColumnPartUse | undefined {
  const at = Number(index);
  if (section === 'key') return { part: 'KEY' };
  if (section === 'names') return withDetail('NAME', mapping.names[at]?.type);
  if (section === 'identifiers') return withDetail('IDENTIFIER', mapping.identifiers[at]?.scheme);
  if (section === 'values') return withDetail('VALUE', mapping.values[at]?.field);
  if (section === 'relations') return withDetail('RELATION', mapping.relations[at]?.type);
  return section === 'persons' ? withDetail('PERSON', String(part)) : undefined;
}

function withDetail(part: ColumnPartUse['part'], detail: string | undefined): ColumnPartUse {
  return detail === undefined ? { part } : { part, detail };
}
