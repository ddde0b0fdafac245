import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { AnswerErrors } from './answer-errors';
import type { QueryAnswer } from './run-query';
import type { QueryRun } from './use-query-run';
import styles from './workbench.module.css';

/** More than this makes the page slow and is no reading; the download has it all. */
const MAX_SHOWN = 300_000;

/** The answer as it came, with what it cost and, in words, what went wrong. */
export function AnswerPanel({ run }: { run: QueryRun }) {
  const { t } = useTranslation();
  const headingId = useId();
  const isAnswered = run.phase === 'answered';
  return (
    <section className={styles.answer} aria-labelledby={headingId} aria-busy={run.phase === 'running'}>
      <header className={styles.answerHead}>
        <h2 id={headingId}>{t('workbench.answer')}</h2>
        {isAnswered ? (
          <Button look="quiet" onPress={() => download(run.answer.text)}>
            {t('workbench.download')}
          </Button>
        ) : null}
      </header>
      <p role="status" className={styles.status}>
        {run.phase === 'idle' ? t('workbench.notYet') : null}
        {run.phase === 'running' ? t('workbench.running') : null}
        {isAnswered ? <AnswerFacts answer={run.answer} /> : null}
      </p>
      {run.phase === 'failed' ? (
        <p className={styles.errors} role="alert">
          {t(`state.${run.kind}Text`)}
        </p>
      ) : null}
      {isAnswered ? <AnswerBody answer={run.answer} /> : null}
    </section>
  );
}

function AnswerFacts({ answer }: { answer: QueryAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { status, milliseconds, cost } = answer;
  return (
    <>
      <span>{t('workbench.status', { status })}</span>
      <span>{t('workbench.time', { time: number(milliseconds) })}</span>
      {cost === undefined ? null : (
        <span>{t('workbench.cost', { nodes: number(cost.nodes), limit: number(cost.limit) })}</span>
      )}
    </>
  );
}

function AnswerBody({ answer }: { answer: QueryAnswer }) {
  const { t } = useTranslation();
  const { errors, text } = answer;
  return (
    <>
      <AnswerErrors errors={errors} />
      {text.length > MAX_SHOWN ? <p>{t('workbench.cut')}</p> : null}
      <pre className={styles.json} role="region" aria-label={t('workbench.answerText')} tabIndex={0} translate="no">
        {text.slice(0, MAX_SHOWN)}
      </pre>
    </>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'answer.json';
  link.click();
  URL.revokeObjectURL(address);
}
