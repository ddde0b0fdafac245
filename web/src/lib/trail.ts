import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { EntityKind } from '../generated/graphql';
import { KINDS } from './kinds';

/** An entity that was visited in this session. */
export interface TrailStop {
  slug: string;
  kind: EntityKind;
  name: string;
  lang: string | null;
}

const KEY = 'kms.trail';
const LONGEST = 20;
const stopsSchema = z.array(
  z.object({ slug: z.string(), kind: z.enum(KINDS), name: z.string(), lang: z.string().nullable() }),
);

let stops: readonly TrailStop[] = read();
const listeners = new Set<() => void>();

function read(): readonly TrailStop[] {
  try {
    const parsed = stopsSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** The trail with one more stop at its end: each entity once, the last 20. */
export function withStop(trail: readonly TrailStop[], stop: TrailStop): readonly TrailStop[] {
  return [...trail.filter((other) => other.slug !== stop.slug), stop].slice(-LONGEST);
}

/** Remembers a visited entity for the rest of the session, over reloads too. */
export function rememberStop(stop: TrailStop): void {
  keep(withStop(stops, stop));
}

/** Forgets that an entity was visited. */
export function forgetStop(slug: string): void {
  keep(stops.filter((stop) => stop.slug !== slug));
}

function keep(trail: readonly TrailStop[]): void {
  stops = trail;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(stops));
  } catch {
    // Storage can be closed or full; the trail then lasts until the next reload.
  }
  for (const listener of listeners) listener();
}

/** The visited entities, oldest first. */
export function useTrail(): readonly TrailStop[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stops,
  );
}
