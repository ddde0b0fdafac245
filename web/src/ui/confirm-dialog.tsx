import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './admin-bar.module.css';

interface ConfirmDialogProps {
  title: string;
  /** The word on the button that does it. */
  action: string;
  isBusy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks once more before something is done that many would notice; the safe way out has the focus. */
export function ConfirmDialog({ title, action, isBusy = false, onConfirm, onClose, children }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="confirm-title" onClose={onClose}>
      <div className={styles.form}>
        <h2 id="confirm-title">{title}</h2>
        {children}
        <div className={styles.buttons}>
          <Button autoFocus onPress={() => dialog.current?.close()}>
            {t('admin.cancel')}
          </Button>
          <Button look="primary" isDisabled={isBusy} onPress={onConfirm}>
            {action}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
