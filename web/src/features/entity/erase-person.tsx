import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useAdminSession } from '../../lib/admin-session';
import { forgetStop } from '../../lib/trail';
import { useChange } from '../../lib/use-change';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { EntityDetails } from './entity-details';
import styles from './erase-person.module.css';

const ERASE_PERSON = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      __typename
      ... on Erasure {
        id
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** Where erasures are listed and lifted. */
const ERASURES = '/review#erasures';
const MAX_REASON = 500;

/** Lets the administrator erase a person who asks for it, after saying what that means. */
export function ErasePerson({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const session = useAdminSession();
  const erase = useChange(ERASE_PERSON);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (session === null || entity.kind !== 'Person') return null;
  const confirm = async () => {
    const by = session.name === '' ? null : session.name;
    const answer = await erase.ask({ input: { id: entity.id, reason, by } });
    const result = 'data' in answer ? answer.data.erasePerson : null;
    if (result?.__typename !== 'Erasure') {
      const namesPerson = result?.__typename === 'InvalidInput' && result.field !== 'input.id';
      const isBusy = result?.__typename === 'Conflict';
      setProblem(t(namesPerson ? 'erase.namesPerson' : isBusy ? 'erase.busy' : 'erase.notDone'));
      return;
    }
    forgetStop(entity.slug);
    // A new page rather than a step within this one: nothing of the person stays in its memory, nor in its history.
    location.replace(ERASURES);
  };
  return (
    <div className={styles.erase} data-print="none">
      <Button onPress={() => setAsking(true)}>{t('erase.action')}</Button>
      {isAsking ? (
        <ConfirmDialog
          title={t('erase.title', { name: entity.name.text })}
          action={t('erase.confirm')}
          isBusy={erase.isBusy}
          onConfirm={() => void confirm()}
          onClose={() => {
            setAsking(false);
            setProblem(null);
          }}
        >
          <EraseConsequences />
          <label>
            {t('erase.reason')}
            <input
              value={reason}
              maxLength={MAX_REASON}
              autoComplete="off"
              onChange={(event) => setReason(event.target.value)}
            />
            <small>{t('erase.reasonText')}</small>
          </label>
          <p role="alert" className={styles.problem}>
            {problem ?? ''}
          </p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function EraseConsequences() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('erase.text')}</p>
      <ul className={styles.consequences}>
        <li>{t('erase.gone')}</li>
        <li>{t('erase.kept')}</li>
        <li>{t('erase.files')}</li>
        <li>{t('erase.namesakes')}</li>
      </ul>
    </>
  );
}
