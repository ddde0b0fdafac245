import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EntityRefFragment, FindPathsQuery } from '../../generated/graphql';
import { relationTypeFrom } from '../../graph-view/model/relation-types';
import { RelationStatement } from '../../graph-view/render/relation-statement';
import { formatNumber } from '../../lib/format';
import { kindsFromSlugs } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { buttonClass } from '../../ui/button';
import { EmptyNotice, Panel } from '../../ui/panel';
import { defaultLength, defaultWays } from './path-defaults';
import { PathDrawing } from './path-drawing';
import { addressOfWay } from './path-address';
import { FindPaths } from './paths-queries';
import type { DrawnWay } from './way-layout';
import styles from './path-results.module.css';

type Way = FindPathsQuery['paths'][number];

/** The ways between two entities, shortest first: a drawing of all, and each as sentences with their evidence. */
export function PathResults({ from, to }: { from: EntityRefFragment; to: EntityRefFragment }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { k = defaultWays, max = defaultLength, types, kinds } = useSearch({ from: '/paths' });
  const wantedTypes = (types ?? []).flatMap((word) => relationTypeFrom(word) ?? []);
  const wantedKinds = kindsFromSlugs(kinds);
  const resource = useResource({
    query: FindPaths,
    variables: {
      from: from.id,
      to: to.id,
      k,
      maxLength: max,
      types: wantedTypes.length > 0 ? wantedTypes : null,
      kinds: wantedKinds.length > 0 ? wantedKinds : null,
      lang,
    },
  });
  const none = <EmptyNotice title={t('paths.none', { max: formatNumber(max, lang) })} text={t('paths.noneText')} />;
  return (
    <Panel resource={resource} isEmpty={({ paths }) => paths.length === 0} empty={none} lines={6}>
      {({ paths }) => (
        <>
          <p role="status" className={styles.summary}>
            {t('paths.found', {
              count: paths.length,
              number: formatNumber(paths.length, lang),
              length: formatNumber(paths[0]?.length ?? 0, lang),
            })}
          </p>
          <PathDrawing ways={paths.map((way) => toDrawn(way, t))} from={from} to={to} />
          <ol className={styles.ways}>
            {paths.map((way, index) => (
              <WayItem key={wayKey(way)} way={way} number={index + 1} />
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

function toDrawn({ hops }: Way, t: TFunction): DrawnWay {
  return {
    hops: hops.map(({ from, to, direction, relation: { id, type, isInferred } }) => {
      const words = t(`relation.${type}.${direction === 'OUT' ? 'outVerb' : 'inVerb'}`);
      return { from, to, line: { id, words, direction, isInferred } };
    }),
  };
}

function wayKey(way: Way): string {
  return way.hops.map((hop) => hop.relation.id).join(' ');
}

function WayItem({ way, number }: { way: Way; number: number }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  return (
    <li className={styles.way}>
      <header className={styles.head}>
        <h2>{t('paths.way', { number: formatNumber(number, lang) })}</h2>
        <span className={styles.length}>
          {t('paths.length', { count: way.length, number: formatNumber(way.length, lang) })}
        </span>
        <Link to="/explore" search={{ ...addressOfWay(way.hops) }} className={buttonClass()}>
          {t('paths.showInGraph')}
        </Link>
      </header>
      <ol className={styles.hops}>
        {way.hops.map((hop) => (
          <li key={hop.relation.id}>
            <RelationStatement relation={hop.relation} direction={hop.direction} />
          </li>
        ))}
      </ol>
    </li>
  );
}
