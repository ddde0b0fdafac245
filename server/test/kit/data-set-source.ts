import type { SourceDescription } from '../../src/records/model.ts';

/** A data set that no publisher gives out. */
export const DATA_SET_SOURCE: SourceDescription = {
  id: 'dataset',
  type: 'DATASET',
  title: { en: 'Data set' },
  titleIsOurs: true,
  description: {},
  languages: ['en'],
  priority: 60,
};
