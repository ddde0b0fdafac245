import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItemFragment } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EvidenceList } from '../../ui/evidence';
import type { EntityDetails } from './entity-details';
import styles from './split.module.css';
import type { Split } from './use-split';

interface RecordListProps {
  entity: EntityDetails;
  split: Split;
}

/** Where sources speak of the entity, record by record; the administrator can part one that speaks of something else. */
export function RecordList({ entity, split }: RecordListProps) {
  const { t } = useTranslation();
  const session = useAdminSession();
  const mayPart = session !== null && entity.evidence.length > 1;
  const offer = (item: EvidenceItemFragment) => (
    <div className={styles.offer} data-print="none">
      <Button
        look="quiet"
        aria-label={t('split.offerOf', { source: item.source.title.text })}
        isDisabled={split.isBusy}
        onPress={() => split.ask(item)}
      >
        {t('split.offer')}
      </Button>
    </div>
  );
  return (
    <>
      <EvidenceList items={entity.evidence} {...(mayPart ? { action: offer } : {})} />
      {split.asked === null ? null : <SplitDialog entityId={entity.id} wrong={split.asked} split={split} />}
    </>
  );
}

interface SplitDialogProps {
  entityId: string;
  wrong: EvidenceItemFragment;
  split: Split;
}

function SplitDialog({ entityId, wrong, split }: SplitDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const place = [wrong.locator?.file, wrong.locator?.words].filter(Boolean).join(', ');
  const source = wrong.source.title.text;
  return (
    <ConfirmDialog
      title={t('split.title')}
      action={t('split.action')}
      isBusy={split.isBusy}
      onConfirm={() => void split.part(entityId, reason.trim())}
      onClose={() => split.ask(null)}
    >
      <p>{place === '' ? t('split.textPlain', { source }) : t('split.text', { source, place })}</p>
      <label className={styles.why}>
        {t('split.why')}
        <input value={reason} maxLength={500} autoComplete="off" onChange={(event) => setReason(event.target.value)} />
      </label>
    </ConfirmDialog>
  );
}
