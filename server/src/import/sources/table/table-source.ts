import { basename } from 'node:path';
import type { LocalText, SourceDescription } from '../../../records/model.ts';
import {
  FileRefused,
  type OpenedSource,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { mapTable, type MappedTable } from './map-table.ts';
import { readMapping, type ReadMapping } from './mapping/read-mapping.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import { readSheet } from './read-sheet.ts';

/** Any list, CSV or XLSX, by a mapping that says what its columns mean. */
export const tableSource: SourceModule = {
  name: 'table',
  help: 'table FILE --mapping FILE: members, contacts, competences: any CSV or XLSX with a mapping of its columns',
  options: [{ name: 'mapping', isRequired: true }],
  open: async (paths, options, signal) => {
    const { mapping, mapped, path } = await openTable(paths, options, signal);
    const total = mapped.items.filter((item) => 'record' in item).length;
    return {
      source: describeSource(mapping, path),
      total,
      notes: mapped.notes,
      columns: mapped.columns,
      isMain: (localId) => !mapped.targetIds.has(localId),
      items: inOrder(mapped.items, signal),
    } satisfies OpenedSource;
  },
};

/**
 * Reads and maps a table whole.
 * @throws FileRefused naming file and cause
 */
async function openTable(
  paths: readonly string[],
  { mapping: mappingPath, region }: SourceOptions,
  signal: AbortSignal,
): Promise<{ mapping: TableMapping; mapped: MappedTable; path: string }> {
  const [path, ...others] = paths;
  if (path === undefined) throw new FileRefused('table', 'needs the CSV or XLSX of the list');
  if (others.length > 0) throw new FileRefused(others.join(', '), 'a list is one file; import one after the other');
  if (region !== undefined) throw new FileRefused(basename(path), 'a list is taken whole: --region does not apply');
  if (mappingPath === undefined) {
    const hint = `npm run kms -- suggest-mapping ${basename(path)} > ${basename(path).replace(/\.[^.]+$/u, '')}.mapping.yaml`;
    throw new FileRefused(
      basename(path),
      `needs --mapping FILE, which says what its columns mean; begin with: ${hint}`,
    );
  }
  const read: ReadMapping = await readMapping(mappingPath, signal);
  const sheet = await readSheet(path, read.mapping.sheet, signal);
  return { mapping: read.mapping, mapped: mapTable(sheet, read), path };
}

async function* inOrder(items: readonly SourceItem[], signal: AbortSignal): AsyncGenerator<SourceItem> {
  for (const item of items) {
    signal.throwIfAborted();
    yield await Promise.resolve(item);
  }
}

function describeSource({ source, personalData, purpose }: TableMapping, path: string): SourceDescription {
  const { id, type, title, description, date, languages, licence, priority } = source;
  return {
    id,
    type,
    title,
    titleIsOurs: true,
    description: personalData === 'allowed' ? withPurpose(description, purpose) : description,
    file: basename(path),
    ...(date === undefined ? {} : { date }),
    languages,
    ...(licence === undefined ? {} : { licence }),
    priority,
  };
}

/** What personal data are kept for is said wherever the source is shown. */
function withPurpose({ it, en }: LocalText, purpose: LocalText | undefined): LocalText {
  const add = (text: string | undefined, label: string, reason: string | undefined): string | undefined =>
    reason === undefined ? text : [text, `${label}: ${reason}`].filter((part) => part !== undefined).join(' — ');
  const [inItalian, inEnglish] = [
    add(it, 'Dati personali trattati per', purpose?.it),
    add(en, 'Personal data kept for', purpose?.en),
  ];
  return {
    ...(inItalian === undefined ? {} : { it: inItalian }),
    ...(inEnglish === undefined ? {} : { en: inEnglish }),
  };
}
