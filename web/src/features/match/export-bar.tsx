import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toJsonText } from '../../lib/json-text';
import { saveFile } from '../../lib/save-file';
import type { CellSeparator } from '../../lib/table-text';
import { Button } from '../../ui/button';
import styles from './match.module.css';

interface ExportBarProps {
  /** Name of the files, without their ending. */
  name: string;
  toTable: (separator: CellSeparator) => string;
  /** For programs. */
  content: object;
}

/** Takes what is shown elsewhere: as a link, as files, on paper. */
export function ExportBar({ name, toTable, content }: ExportBarProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'copied' | 'notCopied' | 'done'>('idle');
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('copied');
    } catch {
      setState('notCopied');
    }
  };
  const save = (separator: CellSeparator) => {
    saveFile(toTable(separator), 'text/csv;charset=utf-8', `${name}.csv`);
    setState('done');
  };
  return (
    <div className={styles.exports} role="group" aria-label={t('find.export')} data-print="none">
      <Button onPress={() => void copyLink()}>{t('entity.copyLink')}</Button>
      <Button onPress={() => save(';')}>{t('find.csvSemicolon')}</Button>
      <Button onPress={() => save(',')}>{t('find.csvComma')}</Button>
      <Button
        onPress={() => {
          saveFile(toJsonText({ address: location.href, ...content }), 'application/json', `${name}.json`);
          setState('done');
        }}
      >
        JSON
      </Button>
      <Button onPress={() => print()}>{t('find.print')}</Button>
      <span role="status" className={styles.hint}>
        {state === 'idle' ? '' : t(`find.exported.${state}`)}
      </span>
    </div>
  );
}
