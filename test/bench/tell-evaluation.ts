import type { GraphReader } from '../../server/src/graph/graph.ts';
import { meanScores, type QueryResult } from '../search-evaluation/evaluate-engine.ts';
import { listShownNames } from '../search-evaluation/judgement-statements.ts';

const LABEL_WIDTH = 26;
const SHOWN_HITS = 3;
const NAME_LENGTH = 60;

/** Prints means overall, by corpus, language and class. The held-out set is a line of its own and in none of the others. */
export function tellScores(results: readonly QueryResult[]): void {
  const tuned = results.filter(isTuned);
  const groups: [string, readonly QueryResult[]][] = [
    ['all', tuned],
    ...groupBy(results, ({ query }) => query.corpus),
    ...groupBy(tuned, ({ query }) => query.language),
    ...groupBy(tuned, ({ query }) => query.class),
    ['concept and competence', tuned.filter(({ query }) => /^con|^comp/u.test(query.class))],
  ];
  write(`  ${''.padEnd(LABEL_WIDTH)} queries  success@5  nDCG@10`);
  for (const [label, group] of groups) {
    const { count, success, ndcg } = meanScores(group);
    write(
      `  ${label.padEnd(LABEL_WIDTH)} ${String(count).padStart(7)}  ${success.toFixed(3).padStart(9)}  ${ndcg.toFixed(3).padStart(7)}`,
    );
  }
}

/**
 * Prints each query without a good hit in the first five, what came instead, and what would have been right. Those of the
 * held-out set are not told, so that nobody tunes an engine on them.
 */
export async function tellFailures(graph: GraphReader, results: readonly QueryResult[]): Promise<void> {
  for (const { query, judgements, hits } of results.filter((one) => one.success === 0 && isTuned(one))) {
    const best = [...judgements].sort(([, a], [, b]) => b - a).map(([id]) => id);
    const ids = [...hits.slice(0, SHOWN_HITS), ...best.slice(0, SHOWN_HITS)];
    const rows = await graph.read(listShownNames, { ids });
    const names = new Map(rows.map(({ id, kind, name }) => [id, `${kind} ${name.slice(0, NAME_LENGTH)}`]));
    const show = (some: readonly string[]): string => some.map((id) => names.get(id) ?? id).join(' | ') || 'nothing';
    const rank = hits.findIndex((id) => (judgements.get(id) ?? 0) > 1) + 1;
    write(`  ${query.corpus} ${query.language} ${query.class}: ${query.text}`);
    write(`    came: ${show(hits.slice(0, SHOWN_HITS))}`);
    write(`    right: ${show(best.slice(0, SHOWN_HITS))}${rank > 0 ? ` (the first at rank ${String(rank)})` : ''}`);
  }
}

function isTuned({ query }: QueryResult): boolean {
  return query.corpus !== 'held-out';
}

function groupBy(results: readonly QueryResult[], key: (result: QueryResult) => string): [string, QueryResult[]][] {
  return [...Map.groupBy(results, key)];
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
