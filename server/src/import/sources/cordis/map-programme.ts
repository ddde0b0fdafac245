import type { NameStatement, RecordContent } from '../../../records/model.ts';
import type { Subject } from './gather-subjects.ts';

/** What the files call by a code only. */
const FRAMEWORK_NAMES: Readonly<Record<string, { it: string; en: string }>> = {
  HORIZON: { it: 'Orizzonte Europa', en: 'Horizon Europe' },
  H2020: { it: 'Orizzonte 2020', en: 'Horizon 2020' },
  FP7: { it: 'Settimo programma quadro', en: 'Seventh Framework Programme' },
};

export function programmeId(code: string): string {
  return `programme-${code}`;
}

/** A framework programme, known by its code; its name is ours. */
export function mapFramework(code: string): RecordContent {
  const ours = FRAMEWORK_NAMES[code];
  const names: NameStatement[] = (['it', 'en'] as const).flatMap((lang) =>
    ours === undefined ? [] : [{ text: ours[lang], lang, type: 'NAME', ours: true }],
  );
  return {
    localId: programmeId(code),
    kind: 'Programme',
    names: [...names, { text: code, type: ours === undefined ? 'NAME' : 'ACRONYM', ours: false }],
    identifiers: [{ scheme: 'topic', value: code.toUpperCase() }],
    values: [{ field: 'notation', value: code, ours: false }],
    observations: [],
    relations: [],
    at: { file: 'project.csv', words: code },
  };
}

/** A part of a programme, with the next larger part that the files name, else the framework whose code it begins with. */
export function mapProgrammePart(part: Subject, parent: string | undefined): RecordContent {
  const name: NameStatement =
    part.title === ''
      ? { text: part.code, type: 'NAME', ours: false }
      : { text: part.title, lang: 'en', type: 'NAME', ours: false };
  return {
    localId: programmeId(part.code),
    kind: 'Programme',
    names: [name],
    identifiers: [],
    values: [{ field: 'notation', value: part.code, ours: false }],
    observations: [],
    relations: parent === undefined ? [] : [{ type: 'PART_OF', target: programmeId(parent) }],
    at: { file: 'legalBasis.csv', words: part.code },
  };
}

/**
 * The programme that a part belongs to: the longest known code that its own continues (`HORIZON.2.1` of `HORIZON.2.1.5`,
 * `H2020-EU.1.` of `H2020-EU.1.1.`), or undefined. Parts the files never name (`HORIZON.2`) are passed over.
 */
export function parentProgramme(code: string, known: ReadonlySet<string>): string | undefined {
  for (let length = code.length - 1; length > 0; length -= 1) {
    const candidate = code.slice(0, length);
    const isWhole = /[.-]$/u.test(candidate) || /^[.-]/u.test(code.slice(length));
    if (isWhole && known.has(candidate)) return candidate;
  }
  return undefined;
}
