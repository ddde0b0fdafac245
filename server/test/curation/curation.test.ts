/**
 * Pins deciding on a real Neo4j: suggestions from alike records, settled by decisions and back when these are taken back,
 * merging and parting without loss, and dropping a source.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectScope } from '../../src/records/project-scope.ts';
import { rebuildGraph } from '../../src/records/project-source.ts';
import { applySources, type SourceContent } from '../../src/records/record-store.ts';
import { openAdministeredApi, type AdministeredApi } from '../kit/administered-api.ts';
import { PAGE_FIELDS, pageThrough, type Connection } from '../kit/page-through.ts';

interface Suggestion {
  id: string;
  score: number;
  reasons: string[];
  a: { id: string };
  b: { id: string };
}
interface Decision {
  id: string;
  type: string;
  reason: string;
  decidedBy: string | null;
  a: { name: string; entity: { id: string } | null };
  b: { name: string; entity: { id: string } | null };
}
type Decided = { __typename: string; message?: string; field?: string } & Partial<Decision>;

const DECISION = 'id type reason decidedBy decidedAt a { record name entity { id } } b { record name entity { id } }';
let api: AdministeredApi;

beforeAll(async () => {
  api = await openAdministeredApi();
});
afterAll(async () => {
  await api.close();
});

const KINDS = ['Organization', 'Organization', 'Organization', 'Network', 'Project'] as const;

/** Two sources with bodies that no rule joins, and what the matcher would have noted of them. */
function sourceWith(id: string, names: readonly string[]): SourceContent {
  return {
    source: {
      id,
      type: 'DATASET',
      title: { en: id },
      titleIsOurs: true,
      description: {},
      languages: ['en'],
      priority: 50,
    },
    records: names.map((name, index) => ({
      localId: `${id}-${index}`,
      kind: KINDS[index] ?? 'Organization',
      names: [{ text: name, type: 'NAME', ours: false }],
      identifiers: [],
      values: [],
      observations: [],
      relations: [],
    })),
  };
}

beforeEach(async () => {
  await api.db.reset();
  await applySources(api.db.graph, [
    sourceWith('left', ['Zaffiro Uno', 'Topazio Due', 'Rubino Tre', 'Opale Quattro', 'Ametista Cinque']),
    sourceWith('right', ['Quarzo Alfa', 'Giada Beta', 'Perla Gamma', 'Onice Delta']),
  ]);
  await api.db.ask('MATCH ()-[s:ALIKE]->() DELETE s');
  for (const [index, score] of [0.9, 0.7, 0.7, 0.8].entries()) {
    await alike(`left/left-${index}`, `right/right-${index}`, score, ['SIMILAR_NAME', 'FROM_ANOTHER_VERSION']);
  }
});

/** Notes what the matcher would have noted of two records, and lets the graph follow. */
async function alike(a: string, b: string, score: number, reasons: readonly string[], type = 'ALIKE'): Promise<void> {
  await api.db.ask(
    `MATCH (a:Record {key: $a}), (b:Record {key: $b}) CREATE (a)-[:${type} {score: $score, reasons: $reasons}]->(b)`,
    { a, b, score, reasons },
  );
  await api.db.graph.write(async (transaction) => projectScope(transaction, { touched: new Set([a]) }));
}

async function suggestions(args = ''): Promise<Suggestion[]> {
  return pageThrough(2, async (after) => {
    const { data } = await api.query<{ suggestions: Connection<Suggestion> }>(
      `query ($after: String) { suggestions(first: 2, after: $after${args}) { edges { cursor node { id score reasons a { id } b { id } } } ${PAGE_FIELDS} } }`,
      { after },
    );
    return data.suggestions;
  });
}

async function decide(field: 'mergeEntities' | 'keepApart', pair: Suggestion, more: object = {}): Promise<Decided> {
  const answer = await api.change<Record<string, Decided>>(
    `mutation ($input: DecisionInput!) { ${field}(input: $input) { __typename ... on Decision { ${DECISION} } ... on Problem { message } ... on InvalidInput { field } } }`,
    { input: { a: pair.a.id, b: pair.b.id, ...more } },
  );
  return answer[field] ?? { __typename: 'nothing' };
}

