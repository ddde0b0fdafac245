import type { FigureDetailQuery, ListFiguresQuery } from '../../generated/graphql';

/** An indicator in the overview. */
export type ListedIndicator = ListFiguresQuery['indicators']['edges'][number]['node'];

/** A figure with all that is said of it. */
export type Observation = NonNullable<FigureDetailQuery['indicator']>['observations'][number];

/** Indicators of one theme; null for those in none. */
export interface ThemeGroup {
  readonly theme: string | null;
  readonly indicators: readonly ListedIndicator[];
}

const themeOrder = ['cluster', 'economy', 'pharma', 'medtech', 'research', 'education', 'health', 'region'];

/** Indicators by theme, themes in their usual order, unknown themes after them, none last. */
export function groupByTheme(indicators: readonly ListedIndicator[]): readonly ThemeGroup[] {
  const groups = new Map<string | null, ListedIndicator[]>();
  for (const indicator of indicators) {
    const theme = indicator.theme ?? null;
    const group = groups.get(theme);
    if (group) group.push(indicator);
    else groups.set(theme, [indicator]);
  }
  const rank = (theme: string | null) => {
    const index = theme === null ? -1 : themeOrder.indexOf(theme);
    return index >= 0 ? index : theme === null ? Infinity : themeOrder.length;
  };
  return [...groups]
    .map(([theme, list]) => ({ theme, indicators: list }))
    .sort((a, b) => rank(a.theme) - rank(b.theme) || (a.theme ?? '').localeCompare(b.theme ?? ''));
}

/** Observations that can stand on one scale: those of one unit. */
export function groupByUnit(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.unit);
    if (group) group.push(observation);
    else groups.set(observation.unit, [observation]);
  }
  return [...groups.values()];
}

/** Whether sources give different figures for the same thing: same unit, place, period and words, different value. */
export function hasDisagreement(observations: readonly Observation[]): boolean {
  const seen = new Map<string, { value: number; sources: ReadonlySet<string> }>();
  return observations.some(({ unit, place, period, note, value, evidence }) => {
    const key = [unit, place?.id ?? '', period ?? '', note?.text ?? ''].join('\n');
    const before = seen.get(key);
    const sources = new Set(evidence.map((item) => item.source.id));
    seen.set(key, before ?? { value, sources });
    const isOtherSource = before !== undefined && [...sources].some((id) => !before.sources.has(id));
    return isOtherSource && before.value !== value;
  });
}
