import { useTranslation } from 'react-i18next';
import type { SearchFacet } from '../../generated/graphql';
import { asKind, asOrganizationType } from './search-facets';

/** What a value of a facet is called: our words for kinds, types, roles and yes, the given name for all others. */
export function useValueLabel(): (facet: SearchFacet, value: { value: string; label: string }) => string {
  const { t } = useTranslation();
  return (facet, { value, label }) => {
    const kind = facet === 'KIND' ? asKind(value) : undefined;
    if (kind !== undefined) return t(`kinds.${kind}`);
    const type = facet === 'ORGANIZATION_TYPE' ? asOrganizationType(value) : undefined;
    if (type !== undefined) return t(`organizationType.${type}`);
    if (facet === 'ROLE') return t(`role.${value}` as 'role.venue', { defaultValue: label.replaceAll(/[-_]/g, ' ') });
    return facet === 'SME' ? t('search.isSme') : label;
  };
}
