import { decodeCursor, type Cursor } from '../domain/page.ts';
import type { RelationConditions } from '../graph/statements/relations/relation-columns.ts';
import type { RelationFilter } from '../generated/resolvers.ts';
import { badArgument } from './user-error.ts';

const MAX_PAGE = 100;

/** Page arguments as clients give them. */
interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/**
 * Checks page arguments.
 * @param cursorLength how many values a cursor of this list has
 * @throws GraphQLError BAD_USER_INPUT naming the argument
 */
export function readPage(
  { first, after }: PageArguments,
  cursorLength: number,
): { first: number; after: Cursor | null } {
  const size = inRange('first', first ?? 20, 1, MAX_PAGE);
  if (after === null || after === undefined) return { first: size, after: null };
  const cursor = decodeCursor(after, cursorLength);
  if (cursor === undefined) throw badArgument('after', 'is no cursor of this list');
  return { first: size, after: cursor };
}

/** A cursor that is a place in the list, as search hits have. @throws GraphQLError BAD_USER_INPUT */
export function placeOf(cursor: Cursor | null): number {
  const place = cursor?.[0] ?? 0;
  if (typeof place === 'number' && place >= 0) return place;
  throw badArgument('after', 'is no cursor of this list');
}

/** A whole number between two bounds. @throws GraphQLError BAD_USER_INPUT */
export function inRange(argument: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw badArgument(argument, `must be from ${String(min)} to ${String(max)}, is ${String(value)}`);
}

/** A year of four figures; null when absent. @throws GraphQLError BAD_USER_INPUT */
export function readYear(argument: string, year: number | null | undefined): number | null {
  return year === null || year === undefined ? null : inRange(argument, year, 1000, 9999);
}

/** A list with at most so many items. @throws GraphQLError BAD_USER_INPUT */
export function atMost<T>(argument: string, values: readonly T[], max: number): readonly T[] {
  if (values.length <= max) return values;
  throw badArgument(argument, `has at most ${String(max)} items, has ${String(values.length)}`);
}

/** An absent or empty list means no condition. */
export function orAll<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values === null || values === undefined || values.length === 0 ? null : values;
}

/** Conditions on relations as statements take them. @throws GraphQLError BAD_USER_INPUT */
export function readRelationFilter(filter: RelationFilter | null | undefined): RelationConditions {
  const asOf = filter?.asOf ?? null;
  return {
    types: orAll(filter?.types),
    direction: filter?.direction ?? null,
    kinds: orAll(filter?.kinds),
    roles:
      filter?.roles === null || filter?.roles === undefined ? null : orAll(atMost('filter.roles', filter.roles, 50)),
    asOf: asOf === null ? null : String(inRange('filter.asOf', asOf, 1000, 9999)),
  };
}
