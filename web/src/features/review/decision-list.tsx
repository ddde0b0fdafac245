import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionsQuery } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { formatMoment } from '../../lib/format';
import { useChange } from '../../lib/use-change';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { DECISION_CURSORS, DECISIONS, TAKE_BACK } from './review-queries';
import styles from './review.module.css';

const PAGE_SIZE = 20;
type Decision = DecisionsQuery['decisions']['edges'][number]['node'];

interface DecisionListProps {
  /** Grows when a decision was taken or taken back elsewhere on the page. */
  generation: number;
  /** Told which decision was taken back here. */
  onTakenBack: (decision: string) => void;
}

/** What was decided, by whom, when and why; each decision can be taken back. */
export function DecisionList({ generation, onTakenBack }: DecisionListProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { page = 1 } = useSearch({ from: '/review' });
  const start = useCursorAt({
    query: DECISION_CURSORS,
    variables: {},
    cursorsOf: (data) => data.decisions.edges.map((edge) => edge.cursor),
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: DECISIONS,
    variables: { first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady,
  });
  const look = useEffectEvent(() => resource.retry());
  useEffect(() => {
    if (generation > 0) look();
  }, [generation]);
  const takenBack = (decision: string) => {
    resource.retry();
    onTakenBack(decision);
  };
  return (
    <Panel
      title={t('review.decisions')}
      resource={{ ...resource, isLoading: resource.data === undefined && resource.isLoading }}
      isEmpty={(data) => data.decisions.totalCount === 0}
      empty={<EmptyNotice title={t('review.noDecisions')} text={t('review.noDecisionsText')} />}
    >
      {({ decisions }) => (
        <>
          <ol className={styles.list}>
            {decisions.edges.map(({ node }) => (
              <DecisionEntry key={node.id} decision={node} onTakenBack={takenBack} />
            ))}
          </ol>
          <Pagination
            page={page}
            pageSize={PAGE_SIZE}
            total={decisions.totalCount}
            onPage={(next) =>
              void navigate({
                to: '/review',
                search: (before) => ({ ...before, page: next === 1 ? undefined : next }),
                resetScroll: false,
              })
            }
          />
        </>
      )}
    </Panel>
  );
}

interface DecisionEntryProps {
  decision: Decision;
  onTakenBack: (decision: string) => void;
}

function DecisionEntry({ decision, onTakenBack }: DecisionEntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const session = useAdminSession();
  const takeBack = useChange(TAKE_BACK);
  const [hasFailed, setFailed] = useState(false);
  const { type, reason, decidedAt, decidedBy } = decision;
  const undo = async () => {
    const answer = await takeBack.ask({ decision: decision.id });
    if ('data' in answer) onTakenBack(decision.id);
    else setFailed(true);
  };
  return (
    <li className={styles.decision}>
      <div>
        <p>
          <Thing thing={decision.a} /> <strong>{t(`review.verdict.${type}`)}</strong> <Thing thing={decision.b} />
        </p>
        <p className={styles.note}>
          {[
            formatMoment(decidedAt, language),
            decidedBy ? t('review.by', { name: decidedBy }) : t('review.bySomebody'),
            reason,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p role="alert" className={styles.problem}>
          {hasFailed ? t('review.notDone') : ''}
        </p>
      </div>
      {session === null ? null : (
        <Button isDisabled={takeBack.isBusy} onPress={() => void undo()}>
          {t('review.takeBack')}
        </Button>
      )}
    </li>
  );
}

/** The name that the record gave, which after a merge may not be the one that is shown. */
function Thing({ thing }: { thing: Decision['a'] }) {
  if (!thing.entity) return <span title={thing.record}>{thing.name}</span>;
  return (
    <span title={thing.record}>
      <EntityLink entity={thing.entity}>{thing.name}</EntityLink>
    </span>
  );
}