async function takeBack(decision: string | undefined): Promise<unknown> {
  return api.change('mutation ($decision: ID!) { takeBack(decision: $decision) { __typename } }', { decision });
}

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('the list is empty');
  return first;
}

describe('suggestions', () => {
  test('are pairs of entities, the most alike first, with the reasons this version knows', async () => {
    const pairs = await suggestions();
    expect(pairs.map(({ score }) => score)).toEqual([0.9, 0.8, 0.7, 0.7]);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(4);
    expect(firstOf(pairs).reasons).toEqual(['SIMILAR_NAME']);
  });

  test('several alike pairs of records of two entities are one, with the best score', async () => {
    await alike('left/left-0', 'right/right-0', 0.95, ['SAME_CITY']);
    const pairs = await suggestions();
    expect(pairs).toHaveLength(4);
    expect(firstOf(pairs)).toMatchObject({ score: 0.95, reasons: ['SIMILAR_NAME', 'SAME_CITY'] });
  });

  test('can be limited to kinds and to an entity', async () => {
    expect((await suggestions(', kinds: [Network]')).map(({ score }) => score)).toEqual([0.8]);
    const { b } = firstOf(await suggestions());
    expect((await suggestions(`, entity: "${b.id}"`)).map(({ score }) => score)).toEqual([0.9]);
    expect(await suggestions(', entity: "ent_none"')).toEqual([]);
    const { data } = await api.query(
      '{ all: suggestions { totalCount } some: suggestions(kinds: [Network]) { totalCount } none: suggestions(kinds: [Person]) { totalCount } }',
    );
    expect(data).toEqual({ all: { totalCount: 4 }, some: { totalCount: 1 }, none: { totalCount: 0 } });
  });

  test('of a sure name that leads to several things are there, told as ambiguous, and gone once one is chosen', async () => {
    const hospital = (id: string, localIds: readonly string[]): SourceContent => {
      const { source, records } = sourceWith(
        id,
        localIds.map(() => 'Ospedale Inventato di Zaffirano'),
      );
      const values = [{ field: 'city' as const, value: 'Milano', ours: false }];
      return {
        source,
        records: records.map((record, index) => ({ ...record, localId: localIds[index] ?? '', values })),
      };
    };
    await applySources(api.db.graph, [hospital('one', ['a']), hospital('two', ['b', 'c'])]);
    const found = (await suggestions()).filter(({ reasons }) => reasons.includes('AMBIGUOUS'));
    expect(found).toHaveLength(2);
    expect(found.every(({ reasons }) => reasons.includes('SAME_NAME') && !reasons.includes('SAME_SOURCE'))).toBe(true);
    const before = await api.db.exportCanonical();
    const merged = await decide('mergeEntities', firstOf(found));
    const left = (await suggestions()).filter(({ reasons }) => reasons.includes('AMBIGUOUS'));
    expect(left.map(({ reasons }) => reasons.includes('SAME_SOURCE'))).toEqual([true]);
    await takeBack(merged.id);
    expect(await api.db.exportCanonical()).toEqual(before);
    await rebuildGraph(api.db.graph);
    expect((await suggestions()).filter(({ reasons }) => reasons.includes('AMBIGUOUS'))).toEqual(found);
  });
});

