/**
 * Pins the competence finder on the real Neo4j: scores that one can count by hand and that add up, each part proved by as
 * many works as it counts, how a need is understood, filters that change no score, hostile needs, and few statements.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshCompetences } from '../../src/records/competences/refresh-competences.ts';
import type { RecordContent } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { pageThrough } from '../kit/page-through.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import {
  competenceQuestions,
  countsOf,
  EVIDENCE,
  findingOf,
  holdersOf,
  RANKING,
  type Need,
  type Ranking,
} from './competence-questions.ts';
import { record, RECORDS, to, YEAR } from './counted-cluster.ts';

let db: TestGraph;
let api: TestApi;
const { ask, evidenceOf, expectProved } = competenceQuestions(() => api);

async function fill(records: readonly RecordContent[]): Promise<void> {
  const source = { id: 'cluster', type: 'DATASET', title: { en: 'Cluster' }, titleIsOurs: true } as const;
  const described = { ...source, description: {}, languages: ['en'], priority: 10 };
  await applySources(db.graph, [{ source: described, records: [...records] }]);
  await refresh();
}

async function refresh(): Promise<void> {
  await refreshCompetences(db.graph, { signal: new AbortController().signal, onProgress: () => undefined });
  await db.ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}

afterAll(async () => {
  await db.reset();
  await db.close();
});

describe('in a cluster that one can count by hand', () => {
  const GENES = { text: 'Chi sa fare terapie geniche?' };

  beforeAll(async () => {
    db = await openTestGraph();
    await db.reset();
    await fill(RECORDS);
    api = apiOn(db.graph);
  });

  test('everyone is ranked by parts that add up, and size does not win', async () => {
    const ranking = await ask(GENES);
    expect(ranking.concepts).toMatchObject([
      { key: 'gene-therapy', origin: 'NAME', words: ['terapie geniche'], isLeftOut: false, narrowerCount: 0 },
    ]);
    expect(countsOf(findingOf(ranking, 'hospital'))).toEqual({
      PROJECTS: 2,
      COORDINATION: 1,
      PUBLICATIONS: 1,
      DELIVERABLES: 1,
      IPR: 1,
      MEMBERSHIPS: 1,
    });
    expect(countsOf(findingOf(ranking, 'giant'))).toEqual({ PROJECTS: 2, DELIVERABLES: 1, IPR: 1, SIZE: 9 });
    expect(countsOf(findingOf(ranking, 'company'))).toEqual({ PROJECTS: 2, DELIVERABLES: 1, IPR: 1 });
    expect(countsOf(findingOf(ranking, 'veteran'))).toEqual({ PROJECTS: 1, AGE: YEAR - 2005 });
    expect(countsOf(findingOf(ranking, 'claimant'))).toEqual({ DOCUMENTS: 1 });
    expect(countsOf(findingOf(ranking, 'ada'))).toEqual({ PUBLICATIONS: 1 });
    expect(holdersOf(ranking)).toEqual(['hospital', 'company', 'giant', 'claimant', 'net', 'veteran', 'ada']);
    expect(ranking).toMatchObject({ dataYear: YEAR, cuts: [], unknownConcepts: [] });
  });

  test('each part is proved by what it counts, with its place in the source', async () => {
    expect(await expectProved(GENES)).toBeGreaterThan(10);
    const projects = await evidenceOf(GENES, 'company', 'PROJECTS', 1);
    expect(projects.map(({ work, isByKeyword }) => [work?.slug, isByKeyword]).sort()).toEqual([
      ['beats', true],
      ['genes', false],
    ]);
    expect(projects[0]?.evidence.map(({ locator }) => locator?.words)).toContain('company');
    expect(await evidenceOf(GENES, 'claimant', 'DOCUMENTS')).toMatchObject([{ work: null }]);
    const { data } = await api.query<{ scoreEvidence: unknown }>(EVIDENCE, {
      need: GENES,
      holder: 'nobody',
      part: 'IPR',
    });
    expect(data.scoreEvidence).toBeNull();
  });

  test('what lies below counts for the nearest concept, once for each technology, or not at all', async () => {
    const broad = await ask({ text: 'medicine' });
    expect(broad.concepts).toMatchObject([{ key: 'medicine', narrowerCount: 2 }]);
    expect(countsOf(findingOf(broad, 'hospital'))['PROJECTS']).toBe(3);
    await expectProved({ text: 'medicine' });
    expect(await ask({ text: 'medicine', includeNarrower: false })).toMatchObject({ ranked: { totalCount: 0 } });
    const both = await ask({ text: 'Medicine: gene therapy' });
    const shares = findingOf(both, 'hospital')?.parts.find(({ type }) => type === 'PROJECTS')?.shares ?? [];
    expect(Object.fromEntries(shares.map(({ concept, count }) => [concept, count]))).toEqual({
      'gene-therapy': 2,
      medicine: 1,
    });
  });

  test('a concept that is left out stays in sight, and one that is chosen needs no words', async () => {
    const need = { text: 'gene therapy and robotics', without: ['gene-therapy'] };
    const ranking = await ask(need);
    expect(ranking.concepts.map(({ key, isLeftOut }) => [key, isLeftOut]).sort()).toEqual([
      ['gene-therapy', true],
      ['robotics', false],
    ]);
    expect(holdersOf(ranking)).toEqual(['giant']);
    const chosen = await ask({ concepts: ['gene-therapy', 'no-such-thing'] });
    expect(chosen.concepts).toMatchObject([{ key: 'gene-therapy', origin: 'CHOSEN', words: [] }]);
    expect(chosen.unknownConcepts).toEqual(['no-such-thing']);
    expect(chosen.ranked).toEqual((await ask(GENES)).ranked);
  });

  test('what a text only mentions counts half, and less or whole where somebody says so', async () => {
    const call =
      'Gene therapy needs vectors that arrive. Partners of this call bring gene therapy to hospitals, follow every patient for years ' +
      'and build on gene therapy trials; robotics may help them with handling.';
    const secondaryIn = ({ concepts }: Ranking) =>
      concepts.flatMap(({ key, isSecondary }) => (isSecondary ? [key] : [])).sort();
    const read = await ask({ text: call });
    expect(secondaryIn(read)).toEqual(['robotics']);
    await expectProved({ text: call });
    const whole = await ask({ text: call, secondary: [] });
    expect(secondaryIn(whole)).toEqual([]);
    const specificityIn = ({ concepts }: Ranking, key: string) =>
      concepts.find((concept) => concept.key === key)?.specificity ?? 0;
    expect(specificityIn(read, 'robotics')).toBe(Math.round(specificityIn(whole, 'robotics') / 2));
    expect(specificityIn(read, 'gene-therapy')).toBe(specificityIn(whole, 'gene-therapy'));
    const otherwise = await ask({ text: call, secondary: ['gene-therapy', 'no-such-thing'] });
    expect(secondaryIn(otherwise)).toEqual(['gene-therapy']);
    expect(secondaryIn(await ask({ text: 'gene therapy, gene therapy, gene therapy and robotics' }))).toEqual([]);
  });

  test('words that no vocabulary has are looked for among keywords, near names and in texts', async () => {
    const keyword = await ask({ text: 'organ on chip' });
    expect(keyword.concepts).toMatchObject([{ key: '~organ on chip', origin: 'KEYWORD', technology: null }]);
    expect(holdersOf(keyword).sort()).toEqual(['company', 'giant', 'hospital']);
    expect(await expectProved({ text: 'organ on chip' })).toBeGreaterThan(0);
    expect((await ask({ concepts: ['~organ on chip'] })).ranked).toEqual(keyword.ranked);
    expect((await ask({ text: 'gene threapy' })).concepts).toMatchObject([{ key: 'gene-therapy', origin: 'SEARCH' }]);
    const text = await ask({ text: 'veteran' });
    expect(text.concepts).toMatchObject([{ key: '~veteran', origin: 'TEXT' }]);
    expect(countsOf(findingOf(text, 'veteran'))).toEqual({ DOCUMENTS: 1, SIZE: 1 });
    await expectProved({ text: 'veteran' });
  });

  test('a keyword of one word does not stand for more words that texts have, and words that lead to nothing are told', async () => {
    const vectors = await ask({ text: 'lentiviral vectors' });
    expect(vectors.concepts).toMatchObject([{ key: '~lentiviral vectors', origin: 'TEXT' }]);
    expect(holdersOf(vectors)).toEqual(['giant']);
    expect(vectors.unheardWords).toEqual([]);
    const nowhere = await ask({ text: 'turquoise vectors' });
    expect(nowhere.concepts).toMatchObject([{ key: '~vectors', origin: 'KEYWORD' }]);
    expect(nowhere.unheardWords).toEqual(['turquoise']);
    expect((await ask({ text: 'vettori' })).concepts).toMatchObject([{ key: '~vettori', origin: 'KEYWORD' }]);
  });

  test('who has all that is asked for stands before who has much of one, and words in texts are no further concept', async () => {
    const both = await ask({ text: 'Medicine: gene therapy and robotics' });
    for (const { node } of both.ranked.edges) {
      const missing = node.parts.find(({ type }) => type === 'MISSING');
      expect([node.holder.slug, missing?.count ?? 0]).toEqual([node.holder.slug, 3 - node.conceptCount]);
    }
    expect(holdersOf(both)[0]).toBe('giant');
    const widened = await ask({ text: 'cardiology', concepts: ['~~cardiology'] });
    expect(new Set(widened.concepts.map(({ widens }) => widens))).toEqual(new Set([null, 'cardiology']));
    expect(widened.ranked.edges.map(({ node }) => node.conceptCount)).not.toContain(2);
    await expectProved({ text: 'cardiology', concepts: ['~~cardiology'] });
  });

  test('filters choose among those found and change no score', async () => {
    const all = await ask(GENES);
    const narrowed: [Need, string[]][] = [
      [{ kinds: ['Person'] }, ['ada']],
      [{ organizationTypes: ['SME', 'UNIVERSITY'] }, ['company', 'giant']],
      [{ place: 'lombardy' }, ['hospital']],
      [{ place: 'rome', kinds: ['Organization'] }, ['giant']],
      [{ network: 'net' }, ['hospital']],
      [{ toYear: 2010 }, ['veteran']],
      [{ place: 'nowhere' }, []],
      [{ network: 'nothing' }, []],
    ];
    for (const [filter, expected] of narrowed) {
      const ranking = await ask(GENES, filter);
      expect([filter, holdersOf(ranking)]).toEqual([filter, expected]);
      for (const { node } of ranking.ranked.edges) {
        expect(node.score).toBe(findingOf(all, node.holder.slug)?.score);
      }
      await expectProved(GENES, filter);
    }
    const only = await ask(GENES, { holders: ['giant', 'company'] });
    expect(only.ranked.edges.map(({ node }) => [node.holder.slug, node.rank])).toEqual([
      ['company', 2],
      ['giant', 3],
    ]);
  });

  test('each facet counts under all conditions but its own', async () => {
    const persons = await ask(GENES, { kinds: ['Person'] });
    expect(persons.kinds).toEqual([
      { kind: 'Organization', count: 5 },
      { kind: 'Network', count: 1 },
      { kind: 'Person', count: 1 },
    ]);
    expect(persons.organizationTypes).toEqual([]);
    const small = await ask(GENES, { organizationTypes: ['SME'] });
    expect(small.kinds).toEqual([{ kind: 'Organization', count: 1 }]);
    expect(small.organizationTypes).toContainEqual({ type: 'UNIVERSITY', count: 1 });
    expect(small.organizationTypes).toContainEqual({ type: null, count: 2 });
  });

  test('places count those ranked: the outermost first, then the parts of the one chosen', async () => {
    const placesOf = async (filter: Need): Promise<string[]> =>
      (await ask(GENES, filter)).places.map(({ place, count }) => `${place.slug} ${String(count)}`).sort();
    expect(await placesOf({})).toEqual(['lombardy 1', 'rome 1']);
    expect(await placesOf({ kinds: ['Person'] })).toEqual([]);
    expect(await placesOf({ place: 'lombardy' })).toEqual(['milan 1']);
    expect(await placesOf({ place: 'milan' })).toEqual([]);
    expect(await placesOf({ place: 'nowhere' })).toEqual([]);
  });

  test('pages hold every finding once, in order', async () => {
    const findings = await pageThrough(2, async (after) => (await ask(GENES, {}, { first: 2, after })).ranked);
    expect(findings).toEqual((await ask(GENES)).ranked.edges.map(({ node }) => node));
    expect(findings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('needs as many statements for one finding as for all', async () => {
    await ask(GENES);
    api.statements();
    await ask(GENES, {}, { first: 1 });
    const one = api.statements();
    await ask(GENES, {}, { first: 100 });
    expect(api.statements().sort()).toEqual(one.sort());
    expect(one.length).toBeLessThanOrEqual(11);
  });

  test.each([
    [{ text: '' }, {}, 'need'],
    [{}, {}, 'need'],
    [{ text: 'x'.repeat(20_001) }, {}, 'need.text'],
    [{ concepts: Array.from({ length: 41 }, (_, index) => `c${index}`) }, {}, 'need.concepts'],
    [{ concepts: ['x'.repeat(201)] }, {}, 'need.concepts.0'],
    [{ text: 'x', without: Array.from({ length: 101 }, (_, index) => `c${index}`) }, {}, 'need.without'],
    [{ text: 'x' }, { fromYear: 2020, toYear: 2010 }, 'filter.toYear'],
    [{ text: 'x' }, { holders: Array.from({ length: 21 }, (_, index) => `h${index}`) }, 'filter.holders'],
  ])('a question that is too large or asks nothing is refused by name', async (need, filter, field) => {
    expect(await ask(need, filter)).toMatchObject({ __typename: 'InvalidInput', field });
  });

  test('wrong arguments are told as everywhere', async () => {
    const { errors } = await api.query(RANKING, { need: GENES, filter: { kinds: ['Project'] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.kinds' } }]);
    const years = await api.query(RANKING, { need: GENES, filter: { fromYear: 3 } });
    expect(years.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.fromYear' } }]);
  });

  test('whatever is pasted, an answer or a typed problem comes at once', async () => {
    const long = 'We need gene therapy, vectors and organ on chip for rare diseases. '.repeat(290);
    for (const text of [...HOSTILE_TEXTS, 'il la di the of', long.slice(0, 20_000)]) {
      for (const need of [{ text }, { concepts: [`~${text.slice(0, 190)}`, text.slice(0, 190)], without: [text] }]) {
        const from = performance.now();
        const { errors, data } = await api.query<{ competenceRanking: Ranking }>(RANKING, { need });
        expect(performance.now() - from).toBeLessThan(1_000);
        expect(errors).toEqual([]);
        expect(data.competenceRanking.__typename).toMatch(/^(CompetenceRanking|InvalidInput)$/u);
      }
    }
    expect(await ask({ text: 'il la di the of' })).toMatchObject({ concepts: [], ranked: { totalCount: 0 } });
  });

  test('a place in the words says where, not what, and is offered with how many are there', async () => {
    const understood = async (text: string, filter: Need = {}): Promise<unknown[]> => {
      const { concepts, namedPlace, ranked } = await ask({ text }, filter);
      return [concepts.map(({ key }) => key), namedPlace, ranked.totalCount];
    };
    const all = (await ask(GENES)).ranked.totalCount;
    expect(await understood('terapie geniche')).toEqual([['gene-therapy'], null, all]);
    const milan = { place: { slug: 'milan' }, count: 1 };
    expect(await understood('Chi sa fare terapie geniche a Milan?')).toEqual([['gene-therapy'], milan, all]);
    expect(await understood('terapie geniche Lombardy')).toEqual([
      ['gene-therapy'],
      { ...milan, place: { slug: 'lombardy' } },
      all,
    ]);
    expect(await understood('terapie geniche a Milan', { place: 'milan' })).toEqual([['gene-therapy'], null, 1]);
    expect(await understood('organ on chip in Rome')).toEqual([
      ['~organ on chip'],
      { place: { slug: 'rome' }, count: 1 },
      3,
    ]);
    expect(await understood('Rome')).toEqual([[], { place: { slug: 'rome' }, count: 0 }, 0]);
    const { namedPlace } = await ask({ text: `terapie geniche a Milan ${'e altro ancora '.repeat(20)}` });
    expect(namedPlace).toBeNull();
  });

  test('only those in the place that the words name are ranked where that is wanted, and no other choice of place made', async () => {
    const limited = async (text: string, filter: Need = {}): Promise<unknown[]> => {
      const { namedPlace, isInNamedPlace, ranked } = await ask({ text }, { ...filter, inNamedPlace: true });
      return [namedPlace?.place.slug, namedPlace?.count, isInNamedPlace, ranked.totalCount];
    };
    const all = (await ask(GENES)).ranked.totalCount;
    expect(await limited('terapie geniche')).toEqual([undefined, undefined, false, all]);
    expect(await limited('terapie geniche a Milan')).toEqual(['milan', 1, true, 1]);
    expect(await limited('terapie geniche a Milan', { place: 'rome' })).toEqual([undefined, undefined, false, 1]);
    await expectProved({ text: 'terapie geniche a Milan' }, { inNamedPlace: true });
  });

  test('types of bodies in the words say who, not what, and limit the ranking where that is wanted', async () => {
    const asked = async (text: string, filter: Need = {}): Promise<unknown[]> => {
      const { concepts, namedTypes, isOfNamedTypes, ranked } = await ask({ text }, filter);
      return [concepts.map(({ key }) => key), namedTypes?.words, namedTypes?.count, isOfNamedTypes, ranked.totalCount];
    };
    const all = (await ask(GENES)).ranked.totalCount;
    const wanted = { ofNamedTypes: true };
    expect(await asked('aziende di terapia genica')).toEqual([['gene-therapy'], 'aziende', 1, false, all]);
    expect(await asked('aziende di terapia genica', wanted)).toEqual([['gene-therapy'], 'aziende', 1, true, 1]);
    expect(holdersOf(await ask({ text: 'which universities can do gene therapy' }, wanted))).toEqual(['giant']);
    expect(await asked('aziende di terapia genica', { ...wanted, organizationTypes: ['UNIVERSITY'] })).toEqual([
      ['gene-therapy'],
      undefined,
      undefined,
      false,
      1,
    ]);
    expect(await asked('terapia genica', wanted)).toEqual([['gene-therapy'], undefined, undefined, false, all]);
    expect(await asked('start-up di terapia genica', wanted)).toEqual([['gene-therapy'], 'start-up', 0, false, all]);
    await expectProved({ text: 'aziende di terapia genica' }, wanted);
  });

  test('a concept that the text names is offered with the works whose texts have its words', async () => {
    const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id');
    const ids = rows.map(({ id }) => String(id));
    await new EmbeddedIndex(db.graph).put(await makeSearchDocuments(db.graph, ids));
    const before = await ask(GENES);
    // One project has the words among its keywords.
    expect(before.concepts).toMatchObject([{ key: 'gene-therapy', inTexts: { workCount: 1 } }]);
    expect((await ask({ text: 'robotica' })).concepts).toMatchObject([{ key: 'robotics', inTexts: null }]);
    const few = { inTextsOfFew: true };
    // Texts give nobody who is not known already.
    expect(await ask(GENES, few)).toEqual(before);
    const spoken = record('Project', 'spoken', [], {}, ['Terapie geniche per tutti']);
    const strewn = record('Project', 'strewn', [], {}, [
      'Terapie per tutti, e in un altro capitolo molte storie geniche',
    ]);
    await fill([
      ...RECORDS,
      spoken,
      strewn,
      record('Organization', 'outsider', [to('PARTICIPATES_IN', 'spoken')]),
      record('Organization', 'teller', [to('PARTICIPATES_IN', 'strewn')]),
    ]);
    const named = await ask(GENES);
    expect(holdersOf(named)).toEqual(holdersOf(before));
    expect(named.concepts).toMatchObject([
      { key: 'gene-therapy', inTexts: { key: '~~terapie geniche', workCount: 2 } },
    ]);
    const both = { ...GENES, concepts: ['~~terapie geniche'] };
    const wider = await ask(both);
    expect(wider.concepts.find(({ key }) => key === '~~terapie geniche')).toMatchObject({
      origin: 'CHOSEN',
      inTexts: null,
    });
    // Words far apart are not what they are side by side.
    expect(holdersOf(wider)).toContain('outsider');
    expect(holdersOf(wider)).not.toContain('teller');
    expect(holdersOf(wider)).toHaveLength(holdersOf(before).length + 1);
    expect(await expectProved(both)).toBeGreaterThan(0);
    const [proof] = await evidenceOf(both, 'outsider', 'PROJECTS');
    expect(proof).toMatchObject({ work: { slug: 'spoken' }, words: ['terapie geniche'] });
    expect((await ask({ concepts: ['~~nobody says so'] })).unknownConcepts).toEqual(['~~nobody says so']);
    // Few have it as a field: where that is wanted, the texts count without being chosen.
    const widened = await ask(GENES, few);
    expect(holdersOf(widened).toSorted()).toEqual(holdersOf(wider).toSorted());
    const inTexts = widened.concepts.find(({ key }) => key === '~~terapie geniche');
    expect(inTexts).toMatchObject({ origin: 'WIDENED', widens: 'gene-therapy', isLeftOut: false });
    const [outsider] = await evidenceOf(GENES, 'outsider', 'PROJECTS', 100, few);
    expect(outsider).toMatchObject({ work: { slug: 'spoken' }, words: ['terapie geniche'] });
    expect(await expectProved(GENES, few)).toBeGreaterThan(0);
    expect(holdersOf(await ask({ ...GENES, without: ['~~terapie geniche'] }, few))).toEqual(holdersOf(before));
    for (const { holderCount } of [...before.concepts, ...widened.concepts]) {
      expect(holderCount).toBeGreaterThan(0);
    }
    expect(before.concepts[0]?.holderCount).toBe(holdersOf(before).length);
  });

  test('what changes in the graph is recognised by the next question', async () => {
    expect((await ask({ text: 'bioprinting' })).concepts).toEqual([]);
    await fill([...RECORDS, record('Technology', 'bioprinting')]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await ask({ text: 'bioprinting' })).concepts).toMatchObject([{ key: 'bioprinting', origin: 'NAME' }]);
  });
});
