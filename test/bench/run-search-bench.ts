/**
 * `npm run bench:search [-- --failures] [--engine NAME] [--full [FOLDER]]`: how well and how fast each search engine at hand answers the
 * judged queries of test/search-evaluation, on a graph of the seed and Lombard CORDIS. Prints success@5 and nDCG@10 overall,
 * by corpus, language and class, and the time of a full reindex and of first pages with facets and without; the held-out
 * set is a line of its own and counts in no other. `--failures` adds each query without a good hit, none of the held-out
 * set; `--engine` takes `embedded` or `meilisearch` alone; `--full` measures times with whole Horizon Europe, without judging.
 * KMS_BENCH_DATA names a data folder that stays, so that the next run needs no import. The embedded engine is always at hand;
 * Meilisearch when MEILI_URL is set or the program is there.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Graph, GraphReader } from '../../server/src/graph/graph.ts';
import { PROJECT_FOLDER } from '../../server/src/project-folders.ts';
import { rebuildIndex } from '../../server/src/search/sync/rebuild-index.ts';
import { evaluateEngine, type JudgedQuery } from '../search-evaluation/evaluate-engine.ts';
import { readEvaluationCorpora, TUNED_CORPORA, type EvaluationQuery } from '../search-evaluation/evaluation-query.ts';
import { AnswerResolver } from '../search-evaluation/resolve-answers.ts';
import { measureLatency, type Latency } from './measure-latency.ts';
import { openBenchEngines, type BenchEngine } from './open-bench-engines.ts';
import { openSearchGraph } from './open-search-graph.ts';
import { tellFailures, tellScores } from './tell-evaluation.ts';

const DATA = join(PROJECT_FOLDER, '..', 'shared', 'data');
const ROUNDS = 3;
const TYPED_TEXTS = 60;

const {
  values: { failures = false, full = false, engine: wanted },
  positionals: [folder = join(DATA, full ? 'cordis-horizon-full' : 'cordis-horizon-lombardy')],
} = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean' }, full: { type: 'boolean' }, engine: { type: 'string' } },
});

if (existsSync(folder)) {
  await benchSearchEngines(resolve(folder));
} else {
  print(`${folder} is not there: nothing was measured. Give a folder of CORDIS' files as the argument.`);
}

async function benchSearchEngines(cordisFolder: string): Promise<void> {
  const opened = await openSearchGraph(cordisFolder, process.env.KMS_BENCH_DATA);
  const engines: BenchEngine[] = [];
  try {
    const { graph } = opened;
    engines.push(...(await openBenchEngines(graph, wanted)));
    const tuned = await readEvaluationCorpora(TUNED_CORPORA);
    const texts = { texts: typedTexts(tuned, 0), others: [1, 2, 3].map((first) => typedTexts(tuned, first)) };
    const judged = full ? [] : await judge(graph, [...tuned, ...(await readEvaluationCorpora(['held-out']))]);
    for (const one of engines) {
      print(`\n${one.engine.name}: ${await reindex(graph, one)}`);
      if (!full) await judgeEngine(graph, one, judged);
      const { firstAsked, withFacets, without } = await measureLatency(one.engine, texts, ROUNDS);
      print(`  first page with all facets ${show(withFacets)}; without ${show(without)}`);
      print(`  the same, of texts that nobody asked before, with all facets ${show(firstAsked)}`);
    }
  } finally {
    for (const one of engines) await one.close();
    await opened.close();
  }
}

async function reindex(graph: Graph, { index }: BenchEngine): Promise<string> {
  const startedAt = performance.now();
  const { signal } = new AbortController();
  const count = await rebuildIndex(graph, index, { signal, onProgress: () => undefined });
  const seconds = (performance.now() - startedAt) / 1000;
  return `${String(count)} documents made and indexed in ${seconds.toFixed(1)} s`;
}

async function judge(graph: GraphReader, queries: readonly EvaluationQuery[]): Promise<JudgedQuery[]> {
  const resolver = new AnswerResolver(graph);
  const judged: JudgedQuery[] = [];
  for (const query of queries) judged.push({ query, judgements: await resolver.resolve(query) });
  for (const { query, judgements } of judged) {
    if (judgements.size === 0) print(`NOT IN THIS GRAPH: what answers “${query.text}” (${query.corpus})`);
  }
  return judged;
}

async function judgeEngine(
  graph: GraphReader,
  { engine }: BenchEngine,
  queries: readonly JudgedQuery[],
): Promise<void> {
  const results = await evaluateEngine(engine, queries);
  tellScores(results);
  if (failures) await tellFailures(graph, results);
}

/** What a reader's browser asks while the queries are typed: each of some queries as begun, half done and whole; others begin with another. */
function typedTexts(queries: readonly EvaluationQuery[], first: number): string[] {
  const step = Math.max(1, Math.floor(queries.length / TYPED_TEXTS));
  return queries
    .filter((_, index) => index % step === first)
    .flatMap(({ text }) => [text.slice(0, 2), text.slice(0, Math.ceil(text.length / 2)), text]);
}

function show({ p50, p95 }: Latency): string {
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
