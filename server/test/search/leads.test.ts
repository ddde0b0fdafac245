/** Pins what the graph itself answers to questions for relations, on the seed's graph, and the statements behind it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_PARTNERS, talliedConditions } from '../../src/domain/relations/project-partners.ts';
import type { GraphReader } from '../../src/graph/graph.ts';
import { tallyProjectPartners } from '../../src/graph/statements/relations/tally-project-partners.ts';
import { pageProjectPartners } from '../../src/graph/statements/relations/page-project-partners.ts';
import { listFacetSetsOf } from '../../src/graph/statements/search/list-facet-sets-of.ts';
import { listLeadHits } from '../../src/graph/statements/search/list-lead-hits.ts';
import { listNameCandidates } from '../../src/graph/statements/search/list-name-candidates.ts';
import {
  listRelatedTo,
  type RelatedParameters,
  type RelatedRow,
} from '../../src/graph/statements/search/list-related-to.ts';
import type { RelationStatement, RelationType, SourceDescription } from '../../src/records/model.ts';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { findLeads } from '../../src/search/related/find-leads.ts';
import { leadSearch } from '../../src/search/related/lead-search.ts';
import { LeadingEngine } from '../../src/search/related/leading-engine.ts';
import type { SearchAnswer, SearchQuestion } from '../../src/search/search-engine.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { plainRecord } from '../kit/plain-record.ts';
import { inOnePage } from '../kit/search-document.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import type { TestGraph } from '../kit/test-graph.ts';

let db: TestGraph;
/** Slugs by id. */
let slugs: Map<string, string>;

beforeAll(async () => {
  db = await openSeededGraph();
  const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id, e.slug AS slug');
  slugs = new Map(rows.map(({ id, slug }) => [String(id), String(slug)]));
  await new EmbeddedIndex(db.graph).put(await makeSearchDocuments(db.graph, [...slugs.keys()]));
});
afterAll(async () => {
  await db.close();
});

const slugOf = ({ id }: { id: string }): string => slugs.get(id) ?? id;
const idOf = (slug: string): string => [...slugs].find(([, its]) => its === slug)?.[0] ?? `no ${slug}`;
const leadsTo = async (text: string): Promise<string[]> => (await findLeads(db.graph, text)).leads.map(slugOf);

describe('leads', () => {
  test.each([
    ['gruppi di lavoro del Cluster', ['biobanks-group', 'clinical-research-competitiveness-group', 'clinical-trials-and-privacy-working-group', 'digital-health-working-group', 'technology-transfer-group']], // prettier-ignore
    ['working groups of the Lombardy Life Sciences Cluster', ['biobanks-group', 'clinical-research-competitiveness-group', 'clinical-trials-and-privacy-working-group', 'digital-health-working-group', 'technology-transfer-group']], // prettier-ignore
    ['events held at Assolombarda', ['digital-health-revolution-2025', 'forum-ricerca-clinica-2024']],
    ["evento all'Università Bocconi", ['life-science-next-2024']],
    ['who leads the Lombardia Life Sciences Hub', ['assolombarda']],
    ['chi guida il Lombardia Life Sciences Hub', ['assolombarda']],
    ['reports written by Farmindustria', ['ey-farmindustria-biotecnologie-2018', 'farmindustria-indicatori-2019', 'farmindustria-numeri-2019']], // prettier-ignore
    ['soci del Cluster lombardo scienze della vita', ['frrb']],
    ['what is in MIND', ['galeazzi-facility-in-mind', 'galeazzi-orthopedic-institute', 'human-technopole', 'university-of-milano-campus-in-mind']], // prettier-ignore
    ['progetti in corso del Cluster', ['c4life', 'smartls']],
    ['reti in contatto con il gruppo di lavoro Digital Health', ['cebr', 'vanguard-initiative']],
    ['who published the Scopus data', ['shimago-lab']],
  ])('answer %j', async (text, expected) => {
    expect((await leadsTo(text)).toSorted()).toEqual(expected);
  });

  test('are goals where goals are asked for', async () => {
    const leads = await leadsTo('goals of the Lombardia Life Sciences Hub');
    expect(leads).toEqual(
      expect.arrayContaining(['hub-goal-research', 'hub-goal-education', 'hub-goal-competitiveness']),
    );
    const kinds = await db.ask('MATCH (e:Entity) WHERE e.slug IN $leads RETURN DISTINCT e.kind AS kind', { leads });
    expect(kinds).toEqual([{ kind: 'Goal' }]);
  });

  test('say what they are related to, as it is called', async () => {
    const {
      leads: [lead],
    } = await findLeads(db.graph, 'soci del cluster lombardo scienze della vita');
    expect(lead?.because).toBe('Cluster lombardo scienze della vita');
  });

  test.each([
    'progetto Città della Salute',
    'Human Technopole',
    'malattie rare',
    'chi coordina Xylophonequartet',
    'partner',
    'soci del',
    '',
    ' ',
    'di della e',
    'the of which',
  ])('are none where no relation is asked for, or of nothing that is known: %j', async (text) => {
    expect(await leadsTo(text)).toEqual([]);
  });

  test('are none, and soon, of hostile texts', async () => {
    const codes = `chi coordina ${'1234567 '.repeat(6_000)}`;
    for (const text of [...HOSTILE_TEXTS, ...HOSTILE_TEXTS.map((hostile) => `chi coordina ${hostile}`), codes]) {
      const startedAt = performance.now();
      expect(await leadsTo(text), text.slice(0, 40)).toEqual([]);
      expect(performance.now() - startedAt, text.slice(0, 40)).toBeLessThan(1_000);
    }
  });
});

