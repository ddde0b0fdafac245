import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import styles from './imports.module.css';
import { MappingEditor } from './mapping-editor';
import { useMappingText, type MappingDraft } from './use-mapping-text';

interface MappingFieldProps {
  /** The list that the mapping is about; undefined while none is chosen. */
  list: string | undefined;
  /** Mappings that lie in the inbox. */
  mappings: readonly string[];
  /** Name of the chosen one; empty when none is. */
  value: string;
  onChange: (name: string) => void;
  /** A mapping now lies in the inbox, and the list is to be tried with it. */
  onSaved: (name: string) => void;
}

/** What the columns of a list mean: one of the mappings at hand, one that is suggested, and a place to mend either. */
export function MappingField({ list, mappings, value, onChange, onSaved }: MappingFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<MappingDraft | null>(null);
  const { isBusy, problem, suggest, read } = useMappingText(setDraft);
  const known = value === '' || mappings.includes(value) ? mappings : [...mappings, value];
  return (
    <div className={styles.mapping}>
      <label className={styles.field}>
        {t('imports.mapping')}
        <select name="mapping" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('imports.noMapping')}</option>
          {known.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <small>{t('imports.mappingText')}</small>
      </label>
      <div className={styles.actions}>
        <Button isDisabled={isBusy || list === undefined} onPress={() => void (list && suggest(list))}>
          {t('imports.suggest')}
        </Button>
        <Button isDisabled={isBusy || value === ''} onPress={() => void read(value)}>
          {t('imports.editMapping')}
        </Button>
        <p className={styles.hint}>{list === undefined ? t('imports.oneList') : t('imports.suggestText')}</p>
        <p role="alert" className={styles.problem}>
          {problem ?? ''}
        </p>
      </div>
      {draft === null ? null : (
        <MappingEditor
          key={draft.key}
          draft={draft}
          mayTry={list !== undefined}
          onClose={() => setDraft(null)}
          onSaved={onSaved}
        />
      )}
    </div>
  );
}
