import { keysInAddress } from './keys-in-address';

/** Stands in addresses before a concept that counts less; no key of one begins so. */
const SECONDARY_SIGN = '-';

/** Concepts as the server is asked for them. */
interface AskedConcepts {
  concepts: string[] | null;
  /** Keys of those that count less; null where the server tells by the text. */
  secondary: string[] | null;
}

interface WeighedConcept {
  key: string;
  isSecondary: boolean;
}

/** What an address says of concepts. */
export function readConcepts(list: readonly string[] | undefined): AskedConcepts {
  if (list === undefined) return { concepts: null, secondary: null };
  const secondary = list.filter((item) => item.startsWith(SECONDARY_SIGN)).map(keyOf);
  return { concepts: [...new Set(list.map(keyOf))], secondary };
}

/** What an address says of recognised concepts, the first first. */
export function writeConcepts(concepts: readonly WeighedConcept[]): string[] {
  return keysInAddress(concepts.map(({ key, isSecondary }) => (isSecondary ? `${SECONDARY_SIGN}${key}` : key)));
}

/**
 * The list once somebody says of one concept whether it counts less: from then on it says that of each that does.
 * @param recognised as the server told, maybe of the list before this one
 */
export function reweighed(
  list: readonly string[] | undefined,
  recognised: readonly WeighedConcept[],
  said: WeighedConcept,
): string[] {
  const marked = readConcepts(list).secondary;
  const weighed = recognised.map(({ key, isSecondary }) =>
    key === said.key ? said : { key, isSecondary: marked?.includes(key) ?? isSecondary },
  );
  return writeConcepts(
    weighed.filter(({ key, isSecondary }) => isSecondary || key === said.key || hasConcept(list, key)),
  );
}

/** The list with one more concept. */
export function withConcept(list: readonly string[] | undefined, key: string): string[] {
  return [...withoutConcept(list, key), key];
}

/** The list without a concept, however much it counts. */
export function withoutConcept(list: readonly string[] | undefined, key: string): string[] {
  return (list ?? []).filter((item) => keyOf(item) !== key);
}

/** Whether the list has a concept, however much it counts. */
export function hasConcept(list: readonly string[] | undefined, key: string): boolean {
  return list?.some((item) => keyOf(item) === key) ?? false;
}

function keyOf(item: string): string {
  return item.startsWith(SECONDARY_SIGN) ? item.slice(SECONDARY_SIGN.length) : item;
}
