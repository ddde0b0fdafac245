import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { isMappingName } from './is-mapping-name';
import styles from './imports.module.css';
import { uploadFile } from './upload-file';
import type { MappingDraft } from './use-mapping-text';

const ROWS = 24;

interface MappingEditorProps {
  draft: MappingDraft;
  /** Whether there is a list to try the mapping with. */
  mayTry: boolean;
  onClose: () => void;
  /** It now lies in the inbox under this name. */
  onSaved: (name: string) => void;
}

type State = 'idle' | 'saving' | { reason: string | null };

/** Puts a mapping into the inbox. */
function useSaving(onSaved: (name: string) => void) {
  const [state, setState] = useState<State>('idle');
  const save = async (yaml: string, name: string) => {
    setState('saving');
    const file = isMappingName(name.trim()) ? name.trim() : `${name.trim()}.yaml`;
    const result = await uploadFile(new File([yaml], file, { type: 'application/yaml' }), () => undefined);
    if ('name' in result) {
      setState('idle');
      onSaved(result.name);
    } else setState({ reason: result.problem });
  };
  return { state, save };
}

/** A mapping to read, mend and save into the inbox. */
export function MappingEditor({ draft, mayTry, onClose, onSaved }: MappingEditorProps) {
  const { t } = useTranslation();
  const [yaml, setYaml] = useState(draft.yaml);
  const [name, setName] = useState(draft.file);
  const { state, save } = useSaving(onSaved);
  return (
    <div className={styles.editor}>
      {draft.notes.map((note) => (
        <p key={note} lang="en" className={styles.reason}>
          {note}
        </p>
      ))}
      <label className={styles.field}>
        {t('imports.mappingEditor')}
        <textarea
          className={styles.yaml}
          lang="en"
          rows={ROWS}
          spellCheck={false}
          wrap="off"
          value={yaml}
          onChange={(event) => setYaml(event.target.value)}
        />
        <small>{t('imports.mappingEditorText')}</small>
      </label>
      <NameField name={name} onChange={setName} />
      <div className={styles.actions}>
        <Button
          look="primary"
          isDisabled={state === 'saving' || name.trim() === '' || !mayTry}
          onPress={() => void save(yaml, name)}
        >
          {t('imports.saveAndTry')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('imports.closeEditor')}
        </Button>
        <p role="alert" className={styles.problem}>
          {typeof state === 'object' ? t('imports.uploadFailed', { reason: state.reason ?? '' }) : ''}
        </p>
      </div>
    </div>
  );
}

function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const { t } = useTranslation();
  return (
    <label className={styles.field}>
      {t('imports.mappingName')}
      <input
        type="text"
        maxLength={150}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onKeyDown={(event) => {
          // It would send the form around it.
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(event) => onChange(event.target.value)}
      />
      <small>{t('imports.mappingNameText')}</small>
    </label>
  );
}
