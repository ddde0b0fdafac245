import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRunFieldsFragment } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { useChange } from '../../lib/use-change';
import { Button, buttonClass } from '../../ui/button';
import { RESUME_IMPORT, START_IMPORT, STOP_IMPORT } from './import-queries';
import { hasEnded, mayResume } from './import-status';
import styles from './imports.module.css';
import { inputOf } from './run-input';

/** What a change of an import answers: the import, or a message why not; null when there was no answer. */
type Answer = { __typename: string; id?: string; message?: string } | null;

interface RunActionsProps {
  run: ImportRunFieldsFragment;
  onChanged: () => void;
}

/** What may be done with an import: stop it, resume it, do in earnest what was tried, do it again in another way. */
export function RunActions({ run, onChanged }: RunActionsProps) {
  const session = useAdminSession();
  if (session === null) return null;
  return (
    <div className={styles.actions} data-print="none">
      <RunChanges run={run} onChanged={onChanged} />
    </div>
  );
}

function RunChanges({ run, onChanged }: RunActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const { stop, resume, inEarnest, isBusy } = useRunChanges(run);
  const follow = async (asked: Promise<Answer>) => {
    const answer = await asked;
    if (answer?.__typename !== 'ImportRun' || answer.id === undefined) {
      setProblem(answer?.message ?? t('imports.notDone'));
      return;
    }
    setProblem(null);
    if (answer.id === run.id) onChanged();
    else void navigate({ to: '/imports/$id', params: { id: answer.id }, search: {} });
  };
  const isTrial = run.isDryRun && run.status === 'SUCCEEDED' && run.startedBy === 'API';
  return (
    <>
      {hasEnded(run) ? null : (
        <Button isDisabled={isBusy} onPress={() => void follow(stop())}>
          {t('imports.stop')}
        </Button>
      )}
      {mayResume(run) ? (
        <Button look="primary" isDisabled={isBusy} onPress={() => void follow(resume())}>
          {t('imports.resume')}
        </Button>
      ) : null}
      {isTrial ? (
        <Button look="primary" isDisabled={isBusy} onPress={() => void follow(inEarnest())}>
          {t('imports.inEarnest')}
        </Button>
      ) : null}
      {hasEnded(run) && run.startedBy === 'API' ? (
        <Link to="/imports" search={{ like: run.id }} className={buttonClass()}>
          {t('imports.again')}
        </Link>
      ) : null}
      <p role="alert" className={styles.problem}>
        {problem ?? ''}
      </p>
    </>
  );
}

function useRunChanges(run: ImportRunFieldsFragment) {
  const stop = useChange(STOP_IMPORT);
  const resume = useChange(RESUME_IMPORT);
  const start = useChange(START_IMPORT);
  const { id } = run;
  return {
    isBusy: stop.isBusy || resume.isBusy || start.isBusy,
    stop: async (): Promise<Answer> => {
      const answer = await stop.ask({ id });
      return 'data' in answer ? answer.data.stopImport : null;
    },
    resume: async (): Promise<Answer> => {
      const answer = await resume.ask({ id });
      return 'data' in answer ? answer.data.resumeImport : null;
    },
    inEarnest: async (): Promise<Answer> => {
      const answer = await start.ask({ input: { ...inputOf(run), isDryRun: false } });
      return 'data' in answer ? answer.data.startImport : null;
    },
  };
}
