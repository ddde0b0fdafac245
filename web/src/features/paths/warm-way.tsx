import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WarmBondFragment, WarmWayFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { buttonClass } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Explained } from '../../ui/explained';
import { addressOfWay } from './path-address';
import styles from './path-results.module.css';
import warm from './warm-way.module.css';
import { WarmthParts } from './warmth-parts';
import { bondWords, percent } from './warm-words';

interface WarmWayItemProps {
  readonly way: WarmWayFragment;
  readonly number: number;
  /** The year that recency counts from. */
  readonly year: number;
}

/** One warm way: how warm, each step as a sentence with what it rests on, and how the warmth is made up. */
export function WarmWayItem({ way, number, year }: WarmWayItemProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  return (
    <li className={styles.way}>
      <header className={styles.head}>
        <h2>{t('paths.way', { number: formatNumber(number, lang) })}</h2>
        <span className={warm.warmth}>
          <meter className={warm.meter} min={0} max={1} value={way.warmth} aria-hidden="true" />
          <Explained meaning={t('paths.warmthMeaning')}>
            {t('paths.warmth', { value: percent(way.warmth, lang) })}
          </Explained>
        </span>
        <span className={styles.length}>
          {t('paths.length', { count: way.length, number: formatNumber(way.length, lang) })}
        </span>
        <Link to="/explore" search={{ ...addressOfWay(way.hops) }} className={buttonClass()}>
          {t('paths.showInGraph')}
        </Link>
      </header>
      <ol className={styles.hops}>
        {way.hops.map((hop) => (
          <li key={hop.to.id}>
            <p className={warm.ends}>
              <EntityLink entity={hop.from} /> <span aria-hidden="true">→</span> <EntityLink entity={hop.to} />
            </p>
            <p className={warm.sentence}>{hop.sentence}</p>
            <ul className={warm.bonds}>
              {hop.bonds.map((bond) => (
                <Bond key={`${bond.type} ${bond.relationType ?? ''} ${bond.workKind ?? ''}`} bond={bond} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <WarmthParts way={way} year={year} />
    </li>
  );
}

function Bond({ bond }: { readonly bond: WarmBondFragment }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const evidence = bond.relations.flatMap((relation) => relation.evidence);
  const others = bond.works.length === 0 ? 0 : bond.count - bond.works.length;
  return (
    <li className={warm.bond}>
      <span className={warm.words}>{bondWords(bond, t)}</span>
      {bond.works.length === 0 ? null : (
        <ul className={warm.works}>
          {bond.works.map((work) => (
            <li key={work.id}>
              <EntityLink entity={work} />
            </li>
          ))}
          {others > 0 ? <li>{t('paths.moreWorks', { count: others, number: formatNumber(others, lang) })}</li> : null}
        </ul>
      )}
      <Evidence items={evidence} />
    </li>
  );
}
