import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { kindSlug, KINDS } from '../../lib/kinds';
import { useLanguage } from '../../lib/use-language';
import { Chip, ChipGroup } from '../../ui/chip';
import { KindIcon } from '../../ui/kind-icon';
import { useSearchAddress } from './use-search-address';
import type { SearchAnswer } from './search-facets';

interface KindFacetsProps {
  /** Undefined while no answer has come yet. */
  values: SearchAnswer['facets'][number]['values'] | undefined;
}

/** The kinds among the hits, with their counts; any of the chosen ones is kept. Kinds without hits would only fill the page. */
export function KindFacets({ values }: KindFacetsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { chosenOf, toggle } = useSearchAddress();
  return (
    <ChipGroup label={t('search.facetKind')}>
      {KINDS.map((kind) => {
        const count = values?.find(({ value }) => value === kind)?.count ?? 0;
        const isSelected = chosenOf('KIND').includes(kindSlug(kind));
        if (values !== undefined && count === 0 && !isSelected) return null;
        return (
          <Chip
            key={kind}
            isSelected={isSelected}
            {...(values === undefined ? {} : { count: formatNumber(count, language) })}
            onToggle={() => toggle('KIND', kindSlug(kind))}
          >
            <KindIcon kind={kind} size={14} />
            {t(`kinds.${kind}`)}
          </Chip>
        );
      })}
    </ChipGroup>
  );
}
