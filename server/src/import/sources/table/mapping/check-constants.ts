import type { YamlPath } from '../../../yaml-text.ts';
import { ValueRefused } from '../../../cell-values.ts';
import { readTarget, type TargetRule } from '../target-records.ts';
import { readDate } from '../values/read-date.ts';
import { readField } from '../values/read-field.ts';
import { mappingRefused, type ReadMapping } from './read-mapping.ts';
import type { TableMapping } from './table-mapping.ts';

/**
 * Tries everything that a mapping itself says in place of cells: constants and what maps lead to.
 * @throws FileRefused naming line, path and cause of each that cannot be
 */
export function checkConstants({ file, mapping, lineOf }: ReadMapping): void {
  const problems = [...readings(mapping)].flatMap(({ path, read }) => {
    const reason = refusalOf(read);
    return reason === undefined ? [] : [{ line: lineOf(path), message: `${path.map(String).join('.')}: ${reason}` }];
  });
  if (problems.length > 0) throw mappingRefused(file, problems);
}

/** A place in a mapping, and how what stands there is read. */
interface Reading {
  path: YamlPath;
  read: () => unknown;
}

function* readings(mapping: TableMapping): Generator<Reading> {
  for (const [index, { field, constant, map = {} }] of mapping.values.entries()) {
    if (constant !== undefined) yield { path: ['values', index, 'constant'], read: () => readField(field, constant) };
    for (const [from, to] of Object.entries(map)) {
      yield { path: ['values', index, 'map', from], read: () => readField(field, to) };
    }
  }
  const isKeyComposed = Array.isArray(mapping.key) && mapping.key.length > 1;
  for (const [index, relation] of mapping.relations.entries()) {
    const path = ['relations', index];
    if (relation.target.by === 'row' && isKeyComposed) yield { path: [...path, 'target', 'by'], read: refuseByRow };
    yield* targetReadings(path, relation.target);
    for (const end of ['from', 'to'] as const) {
      const date = relation[end]?.constant;
      if (date !== undefined) yield { path: [...path, end, 'constant'], read: () => readDate(date) };
    }
  }
}

function* targetReadings(path: YamlPath, target: TargetRule): Generator<Reading> {
  const { constant, map = {} } = target;
  if (constant !== undefined) {
    yield { path: [...path, 'target', 'constant'], read: () => readTarget(target, constant) };
  }
  for (const text of Object.keys(map)) {
    yield { path: [...path, 'target', 'map', text], read: () => readTarget(target, text) };
  }
}

function refuseByRow(): never {
  throw new ValueRefused('by: row needs a key of one column');
}

function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ValueRefused) return error.message;
    throw error;
  }
}
