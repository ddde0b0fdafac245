/**
 * Pins that a search index follows the graph, on a real Neo4j: every change reaches the documents of all that show it, no
 * kill on the way loses any, what is gone is forgotten, and a whole index made anew is swapped in or not at all. The index
 * is one in memory, so that what it was told can be looked at.
 */
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refreshCompetences } from '../../src/records/competences/refresh-competences.ts';
import type { RecordContent } from '../../src/records/model.ts';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { drainOutbox } from '../../src/search/sync/drain-outbox.ts';
import { rebuildIndex } from '../../src/search/sync/rebuild-index.ts';
import { SearchSync } from '../../src/search/sync/search-sync.ts';
import { arbitraryEdits, tellEdits } from '../kit/arbitrary-edits.ts';
import { arbitraryStep, listEntityIds, playStep } from '../kit/arbitrary-history.ts';
import { MemoryIndex } from '../kit/memory-index.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { waitUntil } from '../kit/wait-until.ts';

let db: TestGraph;
let index: MemoryIndex;
const { signal } = new AbortController();

beforeAll(async () => {
  db = await openTestGraph();
});
beforeEach(async () => {
  await db.reset();
  index = new MemoryIndex();
});
afterAll(async () => {
  await db.reset();
  await db.close();
});

type Given = Pick<RecordContent, 'localId' | 'kind'> & { name?: string; relations?: RecordContent['relations'] };

async function say(...given: Given[]): Promise<void> {
  const records = given.map(({ localId, kind, name = localId, relations = [] }): RecordContent => ({
    localId,
    kind,
    names: [{ text: name, lang: 'en', type: 'NAME', ours: false }],
    identifiers: [],
    values: [],
    observations: [],
    relations,
  }));
  const source = {
    id: 'alpha',
    type: 'DATASET' as const,
    title: { en: 'alpha' },
    titleIsOurs: false,
    description: {},
    languages: ['en'],
    priority: 10,
  };
  await applySources(db.graph, [{ source, records }]);
}

const drain = async (): Promise<void> => drainOutbox(db.graph, index, { signal });

async function waiting(): Promise<string[]> {
  const rows = await db.ask('MATCH (e) WHERE e:ToIndex OR e:Indexing OR e:IndexRemoval RETURN e.nameAny AS name');
  return rows.map(({ name }) => String(name)).sort();
}

/** The order of names says who is strongest, and is as of the last time a document was made. */
function comparable(documents: Iterable<SearchDocument>): unknown[] {
  const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...(value as string[])].sort() : value);
  return [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((document) => ({
      ...Object.fromEntries(Object.entries(document).map(([name, value]) => [name, sorted(value)])),
      facets: Object.fromEntries(Object.entries(document.facets).map(([name, value]) => [name, sorted(value)])),
    }));
}

const fromScratch = async (): Promise<unknown[]> =>
  comparable(await makeSearchDocuments(db.graph, await listEntityIds(db)));

const named = (name: string): SearchDocument | undefined =>
  [...index.documents.values()].find(({ names }) => names.includes(name));

const RELATED_WORLD: Given[] = [
  { localId: 'sciences', kind: 'Technology', name: 'Natural sciences' },
  {
    localId: 'biology',
    kind: 'Technology',
    name: 'Biology',
    relations: [{ type: 'BROADER', target: 'sciences' }],
  },
  { localId: 'italy', kind: 'Place', name: 'Italy' },
  { localId: 'milan', kind: 'Place', name: 'Milan', relations: [{ type: 'PART_OF', target: 'italy' }] },
  { localId: 'horizon', kind: 'Programme', name: 'Horizon' },
  { localId: 'call', kind: 'Programme', name: 'Call one', relations: [{ type: 'PART_OF', target: 'horizon' }] },
  { localId: 'bridge', kind: 'Network', name: 'Bridge' },
  {
    localId: 'grant',
    kind: 'Project',
    name: 'Grant',
    relations: [
      { type: 'ABOUT', target: 'biology' },
      { type: 'FUNDED_BY', target: 'call' },
    ],
  },
  {
    localId: 'lab',
    kind: 'Organization',
    name: 'Lab',
    relations: [
      { type: 'LOCATED_IN', target: 'milan' },
      { type: 'MEMBER_OF', target: 'bridge' },
      { type: 'PARTICIPATES_IN', target: 'grant', role: 'partner' },
    ],
  },
  { localId: 'ada', kind: 'Person', name: 'Ada', relations: [{ type: 'AFFILIATED_WITH', target: 'lab' }] },
];

