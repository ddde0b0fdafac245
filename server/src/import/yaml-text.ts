import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

export type YamlPath = readonly PropertyKey[];

/** Something wrong with a file that a person writes, at a line to go to. */
export interface LineProblem {
  line: number;
  message: string;
}

/** A YAML text as data, with the way back from a place in the data to a line of the text. */
export interface YamlText {
  content: unknown;
  lineOf: (path: YamlPath) => number;
}

/** Reads YAML. Aliases, which may stand for any amount of data, are refused, and so is nesting without end. */
export function parseYamlText(text: string): YamlText | { problems: LineProblem[] } {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
    if (document.errors.length > 0) {
      return {
        problems: document.errors.map((error) => ({
          line: counter.linePos(error.pos[0]).line,
          message: error.message,
        })),
      };
    }
    return { content: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineOfPath(document, counter, path) };
  } catch (error) {
    const reason = error instanceof RangeError ? 'is nested too deeply' : 'uses aliases (*name), which it may not';
    return { problems: [{ line: 1, message: `the file ${reason}` }] };
  }
}

/** What zod found, with the line and the path where it stands. */
export function toLineProblem({ lineOf }: YamlText, issue: z.core.$ZodIssue): LineProblem {
  const where = issue.path.map(String).join('.');
  const at = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return { line: lineOf(at), message: where === '' ? issue.message : `${where}: ${issue.message}` };
}

function lineOfPath(document: Document, counter: LineCounter, path: YamlPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}