describe('splitting a record off', () => {
  /** Three sources of which the third states the identifier of the first two for something else. */
  const three = ['first', 'second', 'third'].map((id, index): SourceContent => {
    const { source, records } = sourceWith(id, [['Cedro', 'Cedro Srl', 'Abete'][index] ?? '']);
    const identifiers = [{ scheme: 'pic' as const, value: '999999999' }];
    return {
      source: { ...source, priority: 10 + index },
      records: records.map((record) => ({ ...record, identifiers })),
    };
  });
  const PARTS = '{ id name { text } evidence { recordId source { id } } }';
  interface Whole {
    id: string;
    name: { text: string };
    evidence: { recordId: string; source: { id: string } }[];
  }
  const wholes = async (): Promise<Whole[]> => {
    const { data } = await api.query<{ entities: { edges: { node: Whole }[] } }>(
      `{ entities(first: 50) { edges { node ${PARTS} } } }`,
    );
    return data.entities.edges
      .map(({ node }) => node)
      .filter(({ evidence }) => evidence.some(({ source }) => three.some((one) => one.source.id === source.id)));
  };
  const split = async (entity: string, record: string, more: object = {}): Promise<Decided> => {
    const answer = await api.change<{ splitRecord: Decided }>(
      `mutation ($input: SplitInput!) { splitRecord(input: $input) { __typename ... on Decision { ${DECISION} } ... on Problem { message } ... on InvalidInput { field } } }`,
      { input: { entity, record, ...more } },
    );
    return answer.splitRecord;
  };
  const recordOf = (whole: Whole, source: string): string =>
    whole.evidence.find((evidence) => evidence.source.id === source)?.recordId ?? '';

  beforeEach(async () => {
    await applySources(api.db.graph, three);
  });

  test('parts what an identifier put together, whichever it is, and taking it back restores the graph', async () => {
    const before = await api.db.exportCanonical();
    const whole = firstOf(await wholes());
    expect(whole.evidence.map(({ source }) => source.id)).toEqual(['first', 'second', 'third']);
    for (const [source, parts] of [
      ['third', ['Cedro: first second', 'Abete: third']],
      ['first', ['Cedro: first', 'Cedro Srl: second third']],
    ] as const) {
      const decided = await split(whole.id, recordOf(whole, source), { reason: 'a tree of another kind', by: 'AB' });
      expect(decided).toMatchObject({ __typename: 'Decision', type: 'NOT_SAME_AS', decidedBy: 'AB' });
      expect(decided.a?.entity?.id).not.toBe(decided.b?.entity?.id);
      const now = (await wholes()).map(
        ({ name, evidence }) => `${name.text}: ${evidence.map((one) => one.source.id).join(' ')}`,
      );
      expect(now.sort()).toEqual([...parts].sort());
      await takeBack(decided.id);
      expect(await api.db.exportCanonical()).toEqual(before);
    }
  });

  test('stays parted whatever is imported again', async () => {
    const whole = firstOf(await wholes());
    await split(whole.id, recordOf(whole, 'third'));
    await applySources(
      api.db.graph,
      three.map(({ source, records }) => ({
        source,
        records: records.map((record) => ({ ...record, values: [{ field: 'city', value: 'Lodi', ours: false }] })),
      })),
    );
    expect(await wholes()).toHaveLength(2);
  });

  test('says why not: no such entity or record, nothing else left, or a curator said that they are the same', async () => {
    const whole = firstOf(await wholes());
    expect(await split('ent_none', recordOf(whole, 'third'))).toMatchObject({ __typename: 'NotFound' });
    expect(await split(whole.id, 'rec_none')).toMatchObject({ __typename: 'InvalidInput', field: 'input.record' });
    const pair = firstOf(await suggestions());
    const { data } = await api.query<{ entity: Whole }>(`{ entity(id: "${pair.a.id}") ${PARTS} }`);
    expect(await split(pair.a.id, data.entity.evidence[0]?.recordId ?? '')).toMatchObject({ field: 'input.record' });
    const merged = await decide('mergeEntities', pair);
    const { data: after } = await api.query<{ entity: Whole }>(`{ entity(id: "${pair.a.id}") ${PARTS} }`);
    const refused = await split(pair.a.id, after.entity.evidence[1]?.recordId ?? '');
    expect(refused).toMatchObject({ __typename: 'Conflict' });
    expect(refused.message).toContain(merged.id);
  });
});

