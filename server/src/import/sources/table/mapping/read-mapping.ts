import { basename } from 'node:path';
import { readWholeText } from '../../../read-text.ts';
import { FileRefused } from '../../../source-module.ts';
import { parseYamlText, toLineProblem, type YamlPath } from '../../../yaml-text.ts';
import { tableMappingSchema, type TableMapping } from './table-mapping.ts';

const BOUNDS = { title: 'a mapping', maxMegabytes: 1 };

/** A mapping that was read, with the way back from a place in it to a line of its file. */
export interface ReadMapping {
  file: string;
  mapping: TableMapping;
  lineOf: (path: YamlPath) => number;
}

/** Reads a mapping file. @throws FileRefused naming line, path and cause of everything that is wrong */
export async function readMapping(path: string, signal: AbortSignal): Promise<ReadMapping> {
  return parseMapping(basename(path), await readWholeText(path, BOUNDS, signal));
}

/** As readMapping, from a text. Pure. */
export function parseMapping(file: string, text: string): ReadMapping {
  const yaml = parseYamlText(text);
  if ('problems' in yaml) throw mappingRefused(file, yaml.problems);
  const parsed = tableMappingSchema.safeParse(yaml.content);
  if (!parsed.success)
    throw mappingRefused(
      file,
      parsed.error.issues.map((issue) => toLineProblem(yaml, issue)),
    );
  return { file, mapping: parsed.data, lineOf: yaml.lineOf };
}

/** The refusal that names every line to mend. */
export function mappingRefused(file: string, problems: readonly { line: number; message: string }[]): FileRefused {
  const lines = problems.map(({ line, message }) => `line ${line}: ${message}`);
  return new FileRefused(file, `is no mapping that can be used\n  ${lines.join('\n  ')}`);
}
