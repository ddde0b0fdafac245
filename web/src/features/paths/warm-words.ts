import type { TFunction } from 'i18next';
import type { Language, WarmBondFragment, WarmWayFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import type { DrawnWay } from './way-layout';

/** What joins two parties, in short: «3 progetti», «è membro di». */
export function bondWords(bond: WarmBondFragment, t: TFunction): string {
  const { type, relationType, direction, workKind, count } = bond;
  if (type === 'RELATION' && relationType !== null)
    return t(`relation.${relationType}.${direction === 'IN' ? 'inVerb' : 'outVerb'}`);
  if (type === 'RESULT') return t('paths.bond_result', { count, number: count });
  switch (workKind) {
    case 'Project':
      return t('paths.bond_project', { count, number: count });
    case 'Publication':
      return t('paths.bond_publication', { count, number: count });
    case 'Event':
      return t('paths.bond_event', { count, number: count });
    default:
      return t('paths.bond_activity', { count, number: count });
  }
}

/** A share of warmth as the reader sees it: «37,5 %», «0,04 %». */
export function percent(share: number, language: Language): string {
  const value = share * 100;
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 2;
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  return `${formatNumber(rounded, language)}\u00a0%`;
}

/** A warm way as the drawing needs it: each tie as its strongest bond. */
export function drawnWay({ hops }: WarmWayFragment, t: TFunction): DrawnWay {
  return {
    hops: hops.map(({ from, to, bonds: [strongest] }) => ({
      from,
      to,
      line: {
        id: `${from.id} ${to.id}`,
        words: strongest === undefined ? '' : bondWords(strongest, t),
        direction: strongest?.direction ?? null,
        isInferred: false,
      },
    })),
  };
}
