import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, type Client } from 'urql';
import { graphql } from '../generated';
import { adminHeaders, setAdminSession, useAdminSession } from '../lib/admin-session';
import styles from './admin-bar.module.css';
import { Button } from './button';

const IS_ADMINISTRATOR = graphql(`
  query IsAdministrator {
    isAdministrator
  }
`);

/** Says whether one may change things here, and lets one sign in or out. */
export function AdminBar() {
  const { t } = useTranslation();
  const session = useAdminSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.bar} data-print="none">
      <p role="status">
        {session === null
          ? t('admin.signedOut')
          : session.name === ''
            ? t('admin.signedIn')
            : t('admin.signedInAs', { name: session.name })}
      </p>
      {session === null ? (
        <Button onPress={() => setOpen(true)}>{t('admin.signIn')}</Button>
      ) : (
        <Button look="quiet" onPress={() => setAdminSession(null)}>
          {t('admin.signOut')}
        </Button>
      )}
      {isOpen ? <SignInDialog onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

type State = 'idle' | 'asking' | 'wrong' | 'failed';

/** What of a field was typed, without spaces around it. */
function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Asks the server whether it takes a token. */
async function tryToken(client: Client, token: string): Promise<State | 'accepted'> {
  if (!/^[\x21-\x7e]+$/.test(token)) return 'wrong';
  const { data, error } = await client
    .query(IS_ADMINISTRATOR, {}, { requestPolicy: 'network-only', fetchOptions: { headers: adminHeaders(token) } })
    .toPromise();
  if (data?.isAdministrator === true) return 'accepted';
  return error === undefined ? 'wrong' : 'failed';
}

function SignInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>('idle');
  useEffect(() => dialog.current?.showModal(), []);
  const signIn = async (form: FormData) => {
    const token = typed(form, 'token');
    setState('asking');
    const result = await tryToken(client, token);
    if (result !== 'accepted') {
      setState(result);
      return;
    }
    setAdminSession({ token, name: typed(form, 'name') });
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="admin-title" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void signIn(new FormData(event.currentTarget));
        }}
      >
        <h2 id="admin-title">{t('admin.title')}</h2>
        <p>{t('admin.text')}</p>
        <SignInFields state={state} />
        <div className={styles.buttons}>
          <Button type="button" onPress={() => dialog.current?.close()}>
            {t('admin.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={state === 'asking'}>
            {t('admin.signIn')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

function SignInFields({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <>
      <label>
        {t('admin.token')}
        <input
          name="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          required
          aria-invalid={state === 'wrong'}
          aria-describedby="admin-problem"
        />
      </label>
      <label>
        {t('admin.name')}
        <input name="name" type="text" maxLength={80} autoComplete="off" />
        <small>{t('admin.nameText')}</small>
      </label>
      <p id="admin-problem" role="alert" className={styles.problem}>
        {state === 'wrong' ? t('admin.wrong') : state === 'failed' ? t('admin.failed') : ''}
      </p>
    </>
  );
}
