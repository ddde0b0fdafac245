import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchIndex } from '../../src/search/meilisearch/meilisearch-index.ts';
import type { MeilisearchConnection } from '../../src/search/meilisearch/meilisearch-connection.ts';
import type { SearchQuestion } from '../../src/search/search-engine.ts';
import { inOnePage, searchDocument } from './search-document.ts';

/** A handful of documents of our own invention, with all that questions turn on. */
export const SCENARIO_DOCUMENTS = [
  searchDocument({
    id: 'ent_quercia',
    names: ['Quercia Alta', 'High Oak', 'QALTA'],
    acronyms: ['QALTA'],
    identifiers: ['01nffqt88', 'it01234560150'],
    textIt: ['Sperimentazione clinica decentralizzata per malattie rare'],
    aboutIt: ['Malattie rare'],
    aboutEn: ['Rare diseases'],
    related: ['Rete dei Boschi'],
    facets: {
      year: ['2023', '2024'],
      place: ['ent_milano', 'ent_lombardia'],
      organizationType: ['SME'],
      sme: ['true'],
    },
    relationCount: 7,
    year: 2024,
  }),
  searchDocument({
    id: 'ent_faggio',
    names: ['Faggio Bianco'],
    textEn: ['Imaging of rare tumours'],
    aboutEn: ['Rare diseases'],
    facets: { year: ['2024'], place: ['ent_bergamo', 'ent_lombardia'], organizationType: ['UNIVERSITY'] },
    relationCount: 3,
    year: 2024,
  }),
  searchDocument({
    id: 'ent_boschi',
    kind: 'Network',
    names: ['Rete dei Boschi', 'Network of Woods', 'RDB'],
    acronyms: ['RDB'],
    related: ['Quercia Alta', 'Faggio Bianco'],
    facets: { year: ['2022'] },
    relationCount: 9,
    year: 2022,
  }),
  searchDocument({
    id: 'ent_raro',
    kind: 'Project',
    names: ['RAROLAB', 'Malattie rare in laboratorio'],
    acronyms: ['RAROLAB'],
    identifiers: ['101057'],
    facets: { year: ['2022', '2023', '2024'], place: ['ent_milano', 'ent_lombardia'] },
    relationCount: 2,
    year: 2024,
  }),
  searchDocument({
    id: 'ent_malattie_rare',
    kind: 'Technology',
    names: ['Malattie rare', 'Rare diseases'],
    relationCount: 4,
  }),
];

const page = { offset: 0, limit: 10 };
/** Questions of every sort: words, typing errors, identifiers, leads, several words of which some are nowhere, choices, sorts, nothing found, nothing asked. */
const QUESTIONS: readonly SearchQuestion[] = [
  { text: 'quercia', ...page },
  { text: 'qercia alta', ...page },
  { text: '01NFFQT88', ...page },
  { text: 'IT 0123 456 0150', ...page },
  { text: 'malattie rare', facets: ['kind', 'year', 'place'], ...page },
  {
    text: 'malattie rare',
    facets: ['kind', 'year'],
    filters: { kind: ['Project', 'Network'], year: ['2023'] },
    ...page,
  },
  { text: 'rare', sort: 'NAME_IT', ...page },
  { text: 'rare', sort: 'YEAR', offset: 1, limit: 2 },
  { text: '', filters: { place: ['ent_lombardia'] }, facets: ['place'], sort: 'RELATIONS', ...page },
  { text: 'quercia xylophone', ...page },
  {
    text: 'partner di Quercia Alta',
    leads: [{ id: 'ent_faggio', because: 'Quercia Alta' }],
    facets: ['kind'],
    ...page,
  },
  { text: 'imaging rare tumours xylophone', ...page },
  { text: 'malattie rare laboratorio quercia', ...page },
  { text: 'xylophone', ...page },
  { text: '" OR -(x', filters: { kind: ['" OR id EXISTS'] }, ...page },
  { text: '…', ...page },
];

/** Words of texts: in another form, in the other language, with a typing error, none, and not in what it is about. */
const WORDS: readonly (readonly string[])[] = [
  ['malattia', 'rara'],
  ['tumori', 'rari'],
  ['tumorr', 'rari'],
  [],
  ['malattie', 'faggio'],
];

/** What came of a scenario, without what differs from run to run. */
export interface ScenarioOutcome {
  answers: unknown[];
  byWords: string[][];
  afterRemoval: unknown;
  failedTask: string;
}

/** An index is made, swapped in, asked, changed, and given a document that it must refuse. */
export async function playScenario(connection: MeilisearchConnection): Promise<ScenarioOutcome> {
  const engine = new MeilisearchEngine(connection);
  const index = new MeilisearchIndex(connection);
  const rebuild = await index.rebuild(inOnePage(SCENARIO_DOCUMENTS));
  await rebuild.put(SCENARIO_DOCUMENTS);
  await rebuild.swap();
  const ask = async (question: SearchQuestion): Promise<unknown> => {
    const { hits, ...answer } = await engine.search(question);
    return { ...answer, hits: hits.map(({ id, matchedBy }) => `${id} ${matchedBy}`) };
  };
  const answers: unknown[] = [];
  for (const question of QUESTIONS) answers.push(await ask(question));
  const byWords: string[][] = [];
  for (const words of WORDS) byWords.push(await engine.listByWords({ words, kinds: ['Organization'], limit: 10 }));
  await index.put([searchDocument({ id: 'ent_new', names: ['Abete Nuovo'] })]);
  await index.remove(['ent_new', 'ent_faggio', 'ent_unknown']);
  const afterRemoval = [await ask({ text: 'abete', ...page }), await ask({ text: 'faggio bianco', ...page })];
  const failedTask = await index.put([searchDocument({ id: 'not an id' })]).then(
    () => 'done',
    (error: unknown) => String(error),
  );
  return { answers, byWords, afterRemoval, failedTask };
}
