import type { Locator, RecordContent, ValueStatement } from '../../../records/model.ts';
import type { SourceContent } from '../../../records/record-store.ts';
import type { SeedFile } from './seed-file.ts';

type SeedRecord = SeedFile['records'][number];
type SeedLocator = NonNullable<SeedRecord['at']>;

/** Maps a checked seed file to its source and records. Pure: the same file always gives the same records. */
export function mapSeedFile(data: SeedFile): SourceContent {
  const records = data.records.map((record) => mapRecord(record, data.source.file));
  return { source: data.source, records: records.sort((a, b) => firstLine(a) - firstLine(b)) };
}

/** Records come in the order of the document; what has no line comes last, in the order of the file. */
function firstLine({ at }: RecordContent): number {
  return at?.line ?? Number.MAX_SAFE_INTEGER;
}

function mapRecord(record: SeedRecord, file: string | undefined): RecordContent {
  const at = (locator: SeedLocator | undefined): Locator | undefined => toLocator(locator, file);
  const firstAt = at(record.at ?? earliestLocator(record));
  return {
    localId: record.key,
    kind: record.kind,
    names: record.names.map((name) => ({ ...name, at: at(name.at) })),
    identifiers: [
      { scheme: 'key', value: record.key },
      ...record.identifiers.map((identifier) => ({ ...identifier, at: at(identifier.at) })),
    ],
    values: [
      ...descriptionsOf(record).map((value) => ({ ...value, at: firstAt })),
      ...record.values.map((value) => ({ ...value, at: at(value.at) })),
    ],
    observations: record.observations.map((observation) => ({ ...observation, at: at(observation.at) })),
    relations: record.relations.map((relation) => ({ ...relation, at: at(relation.at) })),
    ...(firstAt === undefined ? {} : { at: firstAt }),
  };
}

function descriptionsOf(record: SeedRecord): ValueStatement[] {
  return (['it', 'en'] as const).flatMap((lang) => {
    const text = record.description?.[lang];
    return text === undefined ? [] : [{ field: 'description' as const, value: text, lang, ours: true }];
  });
}

function earliestLocator(record: SeedRecord): SeedLocator | undefined {
  return [...record.names, ...record.values, ...record.observations, ...record.relations]
    .flatMap((statement) => (statement.at === undefined ? [] : [statement.at]))
    .sort((a, b) => a[0] - b[0])[0];
}

function toLocator(locator: SeedLocator | undefined, file: string | undefined): Locator | undefined {
  if (locator === undefined) return undefined;
  const [line, second, third] = locator;
  if (third === undefined) return { file, line, words: String(second) };
  return { file, line, endLine: Number(second), words: third };
}
