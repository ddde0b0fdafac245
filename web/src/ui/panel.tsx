import { Component, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../lib/error-text';
import type { Resource } from '../lib/use-resource';
import { Button } from './button';
import styles from './panel.module.css';

interface PanelProps<Data> {
  /** Heading; a panel without one is only a frame for its states. */
  title?: string;
  intro?: ReactNode;
  /** Beside the heading: a link, a switch. */
  actions?: ReactNode;
  resource: Resource<Data>;
  isEmpty?: (data: Data) => boolean;
  /** In place of the usual words for «nothing». */
  empty?: ReactNode;
  /** How many lines the placeholder of a first load has. */
  lines?: number;
  id?: string;
  children: (data: Data) => ReactNode;
}

/** A part of a page that loads, fails, is empty or recovers by itself, without touching its neighbours. */
export function Panel<Data>(props: PanelProps<Data>) {
  const { title, intro, actions, resource, id } = props;
  const headingId = useId();
  return (
    <section
      className={styles.panel}
      aria-labelledby={title === undefined ? undefined : headingId}
      aria-busy={resource.isLoading}
      id={id}
    >
      {title === undefined ? null : (
        <header className={styles.header}>
          <h2 id={headingId}>{title}</h2>
          {actions}
          {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
        </header>
      )}
      <CrashGuard>
        <PanelBody {...props} />
      </CrashGuard>
    </section>
  );
}

function PanelBody<Data>({ resource, isEmpty, empty, lines = 4, children }: PanelProps<Data>) {
  const { data, problem } = resource;
  if (data === undefined) {
    return problem === null ? (
      <Placeholder lines={lines} />
    ) : (
      <ProblemNotice problem={problem} onRetry={resource.retry} />
    );
  }
  const isNothing = isEmpty?.(data) ?? false;
  return (
    <>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={resource.retry} />}
      {isNothing ? (problem === null ? (empty ?? <EmptyNotice />) : null) : children(data)}
    </>
  );
}

/** Says that there is nothing, which is an answer and no failure. */
export function EmptyNotice({ title, text, children }: { title?: string; text?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice}>
      <p className={styles.noticeTitle}>{title ?? t('state.empty')}</p>
      <p>{text ?? t('state.emptyText')}</p>
      {children}
    </div>
  );
}

/** Says what went wrong and what can be done. */
export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.problem} role="alert" data-problem={problem.kind}>
      <p className={styles.noticeTitle}>{t(`state.${problem.kind}`)}</p>
      <p>{t(`state.${problem.kind}Text`)}</p>
      {problem.detail === null ? null : (
        <p lang="en" className={styles.detail}>
          {problem.detail}
        </p>
      )}
      <Button onPress={onRetry}>{t('state.retry')}</Button>
    </div>
  );
}

function Placeholder({ lines }: { lines: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.placeholder} role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bar} style={{ width: `${String(92 - ((index * 23) % 47))}%` }} />
      ))}
    </div>
  );
}

interface CrashGuardState {
  hasCrashed: boolean;
}

/** Keeps a programming error inside the part of the page where it happened. */
export class CrashGuard extends Component<{ children: ReactNode }, CrashGuardState> {
  override state: CrashGuardState = { hasCrashed: false };

  static getDerivedStateFromError(): CrashGuardState {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? (
      <CrashNotice onRetry={() => this.setState({ hasCrashed: false })} />
    ) : (
      this.props.children
    );
  }
}

function CrashNotice({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.noticeTitle}>{t('app.crashed')}</p>
      <Button onPress={onRetry}>{t('state.retry')}</Button>
    </div>
  );
}
