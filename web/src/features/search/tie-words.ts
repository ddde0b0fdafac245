import type { TFunction } from 'i18next';
import type { Language } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import type { SearchAnswer } from './search-facets';

export type Tie = NonNullable<SearchAnswer['edges'][number]['tie']>;

/** How a hit is tied to what the text names, in words: by its relations that are meant, then by projects. Pure. */
export function tieWords(tie: Tie, t: TFunction, language: Language): string {
  const { entity, relations, projectCount, projectRelation } = tie;
  const name = entity.name.text;
  const number = formatNumber(projectCount, language);
  if (projectRelation !== null) {
    const key = projectRelation === 'COORDINATES' ? 'search.tieCoordinates' : 'search.tieTakesPart';
    return t(key, { count: projectCount, number, name });
  }
  const verbs = relations.map(({ type, direction }) =>
    t(`relation.${type}.${direction === 'IN' ? 'inVerb' : 'outVerb'}`),
  );
  const words = verbs.length === 0 ? [] : [`${[...new Set(verbs)].join(', ')} ${name}`];
  if (projectCount > 0) {
    words.push(t('search.tieProjects', { count: projectCount, number, name }));
  }
  return words.length === 0 ? t('search.tieOfProject', { name }) : words.join(' · ');
}
