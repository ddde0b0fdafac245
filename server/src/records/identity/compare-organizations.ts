import { compareContext, contextReasons, type Context } from './compare-context.ts';
import { compareNames, type NameRelation } from './compare-names.ts';
import { isBare } from './extra-words.ts';
import type { MatchReason } from './match-reasons.ts';
import type { OrganizationProfile } from './organization-profile.ts';
import { prepareProfile, type PreparedProfile } from './prepared-profile.ts';
import { isSureName, type Support } from './sure-name.ts';

export interface OrganizationComparison {
  /** SAME: surely one body. ALIKE: a person should decide. DIFFERENT: nothing to ask. */
  verdict: 'SAME' | 'ALIKE' | 'DIFFERENT';
  /** 0 to 1, to order candidates by. */
  score: number;
  reasons: MatchReason[];
}

const DIFFERENT_KINDS: OrganizationComparison = { verdict: 'DIFFERENT', score: 0, reasons: [] };
const NOTHING_IN_COMMON: OrganizationComparison = { verdict: 'DIFFERENT', score: 0, reasons: [] };
const COMPARABLE = new Set(['Organization', 'Network']);

/**
 * Whether two records mean one body, by their names in context. Pure and symmetric; depends on the two profiles only. Never SAME
 * within one source, across countries, against differing identifiers of a register or between bodies of different kinds.
 */
export function compareOrganizations(one: OrganizationProfile, two: OrganizationProfile): OrganizationComparison {
  const [first, second] = one.key <= two.key ? [one, two] : [two, one];
  if (!COMPARABLE.has(first.kind) || !COMPARABLE.has(second.kind)) return DIFFERENT_KINDS;
  const a = prepareProfile(first);
  const b = prepareProfile(second);
  const context = compareContext(a, b, [first, second]);
  if (context.country === 'OTHER' && context.website !== 'SAME') {
    return { verdict: 'DIFFERENT', score: 0, reasons: ['OTHER_COUNTRY'] };
  }
  const evidence = gather(a, b, context);
  return judge(evidence, context);
}

interface Evidence {
  relation: NameRelation | undefined;
  isSure: boolean;
  sharesAcronym: boolean;
  isAcronymOfName: boolean;
  /** One says no more than the acronym of the other. */
  isAcronymAlone: boolean;
  hasOtherType: boolean;
}

function gather(a: PreparedProfile, b: PreparedProfile, context: Context): Evidence {
  const sharesAcronym = [...a.shortNames].some((name) => name.length >= 3 && b.shortNames.has(name));
  const { relation, isSure } = bestRelation(a, b, { context, sharesAcronym, a, b });
  return {
    relation,
    isSure,
    sharesAcronym,
    isAcronymOfName: !a.shortNames.isDisjointFrom(b.initials) || !b.shortNames.isDisjointFrom(a.initials),
    isAcronymAlone: isOnlyAcronym(a, b) || isOnlyAcronym(b, a),
    hasOtherType: haveOtherTypes(a, b, relation),
  };
}

/** Names of one house need less in common to be looked at. */
const LIKENESS_AT_ADDRESS = 0.25;

/** The two names that say most: a pair that is sure before any other. */
function bestRelation(a: PreparedProfile, b: PreparedProfile, support: Support): Pick<Evidence, 'relation' | 'isSure'> {
  let relation: NameRelation | undefined;
  let isSure = false;
  if (a.stems.isDisjointFrom(b.stems)) return { relation, isSure };
  const minLikeness = support.context.isAtOneAddress ? LIKENESS_AT_ADDRESS : undefined;
  for (const nameA of a.names) {
    for (const nameB of b.names) {
      const found =
        nameA.type === 'ACRONYM' && nameB.type === 'ACRONYM' ? undefined : compareNames(nameA, nameB, minLikeness);
      if (found === undefined) continue;
      const sure = isSureName(found, support);
      if (relation === undefined || (sure === isSure ? rank(found) > rank(relation) : sure)) relation = found;
      isSure ||= sure;
    }
  }
  return { relation, isSure };
}

/** Whether `one` is called by nothing but the acronym of the other: as that states it, or by initials and website. */
function isOnlyAcronym(one: PreparedProfile, other: PreparedProfile): boolean {
  const [short, ...more] = one.shortNames;
  if (short === undefined || more.length > 0 || short.length < 3 || one.names.some(({ words }) => words.size > 1)) {
    return false;
  }
  return other.shortNames.has(short) || (other.initials.has(short) && other.hostLabels.has(short));
}

const KIND_RANK = { EQUAL: 3, MISSPELT: 2.5, INSIDE: 1, OVERLAP: 0 } as const;

function rank({ kind, weight, likeness }: NameRelation): number {
  return KIND_RANK[kind] + likeness + Math.min(weight, 4) / 10;
}

/** Kinds that make another body than the one they belong to, also when that one is called by a bare name. */
const APART = [
  'foundation',
  'department',
  'faculty',
  'division',
  'section',
  'unit',
  'chair',
  'campus',
  'branch',
  'laboratory',
  'alumni',
  'press',
  'venture',
  'group',
];

/** Kinds that make another body where the other is of a kind, too. */
const OTHERWISE = [
  'university',
  'college',
  'school',
  'museum',
  'library',
  'hospital',
  'municipality',
  'region',
  'agency',
  'park',
];

