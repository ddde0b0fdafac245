import type { LocalText, RelationStatement } from '../../../records/model.ts';
import { projectId } from './map-project.ts';
import { ROLES, type Participation } from './participant.ts';

const LEFT_EARLY: LocalText = {
  it: 'Partecipazione terminata prima della fine del progetto; la data non è pubblicata.',
  en: 'Participation ended before the project did; the date is not published.',
};

/**
 * One relation for each project, in the order of project numbers. CORDIS repeats a pair when a participant changes its role
 * or comes back: the strongest role among those that still hold is stated, with the sum of the contributions of all rows.
 */
export function mapParticipations(pic: string, participations: readonly Participation[]): RelationStatement[] {
  const byProject = Map.groupBy(participations, (participation) => participation.projectId);
  return [...byProject].sort(([a], [b]) => Number(a) - Number(b)).map(([id, rows]) => mapPair(pic, id, rows));
}

function mapPair(pic: string, id: string, rows: readonly Participation[]): RelationStatement {
  const standing = rows.filter(({ hasEnded }) => !hasEnded);
  const hasEnded = standing.length === 0;
  const [stated] = (hasEnded ? rows : standing).toSorted((a, b) => rankOf(a) - rankOf(b));
  const contribution = sumOf(rows);
  const to = hasEnded ? latest(rows) : undefined;
  const isCoordinator = stated?.role === 'coordinator';
  return {
    type: isCoordinator ? 'COORDINATES' : 'PARTICIPATES_IN',
    target: projectId(id),
    ...roleOf(stated),
    ...(to === undefined ? {} : { to }),
    ...(contribution === undefined ? {} : { contribution }),
    ...(hasEnded && to === undefined ? { note: LEFT_EARLY } : {}),
    at: { file: 'organization.csv', words: `${id}/${pic}` },
  };
}

/** That it coordinates is said by the relation's type. */
function roleOf(stated: Participation | undefined): { role?: string } {
  return stated?.role === undefined || stated.role === 'coordinator' ? {} : { role: stated.role };
}

/** In euros; undefined when no row states an amount. */
function sumOf(rows: readonly Participation[]): number | undefined {
  const amounts = rows.flatMap(({ cents }) => (cents === undefined ? [] : [cents]));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, cents) => sum + cents, 0) / 100;
}

function rankOf({ role }: Participation): number {
  return role === undefined ? ROLES.length : ROLES.indexOf(role);
}

function latest(rows: readonly Participation[]): string | undefined {
  return rows
    .flatMap(({ endedOn }) => (endedOn === undefined ? [] : [endedOn]))
    .sort()
    .at(-1);
}
