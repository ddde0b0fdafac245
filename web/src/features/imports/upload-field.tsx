import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadFile } from './upload-file';
import styles from './imports.module.css';

type State = { kind: 'idle' } | { kind: 'sending'; share: number } | { kind: 'failed'; reason: string | null };

/** Sends a file of one's own into the inbox. */
export function UploadField({ onUploaded }: { onUploaded: (name: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const send = async (file: File) => {
    setState({ kind: 'sending', share: 0 });
    const result = await uploadFile(file, (share) => setState({ kind: 'sending', share }));
    if ('name' in result) {
      setState({ kind: 'idle' });
      onUploaded(result.name);
    } else setState({ kind: 'failed', reason: result.problem });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('imports.upload')}</label>
      <input
        id={id}
        type="file"
        disabled={state.kind === 'sending'}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void send(file);
          event.target.value = '';
        }}
      />
      {state.kind === 'sending' ? <progress aria-label={t('imports.uploading')} max={1} value={state.share} /> : null}
      <p role="alert" className={styles.problem}>
        {state.kind === 'failed' ? t('imports.uploadFailed', { reason: state.reason ?? '' }) : ''}
      </p>
    </div>
  );
}