describe('decisions', () => {
  test('that two are the same join them; taking it back restores both, and the suggestion', async () => {
    const before = await api.db.exportCanonical();
    const pair = firstOf(await suggestions());
    const decided = await decide('mergeEntities', pair, { reason: 'same address', by: ' AB ' });
    expect(decided).toMatchObject({ __typename: 'Decision', type: 'SAME_AS', reason: 'same address', decidedBy: 'AB' });
    expect(decided.a?.entity?.id).toBe(decided.b?.entity?.id);
    expect([decided.a?.name, decided.b?.name]).toEqual(['Zaffiro Uno', 'Quarzo Alfa']);
    expect(await suggestions()).toHaveLength(3);
    expect(await takeBack(decided.id)).toEqual({ takeBack: { __typename: 'DecisionTakenBack' } });
    expect(await api.db.exportCanonical()).toEqual(before);
    expect(firstOf(await suggestions()).id).toBe(pair.id);
    expect(await takeBack(decided.id)).toEqual({ takeBack: { __typename: 'NotFound' } });
  });

  test('a shared address outlives a merge, and leads home again when it is taken back', async () => {
    const pair = firstOf(await suggestions());
    const slugs = await api.db.ask('MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.slug AS slug', {
      ids: [pair.a.id, pair.b.id],
    });
    const idOf = async (slug: unknown): Promise<string | undefined> => {
      const { data } = await api.query<{ entity: { id: string } | null }>(
        'query ($slug: String!) { entity(slug: $slug) { id } }',
        { slug },
      );
      return data.entity?.id;
    };
    const merged = await decide('mergeEntities', pair);
    const ids = await Promise.all(slugs.map(async ({ slug }) => idOf(slug)));
    expect(new Set(ids).size).toBe(1);
    expect(slugs.map(({ id }) => id)).toContain(ids[0]);
    await takeBack(merged.id);
    expect(await Promise.all(slugs.map(async ({ slug }) => idOf(slug)))).toEqual(slugs.map(({ id }) => id));
  });

  test('that two are not the same settle the suggestion until taken back', async () => {
    const pair = firstOf(await suggestions());
    const decided = await decide('keepApart', pair);
    expect(decided).toMatchObject({ __typename: 'Decision', type: 'NOT_SAME_AS', decidedBy: null, reason: '' });
    expect((await suggestions()).map(({ id }) => id)).not.toContain(pair.id);
    expect(await decide('mergeEntities', pair)).toMatchObject({ __typename: 'Conflict' });
    await takeBack(decided.id);
    expect((await suggestions()).map(({ id }) => id)).toContain(pair.id);
    expect(await decide('mergeEntities', pair)).toMatchObject({ __typename: 'Decision' });
  });

  test('that cannot be taken say why', async () => {
    const pair = firstOf(await suggestions());
    const [project] = await api.db.ask('MATCH (e:Project) RETURN e.id AS id');
    const mixed = { ...pair, b: { id: String(project?.['id']) } };
    expect(await decide('mergeEntities', mixed)).toMatchObject({ __typename: 'InvalidInput', field: 'input.b' });
    expect(await decide('mergeEntities', { ...pair, b: pair.a })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await decide('mergeEntities', { ...pair, b: { id: 'ent_none' } })).toMatchObject({ __typename: 'NotFound' });
    expect(await decide('keepApart', pair, { reason: 'x'.repeat(501) })).toMatchObject({ field: 'input.reason' });
    expect(await decide('keepApart', pair, { by: 'x'.repeat(81) })).toMatchObject({ field: 'input.by' });
  });

  test('are listed, newest first, also when a record has gone', async () => {
    const pairs = await suggestions();
    for (const pair of pairs) await decide('keepApart', pair);
    const list = async (): Promise<Decision[]> =>
      pageThrough(3, async (after) => {
        const { data } = await api.query<{ decisions: Connection<Decision> }>(
          `query ($after: String) { decisions(first: 3, after: $after) { edges { cursor node { ${DECISION} } } ${PAGE_FIELDS} } }`,
          { after },
        );
        return data.decisions;
      });
    const decisions = await list();
    expect(decisions).toHaveLength(4);
    expect(decisions.map(({ a }) => a.name)[3]).toBe('Zaffiro Uno');
    const dropped = await api.change('mutation { dropSource(id: "right") { ... on SourceDropped { source isDone } } }');
    expect(dropped).toEqual({ dropSource: { source: 'right', isDone: true } });
    const after = await list();
    expect(after).toHaveLength(4);
    expect(after.every(({ b }) => b.entity === null && b.name.startsWith('right-'))).toBe(true);
  });
});

test('dropping a source takes away what only it said, and says when there is none', async () => {
  await api.change('mutation { dropSource(id: "right") { __typename } }');
  const { data } = await api.query('{ entities { totalCount } sources { id } suggestions { totalCount } }');
  expect(data).toEqual({ entities: { totalCount: 5 }, sources: [{ id: 'left' }], suggestions: { totalCount: 0 } });
  expect(await api.change('mutation { dropSource(id: "right") { __typename } }')).toEqual({
    dropSource: { __typename: 'NotFound' },
  });
});
