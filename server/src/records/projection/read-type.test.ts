/** Pins which type an activity tells, and that what a source states goes before. */
import { expect, test } from 'vitest';
import type { ProjectedValue } from './project-values.ts';
import { readType } from './read-type.ts';

const proof = (cell: string) => [{ sourceId: 'cordis', recordKey: cell, at: { words: cell } }] as never;

function value(field: ProjectedValue['field'], text: string, isShown = true): ProjectedValue {
  return { field, value: text, isOurs: false, isShown, evidence: proof(field) };
}

test.each([
  ['HES', 'EDUCATION'],
  ['REC', 'RESEARCH_CENTRE'],
  ['PRC', 'COMPANY'],
  ['PUB', 'PUBLIC_BODY'],
])('%s is read as %s, as ours, with the evidence of the activity', (code, type) => {
  expect(readType([value('activityType', code), value('sme', 'false')])).toEqual({
    field: 'organizationType',
    value: type,
    isOurs: true,
    isShown: true,
    evidence: proof('activityType'),
  });
});

test('a small company is an SME, by two proofs; another small body is none', () => {
  const company = readType([value('activityType', 'PRC'), value('sme', 'true')]);
  expect([company?.value, company?.evidence]).toEqual([
    'SME',
    [...proof('activityType'), ...(proof('sme') as never[])],
  ]);
  expect(readType([value('activityType', 'REC'), value('sme', 'true')])?.value).toBe('RESEARCH_CENTRE');
});

test('nothing is read where a type is stated, the activity is unknown, none, or not the shown one', () => {
  expect(readType([value('activityType', 'PRC'), value('organizationType', 'HEALTH_BODY')])).toBeUndefined();
  for (const values of [[value('activityType', 'OTH')], [], [value('activityType', 'PRC', false)]]) {
    expect(readType(values)).toBeUndefined();
  }
});
