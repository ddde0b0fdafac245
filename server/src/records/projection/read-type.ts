import type { ProjectedValue } from './project-values.ts';

/** The codes of CORDIS for what a participant does (column activityType), and what they say for sure of ours. */
const TYPE_OF_ACTIVITY: ReadonlyMap<string, string> = new Map([
  ['HES', 'EDUCATION'],
  ['REC', 'RESEARCH_CENTRE'],
  ['PRC', 'COMPANY'],
  ['PUB', 'PUBLIC_BODY'],
]);

/**
 * The type of an organization as its activity tells, where no source states one: our reading, with the evidence of the
 * activity. A company that is stated to be small or medium is an SME. Undefined where nothing tells. Pure.
 */
export function readType(values: readonly ProjectedValue[]): ProjectedValue | undefined {
  if (values.some(({ field }) => field === 'organizationType')) return undefined;
  const activity = shown(values, 'activityType');
  const type = TYPE_OF_ACTIVITY.get(activity?.value ?? '');
  if (activity === undefined || type === undefined) return undefined;
  const size = type === 'COMPANY' ? shown(values, 'sme') : undefined;
  const isSme = size?.value === 'true';
  return {
    field: 'organizationType',
    value: isSme ? 'SME' : type,
    isOurs: true,
    isShown: true,
    evidence: [...activity.evidence, ...(isSme ? size.evidence : [])],
  };
}

function shown(values: readonly ProjectedValue[], field: ProjectedValue['field']): ProjectedValue | undefined {
  return values.find((value) => value.field === field && value.isShown);
}
