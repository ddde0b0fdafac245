import type { Field, RecordContent, RelationStatement } from '../../src/records/model.ts';

/** A record of an editorial key, named by it. */
export function record(
  kind: RecordContent['kind'],
  localId: string,
  relations: RelationStatement[] = [],
  values: Partial<Record<Field, string>> = {},
  names: string[] = [],
): RecordContent {
  return {
    localId,
    kind,
    names: [localId.replaceAll('-', ' '), ...names].map((text, index) => ({
      text,
      lang: index === 0 ? 'en' : 'it',
      type: 'NAME' as const,
      ours: false,
    })),
    identifiers: [{ scheme: 'key', value: localId }],
    values: Object.entries(values).map(([field, value]) => ({ field: field as Field, value, ours: false })),
    observations: [],
    relations,
    at: { file: 'cluster.csv', words: localId },
  };
}
/** A relation of a record. */
export const to = (type: RelationStatement['type'], target: string, rest: Partial<RelationStatement> = {}) => ({
  type,
  target,
  ...rest,
});
export const YEAR = new Date().getUTCFullYear();
const NOW = { startDate: `${YEAR}-01-01`, endDate: `${YEAR}-12-31` };

/** A cluster in which every competence can be counted by hand. */
export const RECORDS: RecordContent[] = [
  record('Technology', 'medicine', [], {}, ['Medicina']),
  record('Technology', 'gene-therapy', [to('BROADER', 'medicine')], {}, ['Terapia genica']),
  record('Technology', 'cardiology', [to('BROADER', 'medicine')], {}, ['Cardiologia']),
  record('Technology', 'robotics', [], {}, ['Robotica']),
  record('Place', 'lombardy'),
  record('Place', 'milan', [to('PART_OF', 'lombardy')]),
  record('Place', 'rome'),
  record('Network', 'net', [to('ABOUT', 'gene-therapy')]),
  record('Project', 'genes', [to('ABOUT', 'gene-therapy')], { ...NOW, keywords: 'Organ-on-chip, vectors' }),
  record('Project', 'old-genes', [to('ABOUT', 'gene-therapy')], { startDate: '2001-01-01', endDate: '2005-12-31' }),
  record('Project', 'hearts', [to('ABOUT', 'cardiology'), to('ABOUT', 'gene-therapy')], NOW),
  record('Project', 'beats', [to('ABOUT', 'cardiology')], { ...NOW, keywords: 'gene therapy' }),
  record('Project', 'other-0', [to('ABOUT', 'robotics')], NOW, ['Lentiviral vectors in cardiology']),
  ...Array.from({ length: 8 }, (_, index) => record('Project', `other-${index + 1}`, [to('ABOUT', 'robotics')], NOW)),
  record('Publication', 'paper', [to('ABOUT', 'gene-therapy')], { date: String(YEAR) }),
  record('Publication', 'report', [to('RESULT_OF', 'genes')], { publicationType: 'DELIVERABLE' }),
  record('Publication', 'patent', [to('RESULT_OF', 'genes')], { publicationType: 'PATENT' }),
  record(
    'Organization',
    'hospital',
    [to('COORDINATES', 'genes'), to('PARTICIPATES_IN', 'hearts'), to('LOCATED_IN', 'milan'), to('MEMBER_OF', 'net')],
    { organizationType: 'HEALTH_BODY' },
  ),
  record(
    'Organization',
    'giant',
    [
      to('PARTICIPATES_IN', 'genes'),
      to('PARTICIPATES_IN', 'hearts'),
      ...Array.from({ length: 9 }, (_, index) => to('PARTICIPATES_IN', `other-${index}`)),
      to('LOCATED_IN', 'rome'),
    ],
    { organizationType: 'UNIVERSITY' },
  ),
  record('Organization', 'company', [to('PARTICIPATES_IN', 'genes'), to('PARTICIPATES_IN', 'beats')], {
    organizationType: 'SME',
  }),
  record('Organization', 'veteran', [to('PARTICIPATES_IN', 'old-genes')]),
  record('Organization', 'claimant', [to('ABOUT', 'gene-therapy')]),
  record('Person', 'ada', [to('AUTHORED', 'paper'), to('AFFILIATED_WITH', 'hospital')]),
];
