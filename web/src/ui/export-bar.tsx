import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../lib/copy-text';
import { toJsonText } from '../lib/json-text';
import { saveFile } from '../lib/save-file';
import type { CellSeparator } from '../lib/table-text';
import { Button } from './button';
import styles from './export-bar.module.css';

/** What goes into files. */
export interface ExportContent {
  toTable: (separator: CellSeparator) => string;
  /** For programs; the page's address comes with it. */
  content: object;
}

interface ExportBarProps {
  /** Name of the files, without their ending. */
  name: string;
  /** Reads what is not there yet; null when that fails. */
  read: () => Promise<ExportContent | null>;
  /** What is to be known of a file once it is there. */
  note?: string;
  /** Whether the page itself has its link and can be printed. */
  isOnlyFiles?: boolean;
}

/** Takes what is shown elsewhere: as a link, as files, on paper. */
export function ExportBar({ name, read, note, isOnlyFiles = false }: ExportBarProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'copied' | 'notCopied' | 'busy' | 'failed' | 'done'>('idle');
  const copyLink = async () => {
    setState((await copyText(location.href)) ? 'copied' : 'notCopied');
  };
  const save = async (form: CellSeparator | 'json') => {
    setState('busy');
    const file = await read();
    if (file === null) {
      setState('failed');
      return;
    }
    if (form === 'json') {
      saveFile(toJsonText({ address: location.href, ...file.content }), 'application/json', `${name}.json`);
    } else {
      saveFile(file.toTable(form), 'text/csv;charset=utf-8', `${name}.csv`);
    }
    setState('done');
  };
  const isBusy = state === 'busy';
  return (
    <div className={styles.exports} role="group" aria-label={t('find.export')} data-print="none">
      {isOnlyFiles ? null : <Button onPress={() => void copyLink()}>{t('entity.copyLink')}</Button>}
      <Button isDisabled={isBusy} onPress={() => void save(';')}>
        {t('find.csvSemicolon')}
      </Button>
      <Button isDisabled={isBusy} onPress={() => void save(',')}>
        {t('find.csvComma')}
      </Button>
      <Button isDisabled={isBusy} onPress={() => void save('json')}>
        JSON
      </Button>
      {isOnlyFiles ? null : <Button onPress={() => print()}>{t('find.print')}</Button>}
      <span role="status" className={styles.told}>
        {state === 'idle' ? '' : t(`find.exported.${state}`)}
        {state === 'done' && note !== undefined ? ` ${note}` : ''}
      </span>
    </div>
  );
}
