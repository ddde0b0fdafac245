import type { ExampleRecord, ExampleRelation, RunSummary } from '../import/runs/report-content.ts';
import type { ReportReader } from '../import/runs/report-reader.ts';
import type { ColumnUse } from '../import/source-module.ts';

/** A terminal shows fewer examples than the report holds. */
const SHOWN_OF_A_KIND = 3;
const SHOWN_PROBLEMS = 40;

/** What a report says of a run as a whole, a line each: notes, what columns become, examples of records. */
export function describeSummary({ notes, columns, examples }: RunSummary): string[] {
  return [
    ...notes.map(({ text }) => `Note: ${text}`),
    ...(columns.length === 0 ? [] : ['Columns:', ...columns.map((column) => `  ${describeColumn(column)}`)]),
    ...(examples.length === 0 ? [] : ['Examples:', ...someOfEachKind(examples).flatMap(describeExample)]),
  ];
}

/** The first problems of a run, a line each, and how many more there are. */
export async function describeProblems(reports: ReportReader, name: string): Promise<string[]> {
  const lines = await reports.list(name, ['failed'], -1, SHOWN_PROBLEMS);
  const more = (await reports.count(name, ['failed'])) - lines.length;
  return [
    ...lines.map(({ content: { file, row, field, reason } }) => {
      const place = [file, typeof row === 'number' ? `row ${String(row)}` : '', field ?? ''].filter(
        (part) => part !== '',
      );
      return `! ${place.join(', ')}: ${String(reason)}`;
    }),
    ...(more > 0 ? [`! and ${String(more)} more, all in the report`] : []),
  ];
}

function describeColumn({ name, uses }: ColumnUse): string {
  if (uses.length === 0) return `"${name}": not used`;
  const words = uses.map(({ part, detail = '' }) => `${part.toLowerCase()} ${detail}`.trim());
  return `"${name}": ${words.join(', ')}`;
}

function someOfEachKind(examples: readonly ExampleRecord[]): ExampleRecord[] {
  const shown = new Map<string, number>();
  return examples.filter(({ kind }) => {
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    return count <= SHOWN_OF_A_KIND;
  });
}

function describeExample(example: ExampleRecord): string[] {
  const { localId, becomes, kind, names, identifiers, values, relations, relationCount } = example;
  const [name, ...others] = names;
  const more = relationCount - relations.length;
  return [
    `  ${kind} ${name === undefined ? '' : `"${name}" `}(${localId}): ${becomes}`,
    ...others.map((other) => `    also ${other}`),
    ...identifiers.map(({ scheme, value }) => `    ${scheme} ${value}`),
    ...values.map(({ field, value }) => `    ${field}: ${value}`),
    ...relations.map((relation) => `    ${describeRelation(relation)}`),
    ...(more > 0 ? [`    and ${String(more)} more relations`] : []),
  ];
}

function describeRelation({ type, target, targetKind, role, from, to }: ExampleRelation): string {
  const period = from === null && to === null ? '' : ` (${from ?? ''}–${to ?? ''})`;
  return `${type} ${targetKind === null ? '' : `${targetKind} `}${target}${role === null ? '' : ` as ${role}`}${period}`;
}
