import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubscription } from 'urql';
import type { ImportProgressOfSubscription, ImportRunFieldsFragment } from '../../generated/graphql';
import { formatDuration, formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { IMPORT_PROGRESS } from './import-queries';
import { hasEnded } from './import-status';
import styles from './imports.module.css';

const RETRY_MS = 3_000;
const KINDS = ['created', 'updated', 'unchanged', 'skipped', 'withdrawn', 'problems'] as const;

type Progress = ImportProgressOfSubscription['importProgress'];

/** What the server tells of an import that runs; undefined before the first word. */
function useProgress(id: string, onEnded: () => void): Progress | undefined {
  const [{ data, error }, again] = useSubscription({ query: IMPORT_PROGRESS, variables: { id } });
  const progress = data?.importProgress;
  const isEnded = progress !== undefined && hasEnded(progress);
  const look = useEffectEvent(onEnded);
  useEffect(() => {
    if (isEnded) look();
  }, [isEnded]);
  useEffect(() => {
    if (error === undefined) return undefined;
    // The line broke, or the server has other watchers: the stored state is asked for, and the line is tried again.
    const timer = setTimeout(() => {
      look();
      again({ requestPolicy: 'network-only' });
    }, RETRY_MS);
    return () => clearTimeout(timer);
  }, [error, again]);
  return progress;
}

/** The stored state as progress, until the server tells more. */
function storedProgress({ id, status, counts, total, reason }: ImportRunFieldsFragment): Progress {
  const done = counts.created + counts.updated + counts.unchanged + counts.skipped;
  return { id, status, counts, done, total, perSecond: null, secondsLeft: null, reason };
}

/** Follows an import that runs: a bar, counts, rate and time left, as the server tells them. */
export function RunProgress({ run, onEnded }: { run: ImportRunFieldsFragment; onEnded: () => void }) {
  const { t } = useTranslation();
  const progress = useProgress(run.id, onEnded) ?? storedProgress(run);
  const hasBegun = run.status === 'WAITING' && progress.status === 'RUNNING';
  const look = useEffectEvent(onEnded);
  useEffect(() => {
    // What stands around the bar is the stored state: that it waits, and when it began.
    if (hasBegun) look();
  }, [hasBegun]);
  const { counts, done } = progress;
  const total = progress.total ?? null;
  return (
    <section className={styles.progress} aria-label={t('imports.progress')}>
      <progress
        aria-label={t('imports.progress')}
        max={total ?? 1}
        {...(total === null ? {} : { value: Math.min(done, total) })}
      />
      <Pace progress={progress} />
      <RunCounts counts={counts} />
    </section>
  );
}

/** How many, how fast, how long still. */
function Pace({ progress: { status, done, total, perSecond, secondsLeft } }: { progress: Progress }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = formatNumber(done, language);
  const words = [
    status === 'WAITING' ? t('imports.waiting') : null,
    status === 'RUNNING' && typeof total === 'number'
      ? t('imports.doneOf', { number, total: formatNumber(total, language) })
      : null,
    status === 'RUNNING' && typeof total !== 'number' ? t('imports.done', { number }) : null,
    perSecond ? t('imports.rate', { number: formatNumber(Math.round(perSecond), language) }) : null,
    typeof secondsLeft === 'number' ? t('imports.left', { time: formatDuration(secondsLeft, language) }) : null,
  ];
  return (
    <p className={styles.pace}>
      {words
        .filter((text) => text !== null)
        .map((text) => (
          <span key={text}>{text}</span>
        ))}
    </p>
  );
}

/** What became of the records, in numbers. */
export function RunCounts({ counts }: { counts: ImportRunFieldsFragment['counts'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className={styles.counts}>
      {KINDS.filter((kind) => kind !== 'skipped' || counts.skipped > 0).map((kind) => (
        <div key={kind} data-kind={kind}>
          <dt>{t(`imports.kind.${kind}`)}</dt>
          <dd>{formatNumber(counts[kind], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
