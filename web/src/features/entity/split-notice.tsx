import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import styles from './split.module.css';
import type { Split } from './use-split';

interface SplitNoticeProps {
  split: Split;
  /** The entity shown; undefined while none is. */
  entity: string | undefined;
}

/** What became of parting a record, on the pages it is about: both things, and the way back. */
export function SplitNotice({ split: { outcome, isBusy, undo }, entity }: SplitNoticeProps) {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from what became of it.
  useEffect(() => {
    if (outcome !== null) notice.current?.focus();
  }, [outcome]);
  const isAbout = outcome !== null && (entity === undefined || outcome.about.includes(entity));
  return (
    <div role="status" tabIndex={-1} ref={notice} className={styles.notice} data-print="none">
      {!isAbout ? null : outcome.state === 'parted' ? (
        <>
          <p>
            {t('split.done')}{' '}
            {outcome.parts.map((part, index) => (
              <span key={part.id}>
                {index === 0 ? '' : ' ≠ '}
                <EntityLink entity={part} />
              </span>
            ))}
          </p>
          <Button isDisabled={isBusy} onPress={() => void undo()}>
            {t('split.undo')}
          </Button>
        </>
      ) : outcome.state === 'undone' ? (
        <p>{t('split.undone')}</p>
      ) : (
        <p className={styles.problem}>{outcome.message ?? t('split.notDone')}</p>
      )}
    </div>
  );
}
