import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityRefFragment, FindWarmPathsQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindsFromSlugs } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { EmptyNotice, Panel } from '../../ui/panel';
import { longestWarmWay, warmWays } from './path-defaults';
import { PathDrawing } from './path-drawing';
import { isParty } from './path-mode';
import styles from './path-results.module.css';
import { FindWarmPaths } from './paths-queries';
import { WarmWayItem } from './warm-way';
import { drawnWay } from './warm-words';

type Answer = FindWarmPathsQuery['warmPaths'];
type Found = Extract<Answer, { __typename: 'WarmPaths' }>;

interface WarmResultsProps {
  readonly from: EntityRefFragment;
  readonly to: EntityRefFragment;
}

/** The warmest ways between two parties: a drawing of all, and each as sentences with evidence and the parts of its warmth. */
export function WarmResults({ from, to }: WarmResultsProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { k = warmWays, max = longestWarmWay, kinds, via, avoid, networks, since } = useSearch({ from: '/paths' });
  const wantedKinds = kindsFromSlugs(kinds).filter(isParty);
  const canAsk = isParty(from.kind) && isParty(to.kind);
  const resource = useResource({
    query: FindWarmPaths,
    variables: {
      from: from.id,
      to: to.id,
      via: via ?? null,
      avoid: avoid ?? null,
      networks: networks ?? null,
      kinds: wantedKinds.length > 0 ? wantedKinds : null,
      sinceYear: since ?? null,
      first: k,
      maxLength: Math.min(max, longestWarmWay),
      lang,
    },
    isPaused: !canAsk,
  });
  if (!canAsk) return <EmptyNotice title={t('paths.noParty')} text={t('paths.noPartyText')} />;
  return (
    <Panel resource={resource} lines={6}>
      {({ warmPaths }) => <WarmAnswer answer={warmPaths} from={from} to={to} />}
    </Panel>
  );
}

function WarmAnswer({ answer, from, to }: WarmResultsProps & { readonly answer: Answer }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  if (answer.__typename !== 'WarmPaths') return <EmptyNotice title={t('paths.noParty')} text={answer.message} />;
  const { paths, search } = answer;
  const looked = {
    parties: formatNumber(search.openedCount, lang),
    ties: formatNumber(search.tieCount, lang),
    year: String(search.year),
  };
  return (
    <>
      {paths.length === 0 ? (
        <EmptyNotice title={t('paths.warmNone')} text={t('paths.warmNoneText')} />
      ) : (
        <>
          <p role="status" className={styles.summary}>
            {t('paths.warmFound', { count: paths.length, number: formatNumber(paths.length, lang) })}
          </p>
          <PathDrawing ways={paths.map((way) => drawnWay(way, t))} from={from} to={to} />
          <ol className={styles.ways}>
            {paths.map((way, index) => (
              <WarmWayItem
                key={way.hops.map((hop) => hop.to.id).join(' ')}
                way={way}
                number={index + 1}
                year={search.year}
              />
            ))}
          </ol>
        </>
      )}
      <p className={styles.looked}>
        {t('paths.looked', looked)} {t(search.isCapped ? 'paths.lookedCapped' : 'paths.lookedAll')}
      </p>
      <CutEntities search={search} />
    </>
  );
}

function CutEntities({ search }: { readonly search: Found['search'] }) {
  const { t } = useTranslation();
  if (search.cutEntities.length === 0) return null;
  return (
    <p className={styles.looked}>
      {t('paths.cut')}{' '}
      {search.cutEntities.map((entity) => (
        <EntityLink key={entity.id} entity={entity} />
      ))}
    </p>
  );
}
