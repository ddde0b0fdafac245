import type { AncestorRow } from '../../graph/statements/search/list-search-closures.ts';
import type { SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import { directSteps, type Closures } from './closures.ts';
import { distinct } from './distinct.ts';

/** Topics whose names are told, the heaviest: a university masters five hundred, and is found by their holders' lists. */
const MAX_TOPICS = 30;
const MAX_NAMES_OF_TOPIC = 6;
const MAX_NAMES = 150;

/** Names of what an entity is about or competent in and, after all these, of what lies above them, in a language. */
export function aboutNamesOf(row: SearchDocumentRow, closures: Closures, lang: 'it' | 'en'): string[] {
  const ownId = row.kind === 'Technology' ? [row.id] : [];
  const broader = row.kind === 'Technology' ? directSteps(row) : [];
  const ids = [...new Set([...broader, ...row.about.map(({ id }) => id)])].slice(0, MAX_TOPICS);
  const topics: AncestorRow[] = [];
  const above = new Map<string, AncestorRow>();
  for (const id of ids) {
    for (const ancestor of closures.get(id) ?? []) {
      if (ownId.includes(ancestor.id)) continue;
      if (ancestor.id === id) topics.push(ancestor);
      else if (ancestor.kind === 'Technology') above.set(ancestor.id, ancestor);
    }
  }
  const first = topics.map((topic) => shownIn(topic, lang));
  const others = topics.flatMap((topic) => otherNames(topic, lang));
  return distinct([...first, ...[...above.values()].map((broad) => shownIn(broad, lang)), ...others], MAX_NAMES);
}

function shownIn({ nameIt, nameEn, nameAny }: AncestorRow, lang: 'it' | 'en'): string {
  return (lang === 'it' ? nameIt : nameEn) ?? nameAny;
}

/** Alternative names of a topic: sources rarely say in which language, so they stand in both; the other's shown one does not. */
function otherNames(topic: AncestorRow, lang: 'it' | 'en'): string[] {
  const foreign = lang === 'it' ? topic.nameEn : topic.nameIt;
  return topic.allNames
    .split('\n')
    .filter((name) => name !== foreign)
    .slice(0, MAX_NAMES_OF_TOPIC);
}
