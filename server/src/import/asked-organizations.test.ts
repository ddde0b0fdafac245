/** Pins how the organizations of an import of people are given, and that none is no answer. */
import { describe, expect, test } from 'vitest';
import { mentionsAsked, parseAskedOrganizations } from './asked-organizations.ts';

describe('organizations asked for', () => {
  test('ROR ids and ids of OpenAlex, bare or as addresses', () => {
    const asked = parseAskedOrganizations(
      'openalex',
      { organizations: ['https://ror.org/00wjc7c48', '01nffqt88', 'https://openalex.org/I93860229', 'i27837315'] },
      'ror and OpenAlex',
    );
    expect([...asked.rors]).toEqual(['00wjc7c48', '01nffqt88']);
    expect([...asked.openAlexIds]).toEqual(['I93860229', 'I27837315']);
    expect(mentionsAsked(Buffer.from('{"ror":"https:\\/\\/ror.org\\/01nffqt88"}'), asked)).toBe(true);
    expect(mentionsAsked(Buffer.from('{"ror":"https://ror.org/01nffqt87"}'), asked)).toBe(false);
  });

  test('none, no id, an id the source does not know', () => {
    expect(() => parseAskedOrganizations('orcid', {}, 'ror')).toThrow(/whose data are taken only as far as/u);
    expect(() => parseAskedOrganizations('orcid', { organizations: [] }, 'ror')).toThrow(/--organization/u);
    for (const organizations of [['Milano'], ['00wjc7c49'], ['I93860229'], ['']]) {
      expect(() => parseAskedOrganizations('orcid', { organizations }, 'ror')).toThrow(/is not a ROR id/u);
    }
  });
});
