import type { RecordContent } from '../../../records/model.ts';
import type { SourceOptions } from '../../source-module.ts';
import { openTable } from './table-source.ts';

const SHOWN_ROWS = 3;
const SHOWN_PROBLEMS = 20;

/**
 * What a table would become, in words for a person at a terminal: its notes, the first three rows as records, the first
 * problems.
 * @throws FileRefused naming file and cause
 */
export async function previewTable(
  paths: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
): Promise<string[]> {
  const { mapped } = await openTable(paths, options, signal);
  const records = new Map(
    mapped.items.flatMap((item) => ('record' in item ? [[item.record.localId, item.record]] : [])),
  );
  const problems = mapped.items.flatMap((item) => ('problem' in item ? [item.problem] : []));
  const nameOf = (localId: string): string => {
    const target = records.get(localId);
    const name = target?.names[0]?.text ?? target?.identifiers[0]?.value;
    return target === undefined ? localId : `${target.kind} ${name ?? localId}`;
  };
  const shown = mapped.rowIds.slice(0, SHOWN_ROWS).flatMap((id) => records.get(id) ?? []);
  const told = problems.slice(0, SHOWN_PROBLEMS).map(({ file, row, field, reason }) => {
    return `! ${[file, row === undefined ? '' : `row ${row}`, field ?? ''].filter((part) => part !== '').join(', ')}: ${reason}`;
  });
  const more = problems.length - told.length;
  return [
    ...mapped.notes.map((note) => `Note: ${note}`),
    ...shown.flatMap((record) => recordInWords(record, records.values(), nameOf)),
    ...told,
    ...(more > 0 ? [`! and ${more} more, all in the report`] : []),
  ];
}

function recordInWords(
  record: RecordContent,
  records: Iterable<RecordContent>,
  nameOf: (localId: string) => string,
): string[] {
  const { localId, kind, names, identifiers, values, relations } = record;
  const relationText = ({ type, target, role, from, to }: RecordContent['relations'][number], end: string): string => {
    const period = from === undefined && to === undefined ? '' : ` (${from ?? ''}–${to ?? ''})`;
    return `    ${type} ${nameOf(end === '' ? target : end)}${role === undefined ? '' : ` as ${role}`}${period}`;
  };
  const comingIn = [...records].flatMap((other) =>
    other.kind !== 'Person' || other === record
      ? []
      : other.relations
          .filter(({ target, type }) => target === localId && type === 'AFFILIATED_WITH')
          .map((relation) =>
            relationText({ ...relation, type: 'AFFILIATED_WITH' }, other.localId).replace('AFFILIATED_WITH', 'with'),
          ),
  );
  return [
    `${kind} "${names[0]?.text ?? localId}" (key ${localId})`,
    ...names.slice(1).map(({ text, type }) => `    ${type.toLowerCase()} ${text}`),
    ...identifiers.map(({ scheme, value }) => `    ${scheme} ${value}`),
    ...values.map(({ field, value }) => `    ${field}: ${value}`),
    ...relations.map((relation) => relationText(relation, '')),
    ...comingIn,
  ];
}
