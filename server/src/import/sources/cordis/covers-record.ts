import { AUTHOR_PREFIX } from './map-author.ts';
import { RESULT_PREFIXES } from './result-tables.ts';

/** The table that says which records there are whose local ids begin so; programmes are told apart further on. */
const TABLE_OF_PREFIX: Readonly<Record<string, string>> = {
  project: 'project.csv',
  pic: 'organization.csv',
  nuts: 'organization.csv',
  programme: 'legalBasis.csv',
  topic: 'topics.csv',
  euroscivoc: 'euroSciVoc.csv',
  department: 'departments.csv',
  ...Object.fromEntries(Object.entries(RESULT_PREFIXES).map(([table, prefix]) => [prefix, table])),
};

/**
 * Whether files say which records of a local id there are.
 * @param frameworks codes of the framework programmes that project.csv names
 * @param hasAuthors whether authors were asked for
 */
export function coversRecord(
  localId: string,
  tables: ReadonlyMap<string, unknown>,
  frameworks: readonly string[],
  hasAuthors: boolean,
): boolean {
  const dash = localId.indexOf('-');
  const [prefix, rest] = [localId.slice(0, dash), localId.slice(dash + 1)];
  if (prefix === AUTHOR_PREFIX) return hasAuthors;
  if (prefix === 'programme' && frameworks.includes(rest)) return true;
  const table = TABLE_OF_PREFIX[prefix];
  return table !== undefined && tables.has(table);
}
