import { FileRefused } from '../../source-module.ts';
import type { Participant } from './participant.ts';

/** Seats of Lombardy's provinces, as CORDIS spells them: for rows that give a city but no NUTS area. */
const NUTS_OF_CITY: Readonly<Record<string, string>> = {
  varese: 'ITC41',
  como: 'ITC42',
  lecco: 'ITC43',
  sondrio: 'ITC44',
  bergamo: 'ITC46',
  brescia: 'ITC47',
  pavia: 'ITC48',
  lodi: 'ITC49',
  cremona: 'ITC4A',
  mantova: 'ITC4B',
  mantua: 'ITC4B',
  milano: 'ITC4C',
  milan: 'ITC4C',
  monza: 'ITC4D',
};

/** A NUTS code in capitals. @throws FileRefused when it is none */
export function readRegion(region: string): string {
  const code = region.trim().toUpperCase();
  if (!/^[A-Z]{2}[A-Z\d]{0,3}$/u.test(code)) {
    throw new FileRefused('region', `"${region.slice(0, 40)}" is no NUTS code such as ITC4 (Lombardy)`);
  }
  return code;
}

/**
 * What touches a region: its participants, all their projects, and everyone in these with what they do there only.
 * @throws FileRefused when no participant lies in the region
 */
export function selectRegion(
  participants: readonly Participant[],
  region: string,
): { participants: Participant[]; projectIds: Set<string> } {
  const inside = participants.filter((participant) => liesIn(participant, region));
  if (inside.length === 0) {
    throw new FileRefused('region', `no participant of these files lies in ${region}; nothing would be imported`);
  }
  const projectIds = new Set(inside.flatMap(({ participations }) => participations.map(({ projectId }) => projectId)));
  const touching = participants.flatMap((participant): Participant[] => {
    const participations = participant.participations.filter(({ projectId }) => projectIds.has(projectId));
    return participations.length === 0 ? [] : [{ ...participant, participations }];
  });
  return { participants: touching, projectIds };
}

function liesIn({ traits }: Participant, region: string): boolean {
  const { country, nutsCode, city } = traits;
  if (country !== region.slice(0, 2)) return false;
  if (nutsCode.length > 2 || region.length === 2) return (nutsCode === '' ? country : nutsCode).startsWith(region);
  return country === 'IT' && (NUTS_OF_CITY[city.toLowerCase()] ?? '').startsWith(region);
}
