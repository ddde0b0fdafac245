import type { ScorePart } from '../competence/score-holders.ts';
import type { PartnerCandidate, PartnerMatches } from './find-partners.ts';

/** The parts of the finder's score of a candidate for the missing concepts only; size is a part of its own elsewhere. Pure. */
export function coverageParts(
  { finding }: Pick<PartnerCandidate, 'finding'>,
  { missing }: Pick<PartnerMatches, 'missing'>,
): ScorePart[] {
  return finding.parts.flatMap((part): ScorePart[] => {
    const shares = part.shares.filter(({ concept }) => missing[concept] === true);
    if (part.type === 'SIZE' || shares.length === 0) return [];
    const counts = shares.map(({ count }) => count);
    const count = part.type === 'AGE' ? Math.min(...counts) : counts.reduce((sum, one) => sum + one, 0);
    return [{ type: part.type, count, value: shares.reduce((sum, { value }) => sum + value, 0), shares }];
  });
}

/** Technologies and free words of missing concepts that a candidate has proofs of. Pure. */
export function missingKeys({ concepts, missing }: Pick<PartnerMatches, 'concepts' | 'missing'>): Set<string> {
  const wanted = concepts.filter((_, place) => missing[place] === true);
  return new Set(wanted.flatMap(({ key, technologies }) => [key, ...technologies.map((one) => one.technologyId)]));
}
