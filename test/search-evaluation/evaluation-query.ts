import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ENTITY_KINDS, IDENTIFIER_SCHEMES, RELATION_TYPES } from '../../server/src/records/model.ts';

/** The sets whose failures may be read when an engine is tuned. */
export const TUNED_CORPORA = ['documents', 'cordis'] as const;

/** The sets of queries; each is a file `<corpus>-queries.yaml` here. `held-out` is only measured, never tuned on. */
export type Corpus = (typeof TUNED_CORPORA)[number] | 'held-out';

/** What kind of query it is: how the reader went about it, or what was asked for. */
export const QUERY_CLASSES = [
  'name',
  'acronym',
  'prefix',
  'typo',
  'spelling',
  'identifier',
  'cross-language',
  'concept',
  'competence',
  'relation',
  'place',
  'ambiguous',
  'pasted-title',
  'question',
] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

/** An entity by an identifier that survives new imports: `key:frrb`, `pic:999879881`, `grant:101057048`, `doi:10.1111/x`. */
const reference = z.templateLiteral([z.enum(IDENTIFIER_SCHEMES), ':', z.string().min(1)]);
export type Reference = z.infer<typeof reference>;

const kinds = z.array(z.enum(ENTITY_KINDS)).nonempty().optional();

/** What answers a query: an entity, or a rule that the graph's own data decide. */
const answer = z.union([
  reference,
  /** Whatever has the relation ABOUT to a field or one below it. */
  z.strictObject({ about: reference, kinds }),
  /** Organizations whose projects or sources show a competence in a field or one below it. */
  z.strictObject({ holders: reference }),
  /** What stands at the other end of a relation. */
  z.strictObject({ relation: z.enum(RELATION_TYPES), from: reference, kinds }),
  z.strictObject({ relation: z.enum(RELATION_TYPES), to: reference, kinds }),
  /** Entities whose own names or texts hold one of the phrases; `a & b` stands for both, whole words, accents and case aside. */
  z.strictObject({ mentions: z.array(z.string().min(2)).nonempty(), kinds: z.array(z.enum(ENTITY_KINDS)).nonempty() }),
]);
export type Answer = z.infer<typeof answer>;

const answers = z.array(answer).nonempty();

const query = z.strictObject({
  text: z.string().min(1).max(200),
  language: z.enum(['it', 'en']),
  class: z.enum(QUERY_CLASSES),
  /** Grade 3: what was asked for. */
  best: answers,
  /** Grade 2: the reader is content. */
  good: answers.optional(),
  /** Grade 1: on the way there; not counted as a success. */
  near: answers.optional(),
});

/** A judged query. */
export type EvaluationQuery = z.infer<typeof query> & { corpus: Corpus };

/** A set of judged queries. @throws ZodError with the place of what is not as it must be */
export async function readEvaluationQueries(corpus: Corpus): Promise<EvaluationQuery[]> {
  const text = await readFile(join(import.meta.dirname, `${corpus}-queries.yaml`), 'utf8');
  return z
    .array(query)
    .parse(parse(text))
    .map((one) => ({ ...one, corpus }));
}

/** Several sets, one after the other. @throws ZodError with the place of what is not as it must be */
export async function readEvaluationCorpora(corpora: readonly Corpus[]): Promise<EvaluationQuery[]> {
  return (await Promise.all(corpora.map(readEvaluationQueries))).flat();
}

/** Answers with their grades, the best first. */
export function gradedAnswers({ best, good = [], near = [] }: EvaluationQuery): { answer: Answer; grade: number }[] {
  return [best, good, near].flatMap((group, index) => group.map((one) => ({ answer: one, grade: 3 - index })));
}
