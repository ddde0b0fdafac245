// Pins how several ways are laid over one another in one drawing.
import { describe, expect, it } from 'vitest';
import type { EntityRefFragment } from '../../generated/graphql';
import { layOutWays, type DrawnWay } from './way-layout';

function entity(id: string): EntityRefFragment {
  return {
    id,
    slug: id,
    kind: 'Organization',
    name: { text: id, lang: null, isFallback: false, isOurs: false },
  };
}

function way(...ids: string[]): DrawnWay {
  return {
    hops: ids.slice(1).map((id, index) => ({
      from: entity(ids[index] ?? ''),
      to: entity(id),
      line: { id: `${ids[index] ?? ''}-${id}`, words: 'knows', direction: 'OUT' as const, isInferred: false },
    })),
  };
}

describe('ways laid over one another', () => {
  it('show a shared entity once and the end in the last column', () => {
    const { stops, legs, columns, rows } = layOutWays([way('a', 'b', 'z'), way('a', 'c', 'd', 'z')]);
    expect(stops.map((stop) => [stop.entity.id, stop.column])).toEqual([
      ['a', 0],
      ['b', 1],
      ['z', 3],
      ['c', 1],
      ['d', 2],
    ]);
    expect(legs).toHaveLength(5);
    expect([columns, rows]).toEqual([4, 2]);
  });

  it('put what all ways pass in the middle and the rest in their lanes', () => {
    const { stops } = layOutWays([way('a', 'b', 'z'), way('a', 'c', 'z')]);
    expect(stops.map((stop) => [stop.entity.id, stop.row])).toEqual([
      ['a', 0.5],
      ['b', 0],
      ['z', 0.5],
      ['c', 1],
    ]);
  });

  it('swing a line that skips columns through its own lane', () => {
    const { legs } = layOutWays([way('a', 'z'), way('a', 'b', 'z')]);
    expect(legs.map(({ id, row }) => [id, row])).toEqual([
      ['a-z', 0],
      ['a-b', null],
      ['b-z', null],
    ]);
  });

  it('are empty without ways', () => {
    expect(layOutWays([])).toEqual({ stops: [], legs: [], columns: 1, rows: 1 });
  });
});
