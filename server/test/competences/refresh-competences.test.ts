/**
 * Pins computed competences on a real Neo4j and in random worlds: they are what one counts apart from the server, whatever
 * was imported and dropped in whatever order, all at once or bit by bit, also when the refresh was cut off; nothing changed
 * means nothing is written.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listCompetenceEvidence } from '../../src/graph/statements/competences/list-competence-evidence.ts';
import { listCompetenceProofs } from '../../src/graph/statements/competences/list-competence-proofs.ts';
import { refreshCompetences, type CompetenceTally } from '../../src/records/competences/refresh-competences.ts';
import type { EntityKind, RecordContent, ValueStatement } from '../../src/records/model.ts';
import { applySources, dropSource, type SourceContent } from '../../src/records/record-store.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { arbitraryCompetenceSource, SOURCES } from './arbitrary-competence-source.ts';
import { countCompetencesApart } from './count-competences-apart.ts';

let db: TestGraph;
const RUNS = { numRuns: 8, endOnFailure: true } as const;
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };

beforeAll(async () => {
  db = await openTestGraph();
});
beforeEach(async () => {
  await db.reset();
});
afterAll(async () => {
  await db.close();
});

type Step =
  { do: 'import'; content: SourceContent } | { do: 'drop'; sourceId: string } | { do: 'refresh'; batchSize: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: arbitraryCompetenceSource().map((content) => ({ do: 'import' as const, content })) },
  { weight: 1, arbitrary: fc.constantFrom(...SOURCES).map((sourceId) => ({ do: 'drop' as const, sourceId })) },
  { weight: 3, arbitrary: fc.constantFrom(1, 3, 1000).map((batchSize) => ({ do: 'refresh' as const, batchSize })) },
);

async function play(steps: readonly Step[]): Promise<void> {
  for (const action of steps) {
    if (action.do === 'import') await applySources(db.graph, [action.content]);
    else if (action.do === 'drop') await dropSource(db.graph, action.sourceId);
    else await refreshCompetences(db.graph, { ...OPTIONS, batchSize: action.batchSize });
  }
}

async function expectCountedApart(): Promise<void> {
  const rows = await db.ask(
    `MATCH (h)-[r:HAS_COMPETENCE]->(t) WHERE r.isInferred RETURN h.id AS from, t.id AS to, r.projectCount AS projectCount,
      r.coordinatedCount AS coordinatedCount, r.publicationCount AS publicationCount, r.firstYear AS firstYear,
      r.lastYear AS lastYear, r.weight AS weight, r.sourceIds AS sourceIds`,
  );
  const expected = (await countCompetencesApart(db)).map(({ points, ...competence }) => ({
    ...competence,
    weight: Math.round(Math.log2(1 + points) * 10_000) / 10_000,
  }));
  const byEnds = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
    `${String(a['from'])} ${String(a['to'])}`.localeCompare(`${String(b['from'])} ${String(b['to'])}`);
  expect(rows.sort(byEnds)).toEqual(expected.sort(byEnds));
  const [wrong] = await db.ask(
    'MATCH (e:Entity) WHERE e.relationCount <> COUNT { (e)--(:Entity) } RETURN count(e) AS count',
  );
  expect(wrong).toEqual({ count: 0 });
  expect(await db.ask('MATCH (e:Stale) RETURN e.id AS id')).toEqual([]);
}

async function computeFromNothing(): Promise<string[]> {
  await db.ask('MATCH ()-[r:HAS_COMPETENCE]->() WHERE r.isInferred DELETE r');
  await db.ask('MATCH (e:Entity) SET e:Stale');
  await refreshCompetences(db.graph, OPTIONS);
  return db.exportCanonical();
}

test('after any history they are what one counts apart, and what computing all of them gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      await db.reset();
      await play(steps);
      await refreshCompetences(db.graph, OPTIONS);
      await expectCountedApart();
      const lived = await db.exportCanonical();
      expect(await computeFromNothing()).toEqual(lived);
    }),
    RUNS,
  );
}, 180_000);

test('nothing changed means that nothing is written, not even the time of the last change', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCompetenceSource(), async (content) => {
      await db.reset();
      await applySources(db.graph, [content]);
      await refreshCompetences(db.graph, OPTIONS);
      const before = await db.ask('MATCH (n) RETURN properties(n) AS p, labels(n) AS l ORDER BY elementId(n)');
      const nothing: CompetenceTally = { holders: 0, written: 0, deleted: 0 };
      expect(await refreshCompetences(db.graph, OPTIONS)).toEqual(nothing);
      expect(await db.ask('MATCH (n) RETURN properties(n) AS p, labels(n) AS l ORDER BY elementId(n)')).toEqual(before);
    }),
    RUNS,
  );
}, 120_000);

test('a refresh that is cut off anywhere is finished by the next', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryCompetenceSource(), { minLength: 1, maxLength: 2 }),
      fc.array(fc.nat(12), { maxLength: 3 }),
      async (contents, cuts) => {
        await db.reset();
        for (const content of contents) await applySources(db.graph, [content]);
        for (const cut of cuts) {
          let left = cut;
          const dying: Pick<TestGraph['graph'], 'read' | 'write'> = {
            read: async (statement, parameters) => db.graph.read(statement, parameters),
            write: async (work) =>
              db.graph.write(async (transaction) => {
                const result = await work(transaction);
                left -= 1;
                // The transaction has done all its work and is rolled back, as when the process is killed before the commit.
                if (left < 0) throw new Error('killed');
                return result;
              }),
          };
          await refreshCompetences(dying, { ...OPTIONS, batchSize: 1 }).catch((error: unknown) => {
            expect(error).toMatchObject({ message: 'killed' });
          });
        }
        await refreshCompetences(db.graph, OPTIONS);
        await expectCountedApart();
      },
    ),
    RUNS,
  );
}, 180_000);

test('stops between two batches, and tells how far it is', async () => {
  const [content] = fc.sample(arbitraryCompetenceSource(), { numRuns: 1, seed: 7 });
  if (content === undefined) throw new Error('no sample');
  await applySources(db.graph, [content]);
  await db.ask('MATCH (e:Entity) SET e:Stale');
  const stopping = new AbortController();
  const lefts: number[] = [];
  const stopped = refreshCompetences(db.graph, {
    signal: stopping.signal,
    batchSize: 1,
    onProgress: (_tally, left) => {
      lefts.push(left);
      if (lefts.length === 2) stopping.abort(new Error('stopped'));
    },
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(lefts).toHaveLength(2);
  await refreshCompetences(db.graph, OPTIONS);
  await expectCountedApart();
});

test('a work that is retracted proves nothing any more, neither by its subject nor by a keyword, and is no evidence', async () => {
  const record = (kind: EntityKind, localId: string, more: Partial<RecordContent> = {}): RecordContent => ({
    localId,
    kind,
    names: [{ text: localId, lang: 'en', type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'key', value: localId }],
    values: [],
    observations: [],
    relations: [],
    ...more,
  });
  const world = (status: string | undefined): SourceContent => {
    const values: ValueStatement[] = [
      { field: 'keywords', value: 'robotics', ours: false },
      ...(status === undefined ? [] : [{ field: 'status' as const, value: status, ours: false }]),
    ];
    const [template] = fc.sample(arbitraryCompetenceSource(), { numRuns: 1, seed: 7 });
    if (template === undefined) throw new Error('no sample');
    return {
      source: template.source,
      records: [
        record('Technology', 'genes'),
        record('Technology', 'robotics'),
        record('Publication', 'paper', { values, relations: [{ type: 'ABOUT', target: 'genes' }] }),
        record('Organization', 'lab'),
        record('Person', 'ada', {
          relations: [
            { type: 'AUTHORED', target: 'paper' },
            { type: 'AFFILIATED_WITH', target: 'lab' },
          ],
        }),
      ],
    };
  };
  const competences = async (): Promise<number> => {
    await refreshCompetences(db.graph, OPTIONS);
    await expectCountedApart();
    const [row] = await db.ask('MATCH ()-[r:HAS_COMPETENCE]->() RETURN count(r) AS count');
    return Number(row?.['count']);
  };
  const proofs = async (): Promise<number> => {
    const ids = new Map(
      (await db.ask('MATCH (e:Entity) RETURN e.slug AS slug, e.id AS id')).map(({ slug, id }) => [slug, String(id)]),
    );
    const [holderId = '', technologyId = ''] = [ids.get('lab'), ids.get('genes')];
    const listed = await db.graph.read(listCompetenceProofs, {
      pairs: [{ holderId, technologyId }],
      limit: 10,
      afterKey: null,
    });
    const rows = [{ holderId, technologyIds: [technologyId] }];
    return listed.length + (await db.graph.read(listCompetenceEvidence, { rows })).length;
  };
  await applySources(db.graph, [world('published')]);
  expect(await competences()).toBe(4);
  expect(await proofs()).toBe(2);
  await applySources(db.graph, [world('retracted')]);
  expect(await competences()).toBe(0);
  expect(await proofs()).toBe(0);
  await applySources(db.graph, [world(undefined)]);
  expect(await competences()).toBe(4);
});

test('dropping a source takes away exactly what only it proved', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCompetenceSource(), arbitraryCompetenceSource(), async (one, other) => {
      await db.reset();
      const kept = { ...one, source: { ...one.source, id: 'alpha', priority: 10 } };
      const dropped = { ...other, source: { ...other.source, id: 'beta', priority: 20 } };
      await applySources(db.graph, [kept]);
      await refreshCompetences(db.graph, OPTIONS);
      const alone = await db.exportCanonical();
      await applySources(db.graph, [dropped]);
      await refreshCompetences(db.graph, OPTIONS);
      expect(await dropSource(db.graph, 'beta')).toBe(true);
      await refreshCompetences(db.graph, OPTIONS);
      expect(await db.exportCanonical()).toEqual(alone);
    }),
    RUNS,
  );
}, 120_000);
