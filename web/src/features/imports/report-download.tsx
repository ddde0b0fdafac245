import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminHeaders } from '../../lib/admin-session';
import { Button } from '../../ui/button';
import styles from './imports.module.css';

/** Fetches a report with the token, which a plain link cannot carry, and hands it to the browser as a file. */
async function downloadReport(path: string): Promise<boolean> {
  const response = await fetch(path, { headers: adminHeaders() }).catch(() => null);
  if (response?.ok !== true) return false;
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = path.split('/').at(-1) ?? 'report.jsonl';
  link.click();
  // The browser takes the file over within the click; a moment later the copy in memory may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}

/** The way to take the whole report along. @param path its address on this server */
export function ReportDownload({ path }: { path: string }) {
  const { t } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className={styles.actions} data-print="none">
      <Button onPress={() => void downloadReport(path).then((isDone) => setFailed(!isDone))}>
        {t('imports.download')}
      </Button>
      <p role="alert" className={styles.problem}>
        {hasFailed ? t('imports.downloadFailed') : ''}
      </p>
    </div>
  );
}
