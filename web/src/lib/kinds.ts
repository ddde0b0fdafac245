import type { EntityKind } from '../generated/graphql';

/** All kinds in the order in which lists and facets show them. */
export const KINDS = [
  'Organization',
  'Person',
  'Network',
  'WorkingGroup',
  'Project',
  'Programme',
  'Technology',
  'Facility',
  'Event',
  'Activity',
  'Goal',
  'Indicator',
  'Publication',
  'Place',
] as const satisfies readonly EntityKind[];

const SLUGS: Record<EntityKind, string> = {
  Organization: 'organizations',
  Person: 'people',
  Network: 'networks',
  WorkingGroup: 'working-groups',
  Project: 'projects',
  Programme: 'programmes',
  Technology: 'technologies',
  Facility: 'facilities',
  Event: 'events',
  Activity: 'activities',
  Goal: 'goals',
  Indicator: 'indicators',
  Publication: 'publications',
  Place: 'places',
};

/** The word that stands for a kind in page addresses. */
export function kindSlug(kind: EntityKind): string {
  return SLUGS[kind];
}

/** The kind that a word of a page address (or the kind's own name) stands for; undefined when it is none. */
export function kindFromSlug(slug: string): EntityKind | undefined {
  const wanted = slug.toLowerCase();
  return KINDS.find((kind) => SLUGS[kind] === wanted || kind.toLowerCase() === wanted);
}

/** The CSS custom property that holds a kind's colour, for the theme in use. */
export function kindColorVariable(kind: EntityKind): string {
  return `--kind-${kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
}
