import { foldText } from '../../fold-text.ts';
import type { SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';
import { shownWebName } from '../../web-name.ts';
import type { SearchDocument } from '../search-document.ts';
import { acronymsOf } from './acronyms.ts';
import { distinct } from './distinct.ts';
import { typeWordsOf } from './type-words.ts';

/** Names of one document. */
export const MAX_NAMES = 60;
const MAX_IDENTIFIERS = 60;
const MAX_TEXTS = 20;
/** Of one text, in UTF-16 units: an abstract is whole, a book is not. */
const MAX_TEXT_LENGTH = 6_000;

/** Fields whose values are words that people look for; numbers, dates, addresses of mail and the like are not. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'description',
  'keywords',
  'theme',
  'journal',
  'address',
  'city',
  'scheme',
  'fundingScheme',
]);

type OwnTexts = Pick<SearchDocument, 'names' | 'acronyms' | 'webNames' | 'identifiers' | 'textIt' | 'textEn'>;

/** Names of an entity and texts about it, each for itself, in which words are looked for. */
export function searchedTextsOf({ names, values }: EntityDetails): string[] {
  return [
    ...names.map(({ text }) => text),
    ...values.filter(isText).map(({ value }) => value.slice(0, MAX_TEXT_LENGTH)),
  ];
}

function isText({ field }: EntityDetails['values'][number]): boolean {
  return TEXT_FIELDS.has(field);
}

/** What of a document stands on the entity itself: its names, identifiers and texts. */
export function ownTextsOf(row: SearchDocumentRow, { names, identifiers, values }: EntityDetails): OwnTexts {
  const shown = [row.nameIt, row.nameEn, row.nameAny].filter((name) => name !== null);
  const all = distinct([...shown, ...names.map(({ text }) => text)], MAX_NAMES);
  const webName = row.webName === null ? undefined : shownWebName(values);
  const codes = values.filter(({ field }) => field === 'notation');
  const texts = values.filter(isText);
  const textsIn = (lang: 'it' | 'en'): string[] => {
    const said = texts
      .filter((text) => text.lang === undefined || text.lang === lang)
      .map(({ value }) => value.slice(0, MAX_TEXT_LENGTH));
    return distinct([...typeWordsOf(row.organizationType, values, lang), ...said], MAX_TEXTS);
  };
  return {
    names: all,
    acronyms: acronymsOf(names, MAX_NAMES),
    webNames: webName === undefined ? [] : [webName],
    identifiers: distinct(
      [...identifiers, ...codes].map(({ value }) => foldText(value).replaceAll(' ', '')),
      MAX_IDENTIFIERS,
    ),
    textIt: textsIn('it'),
    textEn: textsIn('en'),
  };
}
