import { z } from 'zod';

const count = z.number().optional().catch(undefined);
const text = z.string().optional().catch(undefined);

const errorSchema = z.object({
  message: z.string().catch(''),
  path: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .catch(undefined),
  locations: z
    .array(z.object({ line: z.number(), column: z.number() }))
    .optional()
    .catch(undefined),
  extensions: z
    .object({ code: text, argument: text, nodes: count, limit: count, requestId: text })
    .optional()
    .catch(undefined),
});

const answerSchema = z.object({
  errors: z.array(errorSchema).optional().catch(undefined),
  extensions: z
    .object({ cost: z.object({ nodes: z.number(), limit: z.number() }) })
    .optional()
    .catch(undefined),
});

/** What an error says, in the words of the API, and what a sentence about it needs. */
export interface AnswerError {
  code: string;
  message: string;
  /** The answer's field it belongs to, as `organizations.edges`; empty when it belongs to the whole. */
  path: string;
  /** Where in the query, from 1; undefined when the API does not say. */
  line: number | undefined;
  column: number | undefined;
  argument: string | undefined;
  /** What was asked and what is allowed, of a limit that was exceeded. */
  value: number | undefined;
  limit: number | undefined;
  /** Under which the server's log has the rest. */
  requestId: string | undefined;
}

/** The parts of an answer that the workbench tells in words. */
export interface AnswerParts {
  errors: AnswerError[];
  /** Nodes the query may read, and how many it may; undefined when it was refused before they were counted. */
  cost: { nodes: number; limit: number } | undefined;
}

/** Picks errors and cost out of an answer; whatever else it is, it has neither. */
export function readAnswer(body: unknown): AnswerParts {
  const read = answerSchema.safeParse(body);
  if (!read.success) return { errors: [], cost: undefined };
  return { errors: (read.data.errors ?? []).map(toError), cost: read.data.extensions?.cost };
}

function toError({ message, path, locations, extensions = {} }: z.infer<typeof errorSchema>): AnswerError {
  const { code = '', argument, nodes, limit, requestId } = extensions;
  const [place] = locations ?? [];
  // Limits on depth, aliases, directives and tokens tell both numbers in their message only.
  const said = /limit of (\d+) exceeded, found (\d+)/u.exec(message)?.slice(1).map(Number) ?? [];
  return {
    code,
    message,
    path: (path ?? []).join('.'),
    line: place?.line,
    column: place?.column,
    argument,
    value: nodes ?? said[1],
    limit: limit ?? said[0],
    requestId,
  };
}
