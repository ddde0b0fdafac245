import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFacet } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useDebounced } from '../../lib/use-debounced';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import styles from './facet-panel.module.css';
import { facetWord, type SearchAnswer } from './search-facets';
import { FACET_VALUES } from './search-queries';
import { useSearchAddress } from './use-search-address';
import { useValueLabel } from './use-value-label';

type FacetResult = SearchAnswer['facets'][number];
type FacetValue = FacetResult['values'][number];

/** Shown at first, and when more are asked for. */
const FEW = 8;
const MANY = 100;
/** From how many values on they can be looked through by name. */
const MIN_TO_SEARCH = 10;
const PAUSE_MS = 150;

interface FacetGroupProps {
  result: FacetResult;
  isOpenAtFirst: boolean;
}

/** One facet: its values with their counts, any of which may be chosen, and a field to look for one by name. */
export function FacetGroup({ result, isOpenAtFirst }: FacetGroupProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { facet, valueCount } = result;
  const { chosenOf } = useSearchAddress();
  const [text, setText] = useState('');
  const [wantsMore, setWantsMore] = useState(false);
  const { values, isLoading } = useValues(result, text, wantsMore);
  const chosenCount = chosenOf(facet).length;
  if (valueCount === 0) return null;
  return (
    <details className={styles.group} open={isOpenAtFirst || chosenCount > 0}>
      <summary>
        {t(`search.facet.${facet}`)}
        {chosenCount === 0 ? null : <span className={styles.badge}>{chosenCount}</span>}
      </summary>
      {valueCount > MIN_TO_SEARCH ? (
        <input
          type="search"
          className={styles.within}
          value={text}
          aria-label={t('search.withinFacet', { facet: t(`search.facet.${facet}`) })}
          placeholder={t('search.withinFacetShort')}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      <FacetValues facet={facet} values={values} isBusy={isLoading} />
      {text === '' && !wantsMore && valueCount > FEW ? (
        <Button look="quiet" onPress={() => setWantsMore(true)}>
          {t('search.moreValues', { count: Math.min(MANY, valueCount) - FEW })}
        </Button>
      ) : null}
      {text === '' && wantsMore && valueCount > MANY ? (
        <p className={styles.hint}>
          {t('search.furtherValues', { number: formatNumber(valueCount - MANY, language) })}
        </p>
      ) : null}
    </details>
  );
}

/** The values at hand, or those asked for by name or in greater number. */
function useValues(
  result: FacetResult,
  text: string,
  wantsMore: boolean,
): { values: FacetValue[]; isLoading: boolean } {
  const { q = '', filters } = useSearchAddress();
  const asked = useDebounced(text.trim(), PAUSE_MS);
  const isPaused = asked === '' && (!wantsMore || result.valueCount <= result.values.length);
  const { data, isLoading } = useResource({
    query: FACET_VALUES,
    variables: { text: q, filters: filters ?? null, facet: result.facet, valueText: asked, first: MANY },
    isPaused,
  });
  const atHand = wantsMore ? result.values : result.values.slice(0, Math.max(FEW, countChosen(result)));
  return { values: isPaused ? atHand : (data?.search?.facets[0]?.values ?? atHand), isLoading };
}

function countChosen({ values }: FacetResult): number {
  return values.filter(({ isChosen }) => isChosen).length;
}

interface FacetValuesProps {
  facet: SearchFacet;
  values: readonly FacetValue[];
  isBusy: boolean;
}

function FacetValues({ facet, values, isBusy }: FacetValuesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = useValueLabel();
  const { chosenOf, toggle } = useSearchAddress();
  const id = useId();
  if (values.length === 0 && !isBusy) return <p className={styles.hint}>{t('search.noValue')}</p>;
  return (
    <ul className={styles.values} aria-busy={isBusy} aria-label={t(`search.facet.${facet}`)}>
      {values.map((value, index) => {
        const word = facetWord(facet, value.value);
        const isChosen = chosenOf(facet).includes(word);
        return (
          <li key={value.value}>
            <label className={styles.value} htmlFor={`${id}-${String(index)}`}>
              <input
                id={`${id}-${String(index)}`}
                type="checkbox"
                checked={isChosen}
                disabled={value.count === 0 && !isChosen}
                onChange={() => toggle(facet, word)}
              />
              <span>{labelOf(facet, value)}</span>
              <span className={styles.count}>{formatNumber(value.count, language)}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
