import { expect } from 'vitest';
import { askServer, type ServerAnswer } from './ask-server.ts';
import { readGraphSnapshot, type GraphSnapshot } from './graph-snapshot.ts';

/** Every request ends by then, whatever Neo4j does. */
const ANSWER_LIMIT_MS = 15_000;

/** A read that Neo4j has to answer. */
export const READ_ENTITIES =
  '{ entities(first: 20) { totalCount edges { node { id name { text } relations(first: 20) { totalCount } } } } }';

/** The whole graph of a running server. @throws Error when any answer has errors */
export async function readSnapshotOf(url: string): Promise<GraphSnapshot> {
  return readGraphSnapshot(async (document, variables) => {
    const { data, errors } = await askServer<object>(url, document, variables);
    if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  });
}

/** Expects an answer in time that is either whole, or an error a client can act on by its code. */
export function expectWholeOrTyped({ ms, status, data, errors }: ServerAnswer<unknown>): void {
  expect(ms).toBeLessThan(ANSWER_LIMIT_MS);
  if (errors.length === 0) {
    expect({ status, isWhole: data !== null }).toEqual({ status: 200, isWhole: true });
    return;
  }
  for (const { extensions } of errors) expect(['SERVICE_UNAVAILABLE', 'TIMEOUT']).toContain(extensions.code);
  expect(data).toBeNull();
  expect([503, 504]).toContain(status);
}
