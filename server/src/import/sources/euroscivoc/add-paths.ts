import type { ScienceField } from './science-field.ts';

/** A field in EuroSciVoc has one path, a few had two; more say nothing that helps. */
const MAX_PATHS = 8;

/**
 * The paths of fields that come after those above them, from the numbers on the way down.
 * @param unplaced keys of fields of which it is not known what lies above them: they and what lies below get no path
 */
export function addPaths(fields: readonly ScienceField[], unplaced: ReadonlySet<string>): ScienceField[] {
  const paths = new Map<string, string[]>();
  return fields.map((field) => {
    const { key, notation, parents } = field;
    const above = parents.length === 0 ? [''] : parents.flatMap((parent) => paths.get(parent) ?? []);
    const own =
      notation === undefined || unplaced.has(key) ? [] : above.slice(0, MAX_PATHS).map((path) => `${path}/${notation}`);
    paths.set(key, own);
    return { ...field, paths: own };
  });
}
