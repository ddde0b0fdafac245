import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areSingleKeysOn, switchSingleKeys } from '../lib/single-keys';
import { Button } from '../ui/button';
import { KeyTable } from '../ui/key-table';
import styles from './keys-dialog.module.css';

/** The keyboard help: the browser's own dialog, which holds the focus and gives it back. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [areOn, setOn] = useState(areSingleKeysOn);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <KeyTable />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => {
            setOn(event.target.checked);
            switchSingleKeys(event.target.checked);
          }}
        />
        <span>
          {t('keys.single')}
          <small>{t('keys.singleText')}</small>
        </span>
      </label>
      <Button onPress={onClose}>{t('keys.close')}</Button>
    </dialog>
  );
}
