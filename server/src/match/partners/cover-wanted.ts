import type { ScorePart } from '../competence/score-holders.ts';
import type { PartnerCandidate, PartnerMatches } from './find-partners.ts';

/** The parts of the finder's score of a candidate for the concepts that are wanted only; size is a part of its own elsewhere. Pure. */
export function coverageParts(
  { finding }: Pick<PartnerCandidate, 'finding'>,
  { wanted }: Pick<PartnerMatches, 'wanted'>,
): ScorePart[] {
  return finding.parts.flatMap((part): ScorePart[] => {
    const shares = part.shares.filter(({ concept }) => wanted[concept] === true);
    if (part.type === 'SIZE' || shares.length === 0) return [];
    const counts = shares.map(({ count }) => count);
    const count = part.type === 'AGE' ? Math.min(...counts) : counts.reduce((sum, one) => sum + one, 0);
    return [{ type: part.type, count, value: shares.reduce((sum, { value }) => sum + value, 0), shares }];
  });
}

/** Technologies and free words of the concepts that are wanted. Pure. */
export function wantedKeys({ concepts, wanted }: Pick<PartnerMatches, 'concepts' | 'wanted'>): Set<string> {
  const counting = concepts.filter((_, place) => wanted[place] === true);
  return new Set(counting.flatMap(({ key, technologies }) => [key, ...technologies.map((one) => one.technologyId)]));
}
