/** Pins the checks of a consortium: what is stated decides, what is not is open, and the order of members changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBodyFacts, type BodyFacts } from '../partners/body-facts.ts';
import { checkEligibility, type CheckRule, type EligibilityCheck } from './check-eligibility.ts';
import { countDifferentCountries } from './count-countries.ts';
import { eligibilityRules, findAction } from './eligibility-rules.ts';

const rules = eligibilityRules();

function body(id: string, country: string | null, rest: Partial<BodyFacts> = {}): BodyFacts {
  const nothing = { organizationType: null, isSme: null, regions: [], groupIds: [] };
  return { id, country, ...nothing, projectCount: 0, coordinatedCount: 0, houseIds: [id], ...rest };
}

function check(members: readonly BodyFacts[], action: string, rule: CheckRule): EligibilityCheck | undefined {
  return checkEligibility(members, findAction(rules, action, null), rules).find((one) => one.rule === rule);
}

const statusOf = (members: readonly BodyFacts[], rule: CheckRule, action = 'RIA') =>
  check(members, action, rule)?.status;

describe('a research and innovation action', () => {
  const [it, fr, no, gb, us] = [body('a', 'IT'), body('b', 'FR'), body('c', 'NO'), body('d', 'GB'), body('e', 'US')];

  test('needs three countries, one of them a member state', () => {
    expect(statusOf([it, fr, no], 'COUNTRIES')).toBe('PASSED');
    expect(statusOf([it, fr, us], 'COUNTRIES')).toBe('FAILED');
    expect(statusOf([it, body('x', 'IT'), fr], 'COUNTRIES')).toBe('FAILED');
    expect(statusOf([no, gb, body('f', 'IS')], 'MEMBER_STATES')).toBe('FAILED');
    expect(check([it, fr, no], 'RIA', 'COUNTRIES')).toMatchObject({ found: 3, countries: ['FR', 'IT', 'NO'] });
  });

  test('is open where a country is not stated, or associated to a part only', () => {
    expect(check([it, fr, body('x', null)], 'RIA', 'COUNTRIES')).toMatchObject({
      status: 'UNKNOWN',
      found: 2,
      maybe: 1,
      unknownIds: ['x'],
    });
    expect(statusOf([it, fr, body('x', 'CA')], 'COUNTRIES')).toBe('UNKNOWN');
    expect(statusOf([it, body('x', null)], 'COUNTRIES')).toBe('FAILED');
    expect(statusOf([no, body('x', null)], 'MEMBER_STATES')).toBe('UNKNOWN');
  });

  test('counts bodies of one house once, wherever they are', () => {
    const [part, whole] = [body('p', 'FR', { houseIds: ['p', 'a'] }), it];
    expect(check([whole, part, no], 'RIA', 'ENTITIES')).toMatchObject({ status: 'FAILED', found: 2 });
    expect(statusOf([whole, part, no], 'COUNTRIES')).toBe('FAILED');
    expect(check([whole, part, no], 'RIA', 'INDEPENDENCE')).toMatchObject({ status: 'FAILED', memberIds: ['a', 'p'] });
    expect(statusOf([it, fr, no], 'INDEPENDENCE')).toBe('UNKNOWN');
  });
});

test('other kinds of action', () => {
  const small = body('a', 'IT', { isSme: true });
  expect(statusOf([small], 'COUNTRIES', 'CSA')).toBe('PASSED');
  expect(check([small], 'CSA', 'INDEPENDENCE')).toBeUndefined();
  expect(statusOf([small], 'SME_APPLICANT', 'EIC_ACCELERATOR')).toBe('PASSED');
  expect(statusOf([small, body('b', 'FR')], 'SINGLE_APPLICANT', 'EIC_ACCELERATOR')).toBe('FAILED');
  expect(statusOf([body('a', 'IT')], 'SME_APPLICANT', 'EIC_ACCELERATOR')).toBe('UNKNOWN');
  expect(findAction(rules, 'ria', null)?.key).toBe('RIA');
  expect(findAction(rules, null, 'HORIZON  Research and Innovation Actions')?.key).toBe('RIA');
  expect(findAction(rules, null, 'LIFE Project Grants')).toBeNull();
});

test('what is wished for', () => {
  const clinic = body('a', 'IT', { organizationType: 'IRCCS', coordinatedCount: 2, regions: ['ITC4', 'ITI4'] });
  expect(statusOf([clinic], 'CLINICAL_SITE')).toBe('PASSED');
  expect(statusOf([body('b', 'IT', { organizationType: 'SME', isSme: false })], 'CLINICAL_SITE')).toBe('FAILED');
  expect(statusOf([body('b', 'IT')], 'SME')).toBe('UNKNOWN');
  expect(statusOf([clinic], 'COORDINATOR')).toBe('PASSED');
  expect(check([clinic], 'RIA', 'REGION_SPREAD')).toMatchObject({ status: 'FAILED', found: 2 });
});

test('a country comes from what is stated of a body, else from its places when they are of one country', () => {
  const row = {
    id: 'a',
    organizationType: null,
    isSme: null,
    projectCount: 0,
    coordinatedCount: 0,
    groupIds: [],
    houseIds: [],
  };
  expect(toBodyFacts({ ...row, country: null, placeCountries: [], nutsCodes: ['EL30', 'EL'] })).toMatchObject({
    country: 'GR',
    regions: ['EL30'],
  });
  expect(toBodyFacts({ ...row, country: null, placeCountries: ['FR'], nutsCodes: ['ITC4C'] }).country).toBeNull();
  expect(toBodyFacts({ ...row, country: 'DE', placeCountries: ['FR'], nutsCodes: [] }).country).toBe('DE');
});

const member = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    country: fc.constantFrom('IT', 'FR', 'DE', 'NO', 'CA', 'US', null),
    house: fc.constantFrom('a', 'b', 'own'),
    isSme: fc.constantFrom(true, false, null),
  })
  .map(({ id, country, house, isSme }) => body(id, country, { isSme, houseIds: house === 'own' ? [id] : [id, house] }));
const members = fc.uniqueArray(member, { maxLength: 6, selector: ({ id }) => id });

test('the order of members does not matter', () => {
  fc.assert(
    fc.property(members, fc.constantFrom(...rules.actions), (bodies, action) => {
      expect(checkEligibility(bodies.toReversed(), action, rules)).toEqual(checkEligibility(bodies, action, rules));
    }),
  );
});

test('different countries are as many as the best way to place houses gives', () => {
  const houses = fc.array(fc.uniqueArray(fc.constantFrom('IT', 'FR', 'DE', 'NO'), { maxLength: 3 }), { maxLength: 5 });
  const best = (left: readonly string[][], taken: readonly string[]): number => {
    const [house, ...rest] = left;
    if (house === undefined) return taken.length;
    const free = house.filter((country) => !taken.includes(country));
    return Math.max(best(rest, taken), ...free.map((country) => best(rest, [...taken, country])));
  };
  fc.assert(
    fc.property(houses, (given) => {
      expect(countDifferentCountries(given.map((house) => new Set(house)))).toBe(best(given, []));
    }),
  );
});