/** Whether only one of two bodies is of a kind; not by a kind that the name they share says itself. */
function haveOtherTypes(a: PreparedProfile, b: PreparedProfile, relation: NameRelation | undefined): boolean {
  const differ = (type: string): boolean => a.types.has(type) !== b.types.has(type) && !isShared(type, relation);
  if (APART.some(differ)) return true;
  const areOfHealth = [a, b].every(({ types }) => !types.isDisjointFrom(HOSPITAL_KINDS));
  const kinds = areOfHealth ? OTHERWISE.filter((type) => type !== 'hospital') : OTHERWISE;
  return a.types.size > 0 && b.types.size > 0 && kinds.some(differ);
}

/** One is called a hospital, the other by its status or a clinic: that tells no two bodies. */
const HOSPITAL_KINDS = new Set(['hospital', 'clinic', 'irccs']);

function isShared(type: string, relation: NameRelation | undefined): boolean {
  return relation?.a.words.has(type) === true && relation.b.words.has(type);
}

function judge(evidence: Evidence, context: Context): OrganizationComparison {
  const { relation } = evidence;
  if (relation === undefined && !hasTraces(evidence, context)) return NOTHING_IN_COMMON;
  const reasons = [...nameReasons(evidence), ...contextReasons(context)];
  const score = scoreOf(evidence, context);
  if (evidence.isSure && !isBarred(evidence, context)) return { verdict: 'SAME', score, reasons };
  const isAlike = relation === undefined || isAlikeName(relation, evidence, context);
  return { verdict: isAlike ? 'ALIKE' : 'DIFFERENT', score, reasons };
}

/** Whatever the names say: these are never surely one. */
function isBarred({ hasOtherType }: Evidence, context: Context): boolean {
  const { country, city, website, legalForm, hasOtherIdentifier, isSameSource } = context;
  const needsMore = legalForm === 'OTHER' && website !== 'SAME' && city !== 'SAME';
  return hasOtherType || hasOtherIdentifier || isSameSource || country === 'OTHER' || needsMore;
}

/** Something to ask about though the names say nothing: an acronym or a website in one city. */
function hasTraces({ sharesAcronym, isAcronymOfName, isAcronymAlone }: Evidence, { city, website }: Context): boolean {
  if (city === 'SAME' && (sharesAcronym || isAcronymOfName || website === 'SAME')) return true;
  return isAcronymAlone && city !== 'OTHER' && website !== 'OTHER';
}

function isAlikeName(relation: NameRelation, { sharesAcronym, isAcronymAlone }: Evidence, context: Context): boolean {
  if (context.website === 'SAME' || isAcronymAlone) return true;
  if (context.isAtOneAddress && relation.ownWeight >= 0.5) return true;
  if (relation.kind === 'EQUAL' || relation.kind === 'MISSPELT') return relation.weight >= 0.5;
  if (context.city === 'UNKNOWN' && isAlikeSomewhere(relation)) return true;
  if (relation.ownWeight < 0.7) return false;
  return sharesAcronym || relation.likeness >= neededLikeness(relation, context);
}

/** For records that do not say where the body is, as those of documents, more is asked. */
function isAlikeSomewhere({ kind, weight, ownWeight, likeness }: NameRelation): boolean {
  if (kind !== 'INSIDE') return ownWeight >= 1 && likeness >= 0.5;
  return ownWeight >= 1 || (weight >= 0.5 && likeness >= 0.4);
}

function neededLikeness(relation: NameRelation, { city }: Context): number {
  const isInside = relation.kind === 'INSIDE';
  if (isInside && city !== 'OTHER' && isBare(relation)) return 0;
  if (city !== 'SAME') return 0.65;
  return isInside ? 0.4 : 0.5;
}

function nameReasons({ relation, sharesAcronym, isAcronymOfName, hasOtherType }: Evidence): MatchReason[] {
  const reasons: MatchReason[] = [];
  if (relation !== undefined) reasons.push(nameReason(relation));
  if (sharesAcronym) reasons.push('SAME_ACRONYM');
  else if (isAcronymOfName) reasons.push('ACRONYM_OF_NAME');
  if (hasOtherType) reasons.push('OTHER_TYPE');
  return reasons;
}

function nameReason({ kind, a, b }: NameRelation): MatchReason {
  if (kind === 'INSIDE') return 'NAME_INSIDE_NAME';
  if (kind !== 'EQUAL') return 'SIMILAR_NAME';
  return a.lang !== undefined && b.lang !== undefined && a.lang !== b.lang
    ? 'SAME_NAME_IN_OTHER_LANGUAGE'
    : 'SAME_NAME';
}

function scoreOf({ relation, sharesAcronym, hasOtherType }: Evidence, context: Context): number {
  const name = relation === undefined ? 0 : relation.likeness * (0.35 + 0.2 * Math.min(1, relation.weight / 2));
  const isMain = relation?.a.type === 'NAME' && relation.b.type === 'NAME';
  const sum =
    name + (isMain ? 0.05 : 0) + contextScore(context) + (sharesAcronym ? 0.05 : 0) - (hasOtherType ? 0.15 : 0);
  return Math.round(Math.max(0, Math.min(1, sum)) * 1000) / 1000;
}

function contextScore({ website, city, country, isAtOneAddress }: Context): number {
  return (
    (website === 'SAME' ? 0.2 : 0) +
    (city === 'SAME' ? 0.1 : 0) +
    (isAtOneAddress ? 0.1 : 0) +
    (country === 'SAME' ? 0.05 : 0) -
    (city === 'OTHER' ? 0.05 : 0) -
    (website === 'OTHER' ? 0.03 : 0)
  );
}
