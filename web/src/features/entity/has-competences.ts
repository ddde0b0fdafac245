import type { EntityDetails } from './entity-details';

const HOLDERS: readonly string[] = ['Organization', 'Person', 'Network'];

/** Whether an entity is one that can master technologies, and masters any: computed or stated. */
export function hasCompetences({ kind, relationCounts }: EntityDetails): boolean {
  return (
    HOLDERS.includes(kind) &&
    relationCounts.some(
      (group) =>
        group.direction === 'OUT' &&
        (group.type === 'HAS_COMPETENCE' || (group.type === 'ABOUT' && group.kind === 'Technology')),
    )
  );
}
