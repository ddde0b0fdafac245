import type { Comparator, Locator, RecordContent } from '../../records/model.ts';
import { placeOf } from '../../statement-place.ts';

/** A single statement of a record. */
export interface RecordStatement {
  type: 'NAME' | 'IDENTIFIER' | 'VALUE' | 'OBSERVATION' | 'RELATION';
  subject: string;
  value: string | null;
  unit: string | null;
  comparator: Comparator | null;
  lang: string | null;
  /** Key of the record that a relation leads to. */
  targetKey: string | null;
  role: string | null;
  isOurs: boolean;
  locator: Locator | null;
}

const NOTHING = { value: null, unit: null, comparator: null, lang: null, targetKey: null, role: null, isOurs: false };

/** Everything a record says, in the order of the source; what has no place comes last. */
export function statementsOf(sourceId: string, content: RecordContent): RecordStatement[] {
  const place = (at: Locator | undefined): Locator | null => placeOf(content, at) ?? null;
  const statements: RecordStatement[] = [
    ...content.names.map((name) => ({
      ...NOTHING,
      type: 'NAME' as const,
      subject: name.type.toLowerCase(),
      value: name.text,
      lang: name.lang ?? null,
      isOurs: name.ours,
      locator: place(name.at),
    })),
    ...content.identifiers
      .filter(({ scheme }) => scheme !== 'key')
      .map(({ scheme, value, at }) => ({
        ...NOTHING,
        type: 'IDENTIFIER' as const,
        subject: scheme,
        value,
        locator: place(at),
      })),
    ...content.values.map(({ field, value, lang, ours, at }) => ({
      ...NOTHING,
      type: 'VALUE' as const,
      subject: field,
      value,
      lang: lang ?? null,
      isOurs: ours,
      locator: place(at),
    })),
    ...content.observations.map(({ value, unit, comparator, at }) => ({
      ...NOTHING,
      type: 'OBSERVATION' as const,
      subject: 'observation',
      value: String(value),
      unit,
      comparator,
      locator: place(at),
    })),
    ...content.relations.map(({ type, target, role, at }) => ({
      ...NOTHING,
      type: 'RELATION' as const,
      subject: type,
      targetKey: `${sourceId}/${target}`,
      role: role ?? null,
      locator: place(at),
    })),
  ];
  const lineOf = ({ locator }: RecordStatement): number => locator?.line ?? Number.MAX_SAFE_INTEGER;
  return statements.sort((a, b) => lineOf(a) - lineOf(b));
}
