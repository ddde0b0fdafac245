import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasuresQuery } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { formatMoment, formatNumber } from '../../lib/format';
import { useChange } from '../../lib/use-change';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { ERASURE_CURSORS, ERASURES, LIFT_ERASURE } from './erasure-queries';
import styles from './review.module.css';

const PAGE_SIZE = 20;
type Erasure = ErasuresQuery['erasures']['edges'][number]['node'];

/** Who erased a person when and why, without a word of the person; for the administrator, who can lift an erasure. */
export function ErasureList() {
  const session = useAdminSession();
  return session === null ? null : (
    <section className={styles.decisions}>
      <Erasures />
    </section>
  );
}

function Erasures() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { erasures: page = 1 } = useSearch({ from: '/review' });
  const start = useCursorAt({
    query: ERASURE_CURSORS,
    variables: {},
    cursorsOf: (data) => data.erasures.edges.map((edge) => edge.cursor),
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: ERASURES,
    variables: { first: PAGE_SIZE, after: start.after },
    isPaused: !start.isReady,
  });
  const turnTo = (next: number) =>
    void navigate({
      to: '/review',
      search: (before) => ({ ...before, erasures: next === 1 ? undefined : next }),
      resetScroll: false,
    });
  return (
    <Panel
      id="erasures"
      title={t('erase.list')}
      intro={t('erase.listText')}
      resource={{ ...resource, problem: resource.problem ?? start.problem }}
      isEmpty={(data) => data.erasures.totalCount === 0}
      empty={<EmptyNotice title={t('erase.none')} text={t('erase.noneText')} />}
    >
      {({ erasures }) => (
        <>
          <ol className={styles.list}>
            {erasures.edges.map(({ node }) => (
              <ErasureEntry key={node.id} erasure={node} onLifted={resource.retry} />
            ))}
          </ol>
          <Pagination page={page} pageSize={PAGE_SIZE} total={erasures.totalCount} onPage={turnTo} />
        </>
      )}
    </Panel>
  );
}

function ErasureEntry({ erasure, onLifted }: { erasure: Erasure; onLifted: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lift = useChange(LIFT_ERASURE);
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { id, reason, erasedAt, erasedBy, recordCount } = erasure;
  const when = formatMoment(erasedAt, language);
  const confirm = async () => {
    const answer = await lift.ask({ id });
    setAsking(false);
    if ('data' in answer) onLifted();
    else setFailed(true);
  };
  return (
    <li className={styles.decision}>
      <div>
        <p>{t('erase.one', { when })}</p>
        <p className={styles.note}>
          {[
            erasedBy ? t('review.by', { name: erasedBy }) : t('review.bySomebody'),
            t('count.record', { count: recordCount, number: formatNumber(recordCount, language) }),
            reason,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p role="alert" className={styles.problem}>
          {hasFailed ? t('erase.notLifted') : ''}
        </p>
      </div>
      <Button isDisabled={lift.isBusy} onPress={() => setAsking(true)} aria-label={t('erase.liftOf', { when })}>
        {t('erase.lift')}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={t('erase.liftTitle')}
          action={t('erase.lift')}
          isBusy={lift.isBusy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>{t('erase.liftText')}</p>
        </ConfirmDialog>
      ) : null}
    </li>
  );
}
