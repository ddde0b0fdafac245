/** What a number opens, as the address says it: a word, and the id it is about. */
export interface ListKey {
  readonly word: ListWord;
  readonly id: string;
}

const WORDS = [
  'members',
  'ours',
  'elsewhere',
  'unplaced',
  'region',
  'reach',
  'field',
  'fillers',
  'shared',
  'here',
  'there',
] as const;
export type ListWord = (typeof WORDS)[number];

/** `region:ent_…` as a key; undefined when it is none. */
export function readListKey(text: string | undefined): ListKey | undefined {
  const [wanted, id = ''] = (text ?? '').split(':');
  const word = WORDS.find((one) => one === wanted);
  return word === undefined ? undefined : { word, id };
}

export function listKey(word: ListWord, id = ''): string {
  return id === '' ? word : `${word}:${id}`;
}

/** Which lists belong under which part of the page. */
export const LISTS_OF = {
  members: ['members', 'ours', 'elsewhere', 'unplaced'],
  regions: ['region', 'reach'],
  overlaps: ['shared', 'here', 'there'],
  whiteSpots: ['field', 'fillers'],
} as const satisfies Record<string, readonly ListWord[]>;
