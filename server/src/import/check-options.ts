import type { SourceModule, SourceOptions } from './source-module.ts';

type OptionName = keyof SourceOptions;

/** What was asked for with an import; null, or an empty list, is not asked for. */
type AskedOptions = Readonly<Record<OptionName, string | boolean | readonly string[] | null>>;

const NAMES = ['region', 'organizations', 'mapping', 'authors'] as const satisfies readonly OptionName[];

/**
 * Options that were asked for though the source has no use for them: whoever names a region and gets everything was
 * misled, so it is said instead.
 */
export function listForeignOptions({ options }: Pick<SourceModule, 'options'>, asked: AskedOptions): OptionName[] {
  const taken = new Set(options.map(({ name }) => name));
  return NAMES.filter((name) => isGiven(asked[name]) && !taken.has(name));
}

/** Options without which the source imports nothing, and that were not given. */
export function listMissingOptions({ options }: Pick<SourceModule, 'options'>, asked: AskedOptions): OptionName[] {
  return options.filter(({ name, isRequired }) => isRequired && !isGiven(asked[name])).map(({ name }) => name);
}

function isGiven(value: AskedOptions[OptionName]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
