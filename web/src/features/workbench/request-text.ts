import { z } from 'zod';

/** Variables as read from the field: the object, or where and why the text is none. */
export type ReadVariables = { isValid: true; value: Record<string, unknown> } | { isValid: false; reason: string };

const objectSchema = z.record(z.string(), z.unknown());

/** Reads the variables field; an empty field stands for no variables. `reason` is empty when it is JSON but no object. */
export function readVariables(text: string): ReadVariables {
  if (text.trim() === '') return { isValid: true, value: {} };
  try {
    const read = objectSchema.safeParse(JSON.parse(text));
    return read.success ? { isValid: true, value: read.data } : { isValid: false, reason: '' };
  } catch (error) {
    return { isValid: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A request to the API. */
export interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
  /** Language of the answer, for the header Accept-Language. */
  language: string;
}

/** The body as it is sent; variables are left out when there are none. */
export function bodyOf({ query, variables }: GraphqlRequest): string {
  return JSON.stringify(Object.keys(variables).length === 0 ? { query } : { query, variables });
}

/** The request as a command for a POSIX shell. */
export function curlCommand(url: string, request: GraphqlRequest): string {
  return [
    `curl -sS ${quoted(url)}`,
    `-H 'content-type: application/json'`,
    `-H ${quoted(`accept-language: ${request.language}`)}`,
    `--data-raw ${quoted(bodyOf(request))}`,
  ].join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
