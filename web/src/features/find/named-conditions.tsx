import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import type { Ranking } from './ranking';
import styles from './find.module.css';
import { useFind } from './use-find';

/** The place that the words name: only there, unless it was said otherwise. */
export function NamedPlace({ ranking: { namedPlace, isInNamedPlace } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { change } = useFind();
  if (namedPlace === null) return null;
  const { place, count } = namedPlace;
  return (
    <p className={styles.hint}>
      {isInNamedPlace ? (
        <>
          {t('find.inNamedPlace')} <EntityLink entity={place} />{' '}
          <Button onPress={() => change({ where: 'anywhere' })}>{t('find.anywhere')}</Button>
        </>
      ) : (
        <>
          {t('find.namedPlace')}{' '}
          <Button onPress={() => change({ where: undefined })}>
            {t('find.onlyIn', { place: place.name.text, number: formatNumber(count, language) })}
          </Button>
        </>
      )}
    </p>
  );
}

/** The types of bodies that the words name: only those, unless it was said otherwise. */
export function NamedTypes({ ranking: { namedTypes, isOfNamedTypes } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { change } = useFind();
  if (namedTypes === null) return null;
  const { types, words, count } = namedTypes;
  const names = formatList(
    types.map((type) => t(`organizationType.${type}`)),
    language,
  );
  // Of many bodies no source states the type.
  if (count === 0) return <p className={styles.hint}>{t('find.noneOfNamedTypes', { words, types: names })}</p>;
  return (
    <p className={styles.hint}>
      {t(isOfNamedTypes ? 'find.ofNamedTypes' : 'find.namedTypes', { words, types: names })}{' '}
      <Button onPress={() => change({ who: isOfNamedTypes ? 'any' : undefined })}>
        {isOfNamedTypes ? t('find.ofAnyType') : t('find.onlyThese', { number: formatNumber(count, language) })}
      </Button>
    </p>
  );
}
