import type { GraphReader } from '../../graph/graph.ts';
import { countDecisions as countDecisionsStatement } from '../../graph/statements/curation/count-decisions.ts';
import {
  pageDecisions as pageDecisionsStatement,
  type CuratedDecisionRow,
} from '../../graph/statements/curation/page-decisions.ts';
import type { RecordContent } from '../../records/model.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** One side of a decision. */
export interface DecidedThing {
  /** Key of the record. */
  record: string;
  /** First name the record gives; its key within the source without one. */
  name: string;
}

/** A decision of a curator, with what it is about in words. */
export interface Decision {
  id: string;
  type: 'SAME_AS' | 'NOT_SAME_AS';
  reason: string;
  decidedAt: string;
  decidedBy: string | null;
  a: DecidedThing;
  b: DecidedThing;
}

/** Later than all times. */
const END_OF_TIME = '9999';

/** A page of decisions, newest first. */
export async function pageDecisions(
  graph: GraphReader,
  { first, after }: { first: number; after: Cursor | null },
): Promise<Page<Decision>> {
  const rows = await graph.read(pageDecisionsStatement, {
    id: null,
    beforeTime: after === null ? END_OF_TIME : String(after[0]),
    beforeId: after === null ? '' : String(after[1]),
    limit: first + 1,
  });
  return pageOf(rows.map(toDecision), first, after !== null, ({ decidedAt, id }) => [decidedAt, id]);
}

/** A decision by id; undefined when there is none. */
export async function findDecision(graph: GraphReader, id: string): Promise<Decision | undefined> {
  const [row] = await graph.read(pageDecisionsStatement, { id, beforeTime: END_OF_TIME, beforeId: '', limit: 1 });
  return row === undefined ? undefined : toDecision(row);
}

/** How many decisions there are. */
export async function countDecisions(graph: GraphReader): Promise<number> {
  const [row] = await graph.read(countDecisionsStatement, {});
  return row?.count ?? 0;
}

function toDecision({ a, b, contentA, contentB, ...row }: CuratedDecisionRow): Decision {
  return { ...row, a: toThing(a, contentA), b: toThing(b, contentB) };
}

function toThing(record: string, content: string | null): DecidedThing {
  const names = content === null ? [] : (JSON.parse(content) as RecordContent).names;
  return { record, name: names[0]?.text ?? record.slice(record.indexOf('/') + 1) };
}
