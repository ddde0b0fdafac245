import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsAsking } from '../../graph-view/model/expansion-plan';
import type { GraphSession } from '../../graph-view/model/graph-session';
import { relationTotal } from '../../graph-view/model/visible-graph';
import { defaultLimit, formatAddress, parseAddress, toAddress } from '../../graph-view/model/url-state';
import { GraphView } from '../../graph-view/render/graph-view';
import { formatNumber } from '../../lib/format';
import { rememberStop } from '../../lib/trail';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { EmptyNotice, ProblemNotice } from '../../ui/panel';
import { ExpandDialog } from './expand-dialog';
import { ExploreStart } from './explore-start';
import styles from './explore-workspace.module.css';
import { Inspector } from './inspector';
import { useExplore, type LoadState } from './use-explore';

/** The drawing that the address names. Each step is written back into the address, so that a reload shows the same. */
export function ExploreWorkspace() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/explore' });
  const navigate = useNavigate({ from: '/explore' });
  const { session, dispatch, load, grow, reopen } = useExplore(parseAddress(search));
  const [asking, setAsking] = useState<string | null>(null);
  const state = session.history.present;
  const asked = asking === null ? undefined : state.nodes.get(asking);
  useAddressOf(session, load);
  useVisit(session);
  if (load === 'absent') return <Absent />;
  const onExpand = (id: string) => {
    if (needsAsking(state, id)) setAsking(id);
    else grow(id, [{ limit: defaultLimit, group: null }]);
  };
  const onOpen = (id: string) => {
    const slug = state.nodes.get(id)?.slug;
    if (slug !== undefined) void navigate({ to: '/e/$slug', params: { slug } });
  };
  return (
    <div className={styles.workspace}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('explore.title')}</h1>
        <Coverage session={session} />
      </header>
      {state.centerId === null ? (
        <LoadNotice load={load} onRetry={reopen} />
      ) : (
        <GraphView
          session={session}
          dispatch={dispatch}
          onExpand={onExpand}
          onOpen={onOpen}
          layer={search.layer ?? 'graph'}
          onLayer={(layer) =>
            void navigate({
              to: '/explore',
              search: (before) => ({ ...before, layer: layer === 'table' ? layer : undefined }),
            })
          }
          status={load === 'ready' ? null : <LoadNotice load={load} onRetry={reopen} />}
          inspector={<Inspector session={session} dispatch={dispatch} onGrow={grow} onExpand={onExpand} />}
        />
      )}
      {asked ? (
        <ExpandDialog
          state={state}
          node={asked}
          onClose={() => setAsking(null)}
          onExpand={(requests) => {
            setAsking(null);
            grow(asked.id, requests);
          }}
        />
      ) : null}
    </div>
  );
}

/** Writes the drawing into the address without adding to the browser's history: undo is what goes back here. */
function useAddressOf(session: GraphSession, load: LoadState): void {
  const navigate = useNavigate({ from: '/explore' });
  const state = session.history.present;
  const isReady = load === 'ready' && state.centerId !== null;
  useEffect(() => {
    if (!isReady) return;
    const params = formatAddress(toAddress(state));
    void navigate({
      to: '/explore',
      search: ({ lang, layer }) => ({ ...params, lang, layer }),
      replace: true,
      resetScroll: false,
    });
  }, [state, isReady, navigate]);
}

/** Names the page after its centre and adds it to the trail of visited entities. */
function useVisit({ history }: GraphSession): void {
  const { t } = useTranslation();
  const { centerId, nodes } = history.present;
  const center = centerId === null ? undefined : nodes.get(centerId);
  usePageTitle(center ? t('explore.pageTitle', { name: center.name.text }) : t('explore.title'));
  useEffect(() => {
    if (center) rememberStop({ slug: center.slug, kind: center.kind, name: center.name.text, lang: center.name.lang });
  }, [center]);
}

/** How much of the centre's surroundings is shown. */
function Coverage({ session }: { session: GraphSession }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { centerId, nodes, expansions } = session.history.present;
  const center = centerId === null ? undefined : nodes.get(centerId);
  if (!center) return null;
  const expansion = expansions.get(center.id);
  if (!expansion) {
    const others = nodes.size - 1;
    return (
      <p className={styles.coverage}>
        {t('explore.withOthers', {
          name: center.name.text,
          count: others,
          number: formatNumber(others, language),
        })}
      </p>
    );
  }
  const shown = expansion.memberIds.length;
  const total = Math.max(shown, expansion.totalCount ?? relationTotal(center));
  return (
    <p className={styles.coverage}>
      {t('explore.around', {
        name: center.name.text,
        count: total,
        shown: formatNumber(shown, language),
        total: formatNumber(total, language),
      })}
    </p>
  );
}

function LoadNotice({ load, onRetry }: { load: LoadState; onRetry: () => void }) {
  const { t } = useTranslation();
  if (load === 'ready' || load === 'absent') return null;
  if (load === 'opening' || load === 'expanding') {
    return (
      <p className={styles.busy} role="status">
        {t(load === 'opening' ? 'explore.opening' : 'explore.expanding')}
      </p>
    );
  }
  return (
    <div className={styles.problem}>
      <ProblemNotice problem={load} onRetry={onRetry} />
    </div>
  );
}

function Absent() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.absent}>
        <EmptyNotice title={t('explore.absent')} text={t('explore.absentText')} />
      </div>
      <ExploreStart />
    </>
  );
}
