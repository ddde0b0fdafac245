import type { SourceDescription } from '../../../records/model.ts';
import type { ProjectIndex } from './gather-projects.ts';

/** After documents, vocabularies and the registers of organizations: its names are what participants once typed. */
const PRIORITY = 140;

const TITLES: Readonly<Record<string, { it: string; en: string }>> = {
  HORIZON: { it: 'CORDIS: progetti di Orizzonte Europa', en: 'CORDIS: Horizon Europe projects' },
  H2020: { it: 'CORDIS: progetti di Orizzonte 2020', en: 'CORDIS: Horizon 2020 projects' },
  FP7: { it: 'CORDIS: progetti del Settimo programma quadro', en: 'CORDIS: Seventh Framework Programme projects' },
};

/** The source a set of files is: one for each framework programme, so that each is imported and dropped by itself. */
export function describeSource(
  { frameworks: [framework], updatedOn }: ProjectIndex,
  origin: string,
): SourceDescription {
  const slug = framework.toLowerCase().replace(/[^a-z\d]+/gu, '-');
  return {
    id: `cordis-${slug}`,
    type: 'DATASET',
    title: TITLES[framework] ?? { it: `CORDIS: progetti ${framework}`, en: `CORDIS: ${framework} projects` },
    titleIsOurs: true,
    description: {
      it: 'Progetti di ricerca finanziati dall’Unione europea e chi vi partecipa, dai file di CORDIS.',
      en: 'Research projects funded by the European Union and who takes part in them, from the files of CORDIS.',
    },
    file: origin,
    ...(updatedOn === undefined ? {} : { date: updatedOn }),
    languages: ['en'],
    licence: 'European Commission reuse policy, Decision 2011/833/EU',
    priority: PRIORITY,
  };
}