const renamed = (localId: string, name: string): Given[] =>
  RELATED_WORLD.map((given) => (given.localId === localId ? { ...given, name } : given));

describe('documents', () => {
  test('tell what a thing is about, what it is related to, and what it can be narrowed by', async () => {
    await say(...RELATED_WORLD);
    await refreshCompetences(db.graph, { signal, onProgress: () => undefined });
    await drain();
    expect(index.documents.size).toBe(RELATED_WORLD.length);
    const ids = Object.fromEntries(RELATED_WORLD.map(({ localId, name = '' }) => [localId, named(name)?.id]));
    const grant = named('Grant');
    expect(grant?.aboutEn).toEqual(['Biology', 'Natural sciences']);
    expect(grant?.related).toEqual(expect.arrayContaining(['Lab', 'Call one', 'Horizon']));
    expect(grant?.facets.place).toEqual([ids['milan'], ids['italy']]);
    expect(grant?.facets.programme).toEqual([ids['call'], ids['horizon']]);
    const lab = named('Lab');
    expect(lab?.aboutEn).toEqual(['Biology', 'Natural sciences']);
    expect(lab?.related).toEqual(expect.arrayContaining(['Bridge', 'Grant', 'Ada', 'Milan', 'Italy', 'Call one']));
    expect(lab?.facets).toMatchObject({
      kind: ['Organization'],
      field: [ids['biology'], ids['sciences']],
      network: [ids['bridge']],
      place: [ids['milan'], ids['italy']],
      programme: [ids['call'], ids['horizon']],
      role: ['partner'],
      source: ['alpha'],
      sme: [],
    });
    expect(named('Ada')?.facets.place).toEqual([ids['milan'], ids['italy']]);
    expect(named('Bridge')?.related).toContain('Lab');
    expect(named('Italy')?.related).toEqual([]);
  });

  test('of all that show a name are made again when it changes, and of nothing else', async () => {
    await say(...RELATED_WORLD);
    await drain();
    await say(...renamed('bridge', 'Ponte'));
    expect(await waiting()).toEqual(['Lab', 'Ponte']);
    await drain();
    await say(...renamed('sciences', 'Science'));
    expect(await waiting()).toEqual(expect.arrayContaining(['Biology', 'Grant', 'Science']));
    expect(await waiting()).not.toContain('Ada');
    await drain();
    expect(named('Grant')?.aboutEn).toEqual(['Biology', 'Science']);
  });
});

