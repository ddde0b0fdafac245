/** Pins what a row of a list says besides the name: only what is stated, in the reader's language. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityContextFragment } from '../generated/graphql';
import { i18n, startI18n } from '../lib/i18n';
import { contextWords } from './context-words';

beforeAll(async () => {
  await startI18n('it');
  await i18n.loadLanguages('en');
});

const stated = (values: Record<string, string>) =>
  Object.entries(values).map(([field, value]) => ({ field, value, isShown: true }));
const university = {
  id: 'x',
  slug: 'statale',
  kind: 'Organization' as const,
  name: { text: 'Università degli Studi di Milano', lang: 'it' as const, isFallback: false, isOurs: false },
};

describe('a row says', () => {
  test('of a department what it belongs to', () => {
    const department: EntityContextFragment = { id: 'y', values: [], partOf: { edges: [{ neighbour: university }] } };
    expect(contextWords(department, i18n.getFixedT('it'), 'it')).toEqual(['parte di Università degli Studi di Milano']);
  });

  test('of a body its type and where it is', () => {
    const values = stated({ organizationType: 'UNIVERSITY', city: 'Milano', country: 'IT' });
    const body: EntityContextFragment = { id: 'y', values, partOf: { edges: [] } };
    expect(contextWords(body, i18n.getFixedT('en'), 'en')).toEqual(['University', 'Milan, Italy']);
    const town: EntityContextFragment = { id: 'y', values: stated({ city: 'SESTO SAN GIOVANNI' }) };
    expect(contextWords(town, i18n.getFixedT('en'), 'en')).toEqual(['Sesto San Giovanni']);
  });

  test('of a project its years, of a publication its day; not what is stated otherwise as well', () => {
    const project: EntityContextFragment = {
      id: 'y',
      values: [
        { field: 'startDate', value: '2019-01-01', isShown: false },
        ...stated({ startDate: '2020-05', endDate: '2024' }),
      ],
    };
    expect(contextWords(project, i18n.getFixedT('it'), 'it')).toEqual(['2020–2024']);
    expect(contextWords({ id: 'y', values: stated({ date: '2021-03-02' }) }, i18n.getFixedT('it'), 'it')).toEqual([
      '2 marzo 2021',
    ]);
    expect(contextWords({ id: 'y', values: [] }, i18n.getFixedT('it'), 'it')).toEqual([]);
  });
});
