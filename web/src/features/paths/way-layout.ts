import type { EntityRefFragment } from '../../generated/graphql';

/** What the line of a step says. */
interface Line {
  readonly id: string;
  readonly words: string;
  /** Whether it is read along the way or against it; null when it has no direction. */
  readonly direction: 'IN' | 'OUT' | null;
  readonly isInferred: boolean;
}

/** A way as the drawing needs it. */
export interface DrawnWay {
  readonly hops: readonly {
    readonly from: EntityRefFragment;
    readonly to: EntityRefFragment;
    readonly line: Line;
  }[];
}

/** A stop on the drawing: `column` counts steps from the start, `row` is the lane of the first way that passes it. */
export interface Stop {
  readonly entity: EntityRefFragment;
  readonly column: number;
  readonly row: number;
}

/** A line between two stops, once for all ways that use it. */
export interface Leg extends Line {
  readonly fromId: string;
  readonly toId: string;
  /** The lane it swings through, where it would else run over stops of other ways; null for a plain line. */
  readonly row: number | null;
}

/** All ways laid over one another: entities that several ways pass stand once, in the column where they are first reached. */
export interface WayLayout {
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  readonly columns: number;
  readonly rows: number;
}

/** Lays ways over one another. The end stands alone in the last column. */
export function layOutWays(ways: readonly DrawnWay[]): WayLayout {
  const entities = new Map<string, Stop>();
  const legs = new Map<string, Leg>();
  const last = Math.max(0, ...ways.map((way) => way.hops.length));
  ways.forEach(({ hops }, lane) => {
    hops.forEach(({ from, to, line }, index) => {
      const isEnd = index === hops.length - 1;
      if (!entities.has(from.id)) entities.set(from.id, { entity: from, column: index, row: lane });
      if (!entities.has(to.id)) entities.set(to.id, { entity: to, column: isEnd ? last : index + 1, row: lane });
      const skips = isEnd && index + 1 < last && ways.length > 1;
      legs.set(line.id, { ...line, fromId: from.id, toId: to.id, row: skips ? lane : null });
    });
  });
  const middle = Math.max(0, ways.length - 1) / 2;
  const stops = [...entities.values()].map((stop) => (isOnAllWays(stop, ways) ? { ...stop, row: middle } : stop));
  return { stops, legs: [...legs.values()], columns: last + 1, rows: Math.max(1, ways.length) };
}

/** What every way passes, the ends above all, stands in the middle of the drawing's height; the rest in its way's lane. */
function isOnAllWays({ entity }: Stop, ways: readonly DrawnWay[]): boolean {
  return ways.every(({ hops }) => hops.some(({ from, to }) => from.id === entity.id || to.id === entity.id));
}
