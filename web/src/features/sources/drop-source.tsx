import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useAdminSession } from '../../lib/admin-session';
import { formatNumber } from '../../lib/format';
import { useChange } from '../../lib/use-change';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import styles from './sources.module.css';

const DROP_SOURCE = graphql(`
  mutation DropSource($id: ID!) {
    dropSource(id: $id) {
      __typename
      ... on SourceDropped {
        source
        isDone
      }
      ... on Problem {
        message
      }
    }
  }
`);

interface DropSourceProps {
  id: string;
  title: string;
  recordCount: number;
  onDropped: () => void;
}

/** Lets the administrator take a source away, after asking once more. */
export function DropSource({ id, title, recordCount, onDropped }: DropSourceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const session = useAdminSession();
  const drop = useChange(DROP_SOURCE);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  if (session === null) return null;
  const confirm = async () => {
    const answer = await drop.ask({ id });
    const result = 'data' in answer ? answer.data.dropSource : null;
    setAsking(false);
    if (result?.__typename !== 'SourceDropped') setSaid(result?.message ?? t('sources.notDropped'));
    else if (result.isDone) onDropped();
    else setSaid(t('sources.dropping'));
  };
  return (
    <div className={styles.drop} data-print="none">
      <Button onPress={() => setAsking(true)} aria-label={t('sources.dropOf', { title })}>
        {t('sources.drop')}
      </Button>
      <p role="status">{said ?? ''}</p>
      {isAsking ? (
        <ConfirmDialog
          title={t('sources.dropTitle', { title })}
          action={t('sources.drop')}
          isBusy={drop.isBusy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>
            {t('sources.dropText', {
              records: t('count.record', { count: recordCount, number: formatNumber(recordCount, language) }),
            })}
          </p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