describe('the engine with leads', () => {
  const search = async (more: Partial<SearchQuestion>): Promise<SearchAnswer> =>
    new LeadingEngine(db.graph, new EmbeddedEngine(db.graph)).search({
      text: 'events held at Assolombarda',
      offset: 0,
      limit: 10,
      ...more,
    });

  test('asks the graph once for a text whose pages are turned, and anew when documents changed', async () => {
    const asked: string[] = [];
    const reader: GraphReader = {
      read: async (statement, parameters) => {
        asked.push(statement.name);
        return db.graph.read(statement, parameters);
      },
    };
    const sides = { engine: new EmbeddedEngine(db.graph), index: new EmbeddedIndex(db.graph) };
    const { engine, index } = leadSearch(reader, sides);
    const timesAsked = async (offset: number): Promise<number> => {
      const { total } = await engine.search({ text: 'events held at Assolombarda', offset, limit: 1 });
      expect(total).toBeGreaterThan(1);
      return asked.filter((name) => name === listRelatedTo.name).length;
    };
    expect([await timesAsked(0), await timesAsked(1)]).toEqual([1, 1]);
    await index.put(await makeSearchDocuments(db.graph, [idOf('assolombarda')]));
    expect([await timesAsked(0), await timesAsked(1)]).toEqual([2, 2]);
    await index.remove([]);
    expect(await timesAsked(0)).toBe(3);
    await (await index.rebuild(inOnePage([]))).drop();
    expect(await timesAsked(0)).toBe(3);
  });

  test('is called as what it wraps, and puts them first', async () => {
    expect(new LeadingEngine(db.graph, new EmbeddedEngine(db.graph)).name).toBe('embedded');
    const { hits } = await search({});
    expect(hits.slice(0, 2).map(({ matchedBy, matchedTexts }) => [matchedBy, matchedTexts[0]])).toEqual([
      ['RELATED', 'Assolombarda'],
      ['RELATED', 'Assolombarda'],
    ]);
  });

  test('asks for none in another order than by fitness', async () => {
    const { hits } = await search({ sort: 'NAME_IT' });
    const plain = await new EmbeddedEngine(db.graph).search({
      text: 'events held at Assolombarda',
      sort: 'NAME_IT',
      offset: 0,
      limit: 10,
    });
    expect(hits).toEqual(plain.hits);
  });
});

