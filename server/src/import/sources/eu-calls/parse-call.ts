import { z } from 'zod';
import { watchDepth } from '../../watch-depth.ts';
import { repairEncoding } from './repair-encoding.ts';

const text = z
  .string()
  .max(200_000)
  .nullish()
  .transform((value) => value ?? '');

/** What we read of a topic; other members are not looked at. */
const callSchema = z.object({
  topicId: z
    .string()
    .trim()
    .regex(/^[A-Za-z\d][\w./-]{2,119}$/u, 'is no code of a topic'),
  // Not trimmed: of a mis-decoded space half would be taken for one.
  title: z.string().max(2_000).regex(/\S/u, 'is empty'),
  programme: text,
  programmeId: text,
  callIdentifier: text,
  actionType: text,
  typesOfAction: text,
  deadline: text,
  deadlineModel: text,
  callStatus: text,
  keywords: text,
  portalUrl: text,
  description: text,
  objectives: text,
});

/** A topic of a call as the file writes it, with its characters put right where that is certain. */
export type EuCall = z.infer<typeof callSchema>;

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const MAX_LEVELS = 16;

/** Reads one line of the file. Pure; never throws. */
export function parseCall(bytes: Uint8Array): { call: EuCall } | { field?: string; reason: string } {
  let value: unknown;
  try {
    const line = UTF8.decode(bytes);
    if (watchDepth(MAX_LEVELS)(line)) return { reason: `is nested more than ${MAX_LEVELS} deep` };
    value = JSON.parse(line);
  } catch (error) {
    return { reason: error instanceof SyntaxError ? 'is no sound JSON' : 'is not encoded in UTF-8' };
  }
  const read = callSchema.safeParse(value);
  if (read.success) return { call: repairEncoding(read.data) };
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  return { ...(field === '' ? {} : { field }), reason: issue?.message ?? 'is no topic of a call' };
}