describe('what is told', () => {
  test('is acknowledged afterwards: a kill in between tells it again', async () => {
    await say(...RELATED_WORLD);
    index.afterPut = async () => Promise.reject(new Error('killed'));
    await expect(drain()).rejects.toThrow('killed');
    expect(await waiting()).toHaveLength(RELATED_WORLD.length);
    const next = new MemoryIndex();
    await drainOutbox(db.graph, next, { signal });
    expect(comparable(next.documents.values())).toEqual(await fromScratch());
    expect(await waiting()).toEqual([]);
  });

  test('is told again when it changes while it is told', async () => {
    await say(...RELATED_WORLD);
    index.afterPut = async () => {
      index.afterPut = async () => Promise.resolve();
      await say(...renamed('lab', 'Laboratory'));
    };
    await drain();
    expect(named('Lab')).toBeUndefined();
    expect(named('Bridge')?.related).toContain('Laboratory');
    expect(comparable(index.documents.values())).toEqual(await fromScratch());
  });

  test('is forgotten when it is gone, and put when it is there again by then', async () => {
    await say(...RELATED_WORLD);
    await drain();
    await dropSource(db.graph, 'alpha');
    await say(...RELATED_WORLD.slice(0, 2));
    await drain();
    expect(comparable(index.documents.values())).toEqual(await fromScratch());
    expect(index.documents.size).toBe(2);
    await dropSource(db.graph, 'alpha');
    await drain();
    expect(index.documents.size).toBe(0);
    expect(await waiting()).toEqual([]);
  });

  test('follows any history of imports, drops, merges, splits and what is taken back', async () => {
    const steps = fc.array(
      fc.oneof({ weight: 4, arbitrary: arbitraryStep() }, { weight: 1, arbitrary: fc.constant('drain' as const) }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await db.reset();
        index = new MemoryIndex();
        const decisions: string[] = [];
        for (const step of history) await (step === 'drain' ? drain() : playStep(db, decisions, step));
        await drain();
        expect(comparable(index.documents.values())).toEqual(await fromScratch());
        expect(await waiting()).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 180_000);

  test('follows each small change wherever it shows, competences included', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEdits, async ({ links, edits }) => {
        await db.reset();
        index = new MemoryIndex();
        for (const content of tellEdits(links, edits)) {
          await applySources(db.graph, [content]);
          await refreshCompetences(db.graph, { signal, onProgress: () => undefined });
          await drain();
          expect(comparable(index.documents.values())).toEqual(await fromScratch());
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 180_000);
});

describe('a whole index', () => {
  test('is swapped in with what changed meanwhile', async () => {
    await say(...RELATED_WORLD);
    index.afterPut = async () => {
      index.afterPut = async () => Promise.resolve();
      await say(...renamed('milan', 'Milano'));
    };
    const told: number[] = [];
    const count = await rebuildIndex(db.graph, index, { signal, onProgress: (done) => told.push(done) });
    expect(count).toBe(RELATED_WORLD.length);
    expect(told.at(-1)).toBe(count);
    expect(comparable(index.documents.values())).toEqual(await fromScratch());
    expect(await waiting()).toEqual([]);
  });

  test('that is not finished leaves the old one, and what waits', async () => {
    await say(...RELATED_WORLD);
    await drain();
    await say(...renamed('lab', 'Laboratory'));
    const marked = await waiting();
    const stopping = new AbortController();
    const stopped = rebuildIndex(db.graph, index, {
      signal: stopping.signal,
      onProgress: () => {
        stopping.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(named('Lab')).toBeDefined();
    expect(await waiting()).toEqual(marked);
  });
});

test('a sync makes the index once, follows, waits for an engine that is gone, and ends with its signal', async () => {
  await say(...RELATED_WORLD);
  const stopping = new AbortController();
  const log = pino({ level: 'silent' });
  const sync = new SearchSync({ graph: db.graph, index, engine: 'memory', log, pollMs: 20 });
  const running = sync.run(stopping.signal);
  await waitUntil('the first index', 10_000, () => index.documents.size === RELATED_WORLD.length);
  await waitUntil('the end of it', 10_000, () => sync.status.drainedAt !== null);
  expect(await db.ask('MATCH (g:GraphState) RETURN g.searchSignature AS s')).toEqual([{ s: 'memory-1' }]);
  index.isReachable = false;
  await say(...renamed('lab', 'Laboratory'));
  await waitUntil('the failure', 10_000, () => sync.status.state === 'failing');
  expect(sync.status).toMatchObject({ lastError: 'The search engine does not answer', failedBatches: 1 });
  expect(sync.status.waiting).toBeGreaterThan(0);
  index.isReachable = true;
  await waitUntil('the next try', 10_000, () => sync.status.waiting === 0 && sync.status.state === 'following');
  expect(comparable(index.documents.values())).toEqual(await fromScratch());
  expect(index.learnt).toEqual([]);
  index.hasToLearn = true;
  await waitUntil('what it learns', 10_000, () => index.learnt.length === RELATED_WORLD.length);
  expect(index.learnt.flatMap(({ names }) => names)).toContain('Laboratory');
  stopping.abort();
  await running;
  const puts = index.puts;
  const other = new SearchSync({ graph: db.graph, index, engine: 'memory', log, pollMs: 20 });
  const ending = new AbortController();
  const again = other.run(ending.signal);
  await waitUntil('the first look', 10_000, () => other.status.drainedAt !== null);
  ending.abort();
  await again;
  expect(index.puts).toBe(puts);
}, 30_000);