describe('statements', () => {
  const relatedTo = async (slug: string, more: Partial<RelatedParameters>): Promise<RelatedRow[]> =>
    db.graph.read(listRelatedTo, { ...listRelatedTo.example, namedIds: [idOf(slug)], ...more });

  test('listLeadHits gives entities in the order of the ids, and leaves out what is gone', async () => {
    const ids = ['smartls', 'cebr'].map(idOf);
    const asked = { ids: [ids[0] ?? '', 'ent_gone', ids[1] ?? ''], baseScore: 9_000 };
    const rows = await db.graph.read(listLeadHits, { ...asked, withFacetValues: true });
    expect(rows.map(({ id, score }) => [id, score])).toEqual([
      [ids[0], 9_000],
      [ids[1], 8_998],
    ]);
    expect(rows[0]?.facetValues).toContain('kind:Project');
    const plain = await db.graph.read(listLeadHits, { ...asked, withFacetValues: false });
    expect(plain).toEqual(rows.map((row) => ({ ...row, facetValues: null })));
    expect(await db.graph.read(listLeadHits, { ...asked, ids: [], withFacetValues: true })).toEqual([]);
  });

  test('listFacetSetsOf gives what the keys of leads stand for', async () => {
    const ids = ['smartls', 'cebr'].map(idOf);
    const rows = await db.graph.read(listLeadHits, { ids, baseScore: 9_000, withFacetValues: true });
    const sets = await db.graph.read(listFacetSetsOf, { ids: [...ids, 'ent_gone'] });
    expect(new Map(sets.map(({ facetSet, values }) => [facetSet, values]))).toEqual(
      new Map(rows.map(({ facetSet, facetValues }) => [facetSet, facetValues])),
    );
  });

  test('listNameCandidates gives what is named by most words first, no more than asked', async () => {
    const query = 'searchNames:human searchNames:technopole searchNames:techno*';
    const rows = await db.graph.read(listNameCandidates, { query, limit: 3 });
    expect(rows).toHaveLength(3);
    expect(rows.map(slugOf)).toContain('human-technopole');
    expect(rows.every(({ names, relationCount }) => names !== '' && relationCount >= 0)).toBe(true);
  });

  test('listRelatedTo gives what is of the kinds and relations that are meant', async () => {
    const members = await relatedTo('lombardy-life-sciences-cluster', {
      kinds: ['Organization'],
      types: ['MEMBER_OF'],
    });
    expect(members[0]).toMatchObject({ id: idOf('frrb'), isMeant: true, wordCount: 0 });
    expect(members.slice(1).some(({ isMeant }) => isMeant)).toBe(false);
    expect(await relatedTo('lombardy-life-sciences-cluster', { kinds: ['Publication'], types: [] })).toEqual([]);
  });

  test('listRelatedTo counts further words, and puts first what has them', async () => {
    const rows = await relatedTo('lombardia-life-sciences-hub', {
      kinds: ['Organization'],
      otherWords: [['minister', 'ministr'], ['xylophone']],
    });
    expect(rows[0]?.wordCount).toBe(1);
    expect(slugOf(rows[0] ?? { id: '' })).toContain('ministry');
    const counts = rows.map(({ wordCount }) => wordCount);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('listRelatedTo leaves out hubs, and gives no more than asked', async () => {
    expect(await relatedTo('lombardy-life-sciences-cluster', { maxRelations: 1 })).toEqual([]);
    expect(await relatedTo('lombardy-life-sciences-cluster', { limit: 2 })).toHaveLength(2);
    expect(await relatedTo('gone', {})).toEqual([]);
  });

  test('listRelatedTo gives places only where they are asked for', async () => {
    const kindsOf = async (rows: readonly RelatedRow[]): Promise<unknown[]> =>
      (await db.ask('MATCH (e:Entity) WHERE e.id IN $ids RETURN DISTINCT e.kind AS kind', { ids: rows.map(({ id }) => id) })).map(({ kind }) => kind); // prettier-ignore
    expect(await kindsOf(await relatedTo('frrb', {}))).not.toContain('Place');
    expect(await kindsOf(await relatedTo('assolombarda', { kinds: ['Place'] }))).toEqual(['Place']);
  });

  describe('listRelatedTo over projects', () => {
    const SOURCE = 'test-partners';
    const BODY = 'quercia-alta';
    const FELLOW = 'faggio-bianco';
    const PAPER = 'radici-profonde';
    const FIELD = 'micologia-montana';
    const to = (type: RelationType, target: string): RelationStatement => ({ type, target });

    beforeAll(async () => {
      const source: SourceDescription = {
        id: SOURCE,
        type: 'DATASET',
        title: { en: 'Partners' },
        titleIsOurs: true,
        description: {},
        languages: ['en'],
        priority: 50,
      };
      const records = [
        plainRecord('Technology', FIELD),
        plainRecord('Project', 'abete-nuovo', [to('ABOUT', FIELD)]),
        plainRecord('Project', 'larice-rosso'),
        plainRecord('Organization', BODY, [to('COORDINATES', 'abete-nuovo'), to('PARTICIPATES_IN', 'larice-rosso')]),
        plainRecord('Organization', FELLOW, [
          to('PARTICIPATES_IN', 'abete-nuovo'),
          to('COORDINATES', 'larice-rosso'),
          to('PARTICIPATES_IN', 'larice-rosso'),
        ]),
        plainRecord('Publication', PAPER, [to('RESULT_OF', 'abete-nuovo')]),
      ];
      await applySources(db.graph, [{ source, records }]);
      const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id, e.slug AS slug');
      slugs = new Map(rows.map(({ id, slug }) => [String(id), String(slug)]));
    });
    afterAll(async () => {
      await dropSource(db.graph, SOURCE);
    });

    test('gives who takes part in the same ones where partners are meant', async () => {
      const fellows = await relatedTo(BODY, { kinds: ['Organization'], withPartners: true });
      expect(fellows).toEqual([
        { id: idOf(FELLOW), namedId: idOf(BODY), isMeant: true, wordCount: 0, ties: [], projectCount: 2 },
      ]);
      expect(await relatedTo(BODY, { kinds: ['Organization'] })).toEqual([]);
    });

    test('leads say how they are tied: by their relation that is meant, or by so many projects', async () => {
      const tiesOf = async (text: string): Promise<unknown[]> =>
        (await findLeads(db.graph, text)).leads.map(({ tie }) => tie);
      expect(await tiesOf('partner di Quercia Alta')).toEqual([
        { entityId: idOf(BODY), relations: [], projectCount: 2 },
      ]);
      expect(await tiesOf('chi coordina abete nuovo')).toEqual([
        { entityId: idOf('abete-nuovo'), relations: [{ type: 'COORDINATES', direction: 'OUT' }], projectCount: 0 },
      ]);
      expect((await findLeads(db.graph, 'partner di Quercia Alta')).isForPartners).toBe(true);
      expect((await findLeads(db.graph, 'chi coordina abete nuovo')).isForPartners).toBe(false);
    });

    test('who does something in projects about a field is led to by these, and what it does there is said', async () => {
      const tiesOf = async (text: string): Promise<unknown[]> =>
        (await findLeads(db.graph, text)).leads.map(({ id, tie }) => [
          slugOf({ id }),
          tie.projectRelation,
          tie.projectCount,
        ]);
      expect(await tiesOf('chi coordina progetti sulla micologia montana')).toEqual([[BODY, 'COORDINATES', 1]]);
      expect(await tiesOf('chi partecipa a progetti sulla micologia montana')).toEqual([
        [BODY, 'PARTICIPATES_IN', 1],
        [FELLOW, 'PARTICIPATES_IN', 1],
      ]);
    });

    test('says where nobody stands in the relation that is asked for, and who is related otherwise', async () => {
      expect(await findLeads(db.graph, 'chi finanzia la micologia montana')).toMatchObject({ leads: [] });
      const { leads, isMeant } = await findLeads(db.graph, 'chi coordina quercia alta');
      expect([leads.map(slugOf), isMeant]).toEqual([[FELLOW], true]);
      const led = await findLeads(db.graph, 'chi guida abete nuovo');
      expect([led.leads.map(slugOf), led.isMeant]).toEqual([[BODY], true]);
      const member = await findLeads(db.graph, 'chi è membro di abete nuovo');
      expect([member.leads.map(slugOf).toSorted(), member.isMeant]).toEqual([[FELLOW, BODY].toSorted(), false]);
    });

    test('the engine tells it of its hits, and what the text asks the relations of', async () => {
      const engine = new LeadingEngine(db.graph, new EmbeddedEngine(db.graph));
      const { hits, askedOf } = await engine.search({ text: 'partner di Quercia Alta', offset: 0, limit: 10 });
      expect(askedOf).toEqual({
        entityId: idOf(BODY),
        isForPartners: true,
        countries: [],
        isSmeOnly: false,
        isMeant: true,
      });
      expect(hits[0]).toMatchObject({ id: idOf(FELLOW), tie: { projectCount: 2 } });
      expect(hits.slice(1).filter(({ tie }) => tie !== undefined)).toEqual([]);
      expect((await engine.search({ text: 'Quercia Alta', offset: 0, limit: 10 })).askedOf).toBeUndefined();
    });

    test('those in the same projects are counted by project, once each, and stand in pages', async () => {
      const ids = [BODY, FELLOW, 'abete-nuovo'].map(idOf);
      const rows = await db.graph.read(pageProjectPartners, { ids, limit: 5, afterKey: null, ...ALL_PARTNERS });
      expect(rows.map(({ centerId, partnerId, projectCount }) => [centerId, partnerId, projectCount])).toEqual(
        expect.arrayContaining([
          [idOf(BODY), idOf(FELLOW), 2],
          [idOf(FELLOW), idOf(BODY), 2],
        ]),
      );
      expect(rows).toHaveLength(2);
      const tallies = await db.graph.read(tallyProjectPartners, { ids, ...talliedConditions(ALL_PARTNERS) });
      expect(new Map(tallies.map(({ centerId, count }) => [slugs.get(centerId), count]))).toEqual(
        new Map([
          [BODY, 1],
          [FELLOW, 1],
        ]),
      );
    });

    test('gives their results where publications are asked for', async () => {
      expect((await relatedTo(BODY, { kinds: ['Publication'] })).map(slugOf)).toEqual([PAPER]);
    });

    test.each([
      ['partner di Quercia Alta', FELLOW],
      ['who coordinates abete nuovo', BODY],
      ['chi coordina abete nuovo', BODY],
      ['publications of quercia alta', PAPER],
    ])('leads to what is asked: %s', async (text, slug) => {
      expect(await leadsTo(text)).toEqual([slug]);
    });
  });
});
