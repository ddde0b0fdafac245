/** Pins that the competence finder proves what it says on the seed together with a publisher's files. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cordisSource } from '../../src/import/sources/cordis/cordis-source.ts';
import { seedGraph } from '../../src/import/seed-graph.ts';
import { SEED_FOLDER } from '../../src/project-folders.ts';
import { refreshCompetences } from '../../src/records/competences/refresh-competences.ts';
import type { RecordContent } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { competenceQuestions, holdersOf } from './competence-questions.ts';

let db: TestGraph;
let api: TestApi;
const { ask, evidenceOf, expectProved } = competenceQuestions(() => api);

afterAll(async () => {
  await db.reset();
  await db.close();
});

describe('with the seed and a publisher’s files', () => {
  const FIXTURE = join(import.meta.dirname, '../../src/import/sources/cordis/fixtures/horizon');

  beforeAll(async () => {
    db = await openTestGraph();
    await db.reset();
    await seedGraph(db.graph, SEED_FOLDER);
    const { source, items } = await cordisSource.open([FIXTURE], {}, new AbortController().signal);
    const records: RecordContent[] = [];
    for await (const item of items) if ('record' in item) records.push(item.record);
    await applySources(db.graph, [{ source, records }]);
    await refreshCompetences(db.graph, { signal: new AbortController().signal, onProgress: () => undefined });
    await db.ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    api = apiOn(db.graph);
  });

  test('an Italian need finds who is in the English project, with the line of the document', async () => {
    const need = { text: 'sperimentazione clinica decentralizzata' };
    const ranking = await ask(need);
    expect(ranking.concepts).toMatchObject([{ key: 'decentralised-clinical-trials', origin: 'NAME' }]);
    expect(holdersOf(ranking)).toContain('lombardy-life-sciences-cluster');
    expect(await evidenceOf(need, 'lombardy-life-sciences-cluster', 'PROJECTS')).toMatchObject([
      { work: { slug: 'smartls' } },
    ]);
  });

  test.each([
    'who in the region can do decentralised trials for rare diseases',
    'chi in regione può fare trial decentralizzati per malattie rare',
  ])('“%s” asks for two competences, in the region of the cluster', async (text) => {
    const ranking = await ask({ text }, { inNamedPlace: true });
    const { concepts, namedPlace, isInNamedPlace } = ranking;
    expect(concepts.map(({ key }) => key).toSorted()).toEqual(['decentralised-clinical-trials', 'rare-diseases']);
    expect([namedPlace?.place.slug, isInNamedPlace]).toEqual(['lombardia', true]);
    expect(holdersOf(ranking)).toContain('lombardy-life-sciences-cluster');
  });

  test('every part of every ranking is proved', async () => {
    const { data } = await api.query<{ technologies: { edges: { node: { slug: string } }[] } }>(
      '{ technologies(first: 100) { edges { node { slug } } } }',
    );
    const keys = data.technologies.edges.map(({ node }) => node.slug);
    let proved = 0;
    for (let start = 0; start < keys.length; start += 20)
      proved += await expectProved({ concepts: keys.slice(start, start + 20) });
    expect(proved).toBeGreaterThan(20);
  }, 60_000);
});
