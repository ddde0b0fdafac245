import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRunFieldsFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useChange } from '../../lib/use-change';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { START_IMPORT } from './import-queries';
import styles from './imports.module.css';
import { inputOf } from './run-input';
import type { RunSummaryFields } from './run-summary-fields';

interface RunNotesProps {
  run: ImportRunFieldsFragment;
  notes: RunSummaryFields['notes'];
}

/** What one should know of an import before its records: how files were read, and what was held back. */
export function RunNotes({ run, notes }: RunNotesProps) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-labelledby="notes-title">
      <h3 id="notes-title">{t('imports.notes')}</h3>
      <ul>
        {notes.map(({ kind, text, absent, standing }) => (
          <li key={text} className={styles.note} data-kind={kind}>
            {kind === 'HELD_BACK' ? (
              <HeldBack run={run} absent={absent ?? 0} standing={standing ?? 0} />
            ) : kind === 'MANY_WITHDRAWN' ? (
              <ManyWithdrawn isDryRun={run.isDryRun} absent={absent ?? 0} standing={standing ?? 0} />
            ) : (
              <p lang="en">{text}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That a list became much shorter, which may be meant. */
function ManyWithdrawn({ isDryRun, absent, standing }: { isDryRun: boolean; absent: number; standing: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const numbers = { absent: formatNumber(absent, language), standing: formatNumber(standing, language) };
  return (
    <>
      <p>
        <strong>{isDryRun ? t('imports.wouldWithdrawMany', numbers) : t('imports.withdrewMany', numbers)}</strong>
      </p>
      <p>{t('imports.manyWithdrawnText')}</p>
    </>
  );
}

/** Why nothing was withdrawn, and the way to do so all the same. */
function HeldBack({ run, absent, standing }: { run: ImportRunFieldsFragment; absent: number; standing: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [hasFailed, setFailed] = useState<string | null>(null);
  const start = useChange(START_IMPORT);
  const insist = async () => {
    const answer = await start.ask({ input: { ...inputOf(run), allowsManyWithdrawals: true } });
    const result = 'data' in answer ? answer.data.startImport : null;
    if (result?.__typename === 'ImportRun')
      void navigate({ to: '/imports/$id', params: { id: result.id }, search: {} });
    else setFailed(result?.message ?? t('imports.notDone'));
  };
  return (
    <>
      <p>
        <strong>
          {t('imports.heldBack', {
            absent: formatNumber(absent, language),
            standing: formatNumber(standing, language),
          })}
        </strong>
      </p>
      <p>{t('imports.heldBackText')}</p>
      {run.startedBy === 'API' ? (
        <Button isDisabled={start.isBusy} onPress={() => void insist()}>
          {t('imports.withdrawNow')}
        </Button>
      ) : null}
      <p role="alert" className={styles.problem}>
        {hasFailed ?? ''}
      </p>
    </>
  );
}
