// Pins how figures are grouped and when sources are said to disagree.
import { describe, expect, it } from 'vitest';
import { groupByTheme, groupByUnit, hasDisagreement, type ListedIndicator, type Observation } from './group-figures';

const indicator = (slug: string, theme: string | null) => ({ slug, theme }) as ListedIndicator;

function observation(value: number, source: string, change: Partial<Observation> = {}): Observation {
  const evidence = [{ recordId: 'r', locator: null, source: { id: source } }] as unknown as Observation['evidence'];
  return { id: `${value}-${source}`, value, unit: 'percent', comparator: 'EQUAL', evidence, ...change } as Observation;
}

describe('themes', () => {
  it('come in their usual order, unknown ones after, none last', () => {
    const groups = groupByTheme([
      indicator('a', null),
      indicator('b', 'zoo'),
      indicator('c', 'health'),
      indicator('d', 'cluster'),
      indicator('e', 'health'),
    ]);
    expect(groups.map(({ theme, indicators }) => [theme, indicators.length])).toEqual([
      ['cluster', 1],
      ['health', 2],
      ['zoo', 1],
      [null, 1],
    ]);
  });
});

describe('units', () => {
  it('part what cannot stand on one scale', () => {
    const mixed = [observation(1, 'a'), observation(2, 'a', { unit: 'EUR' }), observation(3, 'b')];
    expect(groupByUnit(mixed).map((group) => group.map(({ value }) => value))).toEqual([[1, 3], [2]]);
  });
});

describe('disagreement', () => {
  it('is different values for the same thing from different sources', () => {
    expect(hasDisagreement([observation(10, 'a'), observation(10.1, 'b')])).toBe(true);
  });

  it('is not another period, another source agreeing, or one source giving two figures', () => {
    expect(hasDisagreement([observation(10, 'a', { period: '2016' }), observation(11, 'b', { period: '2017' })])).toBe(
      false,
    );
    expect(hasDisagreement([observation(10, 'a'), observation(10, 'b')])).toBe(false);
    expect(hasDisagreement([observation(10, 'a'), observation(11, 'a')])).toBe(false);
  });
});
