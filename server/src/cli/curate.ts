import { parseArgs } from 'node:util';
import { findEntity } from '../domain/entities/entity.ts';
import type { Graph } from '../graph/graph.ts';
import { decideIdentity, takeDecisionBack } from '../records/decide-identity.ts';
import { listDecisionsMade } from '../records/list-decisions-made.ts';
import { rebuildGraph } from '../records/project-source.ts';
import { dropSource } from '../records/record-store.ts';
import { withGraph } from './with-graph.ts';

/** `kms merge A B --reason TEXT`: two entities are the same. Prints the decision's id, to take it back with. */
export async function mergeEntities(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { reason: { type: 'string', default: '' } },
  });
  const [a, b] = positionals;
  if (a === undefined || b === undefined || positionals.length !== 2)
    return explain('merge needs two entities, by id or by the key in the address of their page');
  return withGraph(environment, async (graph) => {
    const [idA, idB] = [await idOf(graph, a), await idOf(graph, b)];
    const decided = await decideIdentity(graph, { type: 'SAME_AS', a: idA, b: idB, reason: values.reason });
    if ('decisionId' in decided) return say(`Merged. To undo: npm run kms -- unmerge ${decided.decisionId}`);
    return explain(decided.problem === 'NOT_FOUND' ? `There is no entity ${decided.id}` : decided.reason);
  });
}

async function idOf(graph: Graph, key: string): Promise<string> {
  if (key.startsWith('ent_')) return key;
  return (await findEntity(graph, { id: null, slug: key }))?.id ?? key;
}

/** `kms unmerge DECISION`: takes a decision back. */
export async function unmergeEntities(
  [decisionId]: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  if (decisionId === undefined) return explain('unmerge needs the id of a decision; "kms decisions" lists them');
  return withGraph(environment, async (graph) =>
    (await takeDecisionBack(graph, decisionId)) ? say('Taken back.') : explain(`There is no decision ${decisionId}`),
  );
}

/** `kms decisions`: lists what curators decided. */
export async function printDecisions(_words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withGraph(environment, async (graph) => {
    const decisions = await listDecisionsMade(graph);
    for (const { id, type, a, b, reason, decidedAt } of decisions) say([id, decidedAt, type, a, b, reason].join('\t'));
    return say(`${String(decisions.length)} decision(s)`);
  });
}

/** `kms drop SOURCE`: takes away a source and exactly what only it said. */
export async function dropNamedSource([sourceId]: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  if (sourceId === undefined) return explain('drop needs the id of a source');
  return withGraph(environment, async (graph) =>
    (await dropSource(graph, sourceId)) ? say(`Dropped ${sourceId}.`) : explain(`There is no source ${sourceId}`),
  );
}

/** `kms rebuild`: computes the graph from the records again; a sound graph changes by nothing. */
export async function rebuild(_words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withGraph(environment, async (graph) => {
    const change = await rebuildGraph(graph);
    const counts = Object.entries(change).map(([name, count]) => `${name} ${String(count)}`);
    return say(`Rebuilt: ${counts.join(', ')}`);
  });
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function explain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
