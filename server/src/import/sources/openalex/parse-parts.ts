import type { z } from 'zod';
import type { AskedOrganizations } from '../../asked-organizations.ts';
import type { RowProblem } from '../../source-module.ts';
import { parseRorId } from '../../ror-id.ts';
import { openAlexNumber } from './openalex-id.ts';
import type { InstitutionRef } from './openalex-schemas.ts';

/** A field that could not be taken over, or, without a field, an object. */
export type FieldProblem = Pick<RowProblem, 'field' | 'reason'>;
export type Report = (problem: FieldProblem) => void;

/** How good a statement about a thing is: its own object counts more than a mention in another, then the newer one. */
export interface Standing {
  isOwn: boolean;
  /** When the object that says it was changed last, as a text that can be compared; empty where it does not say. */
  updated: string;
}

/** Whether a statement takes the place of the one that is there. */
export function isBetter(next: Standing, known: Standing | undefined): boolean {
  if (known === undefined) return true;
  return known.isOwn === next.isOwn ? known.updated < next.updated : next.isOwn;
}

/** What a schema finds in an object; undefined, and told, where it is another. */
export function readObject<Schema extends z.ZodType>(
  schema: Schema,
  value: object,
  report: Report,
): z.infer<Schema> | undefined {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  report({ field: read.error.issues[0]?.path.join('.') ?? '', reason: 'is not as OpenAlex gives it' });
  return undefined;
}

/** What `parse` makes of a text that may be missing; undefined, and told, where it is none of that kind. */
export function readChecked(
  field: string,
  text: string | null | undefined,
  parse: (text: string) => string | undefined,
  report: Report,
): string | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  const found = parse(text);
  if (found === undefined) report({ field, reason: `"${text.slice(0, 60)}" is no valid ${field}` });
  return found;
}

/** The sound items of a list that may be missing. */
export function listed<Item>(items: readonly (Item | null)[] | null | undefined): Item[] {
  return (items ?? []).filter((item) => item !== null);
}

/** The institution's number when it is asked for, by its ROR id or that of OpenAlex. */
export function askedNumber(
  { id, ror }: Pick<InstitutionRef, 'id' | 'ror'>,
  asked: AskedOrganizations,
): number | undefined {
  const number = openAlexNumber('I', id);
  const isAsked = asked.openAlexIds.has(`I${String(number)}`) || asked.rors.has(parseRorId(ror ?? '') ?? '');
  return isAsked ? number : undefined;
}

/** The date of a change, to the moment; empty where there is none. */
export function readUpdated(date: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}/u.test(date ?? '') ? (date ?? '').slice(0, 30) : '';
}

/** Spaces and control characters folded; undefined when nothing is left. */
export function filled(text: string | null | undefined): string | undefined {
  const folded = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return folded === '' ? undefined : folded;
}
