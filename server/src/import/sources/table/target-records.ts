import { hash } from 'node:crypto';
import { foldText, toSlug } from '../../../fold-text.ts';
import type { EntityKind, Locator, RecordContent } from '../../../records/model.ts';
import { shorten, ValueRefused } from '../../cell-values.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import { readIdentifier } from './values/read-identifier.ts';
import { readName } from './values/read-name.ts';

export type TargetRule = TableMapping['relations'][number]['target'];

const MAX_NAME_CHARACTERS = 300;
/** Maps by their folded texts, so that each is folded once and not for every cell. */
const FOLDED_MAPS = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The things that rows point to and that no row describes. Each becomes a record that bears an identifier or a name and
 * nothing else, so that identity joins it with what other sources say of it.
 */
export class TargetRecords {
  readonly #records = new Map<string, RecordContent>();
  readonly #findRow: (text: string) => string;

  /** @param findRow the local id of the row that a text means; throws ValueRefused when there is none */
  constructor(findRow: (text: string) => string) {
    this.#findRow = findRow;
  }

  /** In the order of their local ids. */
  all(): RecordContent[] {
    return [...this.#records.values()].sort((a, b) => (a.localId < b.localId ? -1 : 1));
  }

  /** The local id of what a text means. @throws ValueRefused */
  take(rule: TargetRule, text: string, file: string): string {
    const { by, value } = readTarget(rule, text);
    if (by === 'row') return this.#findRow(value);
    if (by === 'name') return this.#takeName(rule, value, file);
    const localId = `${rule.kind}/${by}:${value}`;
    this.#records.set(localId, {
      ...emptyRecord(localId, rule.kind, { file, words: value }),
      identifiers: [{ scheme: by, value }],
    });
    return localId;
  }

  #takeName({ kind, lang }: TargetRule, text: string, file: string): string {
    const localId = `${kind}/name:${slugOf(readName(text))}`;
    const known = this.#records.get(localId)?.names[0]?.text;
    // Of several spellings always the same one, in whatever order the rows come.
    const name = known !== undefined && known < text ? known : text;
    this.#records.set(localId, {
      ...emptyRecord(localId, kind, { file, words: name.slice(0, 80) }),
      names: [{ text: name, ...(lang === undefined ? {} : { lang }), type: 'NAME', ours: false }],
    });
    return localId;
  }
}

/** What a text means by a rule: the value map first, then itself. @throws ValueRefused */
export function readTarget(rule: TargetRule, text: string): { by: TargetRule['by']; value: string } {
  const mapped = rule.map === undefined ? undefined : findInMap(rule.map, text);
  if (mapped === undefined && rule.otherwise === 'name') return { by: 'name', value: text };
  if (rule.by === 'row' || rule.by === 'name') {
    if (text.length > MAX_NAME_CHARACTERS) throw new ValueRefused(`"${shorten(text)}" is too long for a name`);
    return { by: rule.by, value: mapped ?? text };
  }
  // With a map, a text that it lacks is not taken for a key by chance.
  if (rule.by === 'key' && rule.map !== undefined && mapped === undefined) {
    throw new ValueRefused(`"${shorten(text)}" is not in the map of the mapping`);
  }
  return { by: rule.by, value: readIdentifier(rule.by, mapped ?? text, rule.country) };
}

/** What a map says of a text; texts are compared without regard to case, accents and signs. */
export function findInMap(map: Readonly<Record<string, string>>, text: string): string | undefined {
  let folded = FOLDED_MAPS.get(map);
  if (folded === undefined) {
    folded = new Map(Object.entries(map).map(([from, to]) => [foldText(from) || from, to]));
    FOLDED_MAPS.set(map, folded);
  }
  return folded.get(foldText(text) || text);
}

/** A readable part of a local id, of any text whatever. */
export function slugOf(text: string): string {
  const slug = toSlug(text);
  // What a slug leaves out or cuts off must still tell two things apart.
  const isWhole = slug !== '' && slug === foldText(text).replaceAll(' ', '-');
  return isWhole ? slug : `${slug}-${hash('sha256', text).slice(0, 8)}`;
}

function emptyRecord(localId: string, kind: EntityKind, at: Locator): RecordContent {
  return { localId, kind, names: [], identifiers: [], values: [], observations: [], relations: [], at };
}
