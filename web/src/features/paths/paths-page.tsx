import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityRefFragment } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { EmptyNotice } from '../../ui/panel';
import { PageHeader } from '../../ui/page-header';
import { ModeSwitch } from './mode-switch';
import { PathEndField } from './path-end-field';
import { PathFilters } from './path-filters';
import { modeOf, type PathMode } from './path-mode';
import { PathResults } from './path-results';
import { PathEnds } from './paths-queries';
import styles from './paths-page.module.css';
import { usePathSearch } from './use-path-search';
import { WarmFilters } from './warm-filters';
import { WarmResults } from './warm-results';

/** How two entities are linked: both ends, warm or shortest ways, filters, and the ways found with who states each step. */
export function PathsPage() {
  const { t } = useTranslation();
  const { from = '', to = '', mode: wanted } = useSearch({ from: '/paths' });
  const change = usePathSearch();
  const { start, end, isKnown } = useEnds(from, to);
  const mode = modeOf(wanted, start, end);
  const swap = () => change({ from: to, to: from });
  usePageTitle(start && end ? t('paths.pageTitle', { from: start.name.text, to: end.name.text }) : t('paths.title'));
  return (
    <>
      <PageHeader title={t('paths.title')} lead={t('paths.lead')} />
      <div className={styles.ends}>
        <PathEndField
          label={t('paths.from')}
          prompt={t('paths.chooseFrom')}
          slug={from}
          entity={start}
          isKnown={isKnown}
          onChoose={(slug) => change({ from: slug })}
        />
        <PathEndField
          label={t('paths.to')}
          prompt={t('paths.chooseTo')}
          slug={to}
          entity={end}
          isKnown={isKnown}
          onChoose={(slug) => change({ to: slug })}
        />
      </div>
      <ModeSwitch mode={mode} />
      {mode === 'warm' ? <WarmFilters onSwap={swap} /> : <PathFilters onSwap={swap} />}
      {start && end ? <Ways from={start} to={end} mode={mode} /> : null}
      {from === '' || to === '' ? <EmptyNotice title={t('paths.start')} text={t('paths.startText')} /> : null}
    </>
  );
}

interface Ends {
  readonly start: EntityRefFragment | null;
  readonly end: EntityRefFragment | null;
  /** The server has answered whether there are such entities. */
  readonly isKnown: boolean;
}

function useEnds(from: string, to: string): Ends {
  const lang = useLanguage();
  const [hasFrom, hasTo] = [from !== '', to !== ''];
  const { data } = useResource({
    query: PathEnds,
    variables: { from, to, hasFrom, hasTo, lang },
    isPaused: !hasFrom && !hasTo,
  });
  return {
    start: (hasFrom ? data?.from : null) ?? null,
    end: (hasTo ? data?.to : null) ?? null,
    isKnown: data !== undefined,
  };
}

interface WaysProps {
  readonly from: EntityRefFragment;
  readonly to: EntityRefFragment;
  readonly mode: PathMode;
}

function Ways({ from, to, mode }: WaysProps) {
  const { t } = useTranslation();
  if (from.id === to.id) return <EmptyNotice title={t('paths.same')} text={t('paths.sameText')} />;
  return mode === 'warm' ? <WarmResults from={from} to={to} /> : <PathResults from={from} to={to} />;
}
