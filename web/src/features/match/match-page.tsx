import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { EntitiesField } from '../../ui/entities-field';
import { NeedForm } from '../../ui/need-form';
import { PageHeader } from '../../ui/page-header';
import { EmptyNotice } from '../../ui/panel';
import { ConsortiumView } from './consortium-view';
import { ELIGIBILITY_ACTIONS } from './match-queries';
import styles from './match.module.css';
import { PartnersView } from './partners-view';
import { useMatch } from './use-match';

/** Partners for one's own organizations and a need, and the consortium that comes of it. */
export function MatchPage() {
  const { t } = useTranslation();
  const { question, address } = useMatch();
  usePageTitle(t(address.view === 'consortium' ? 'match.consortium' : 'match.title'));
  return (
    <>
      <PageHeader title={t('match.title')} lead={t('match.lead')} />
      <Question />
      {question === null ? (
        <EmptyNotice title={t('match.start')} text={t('match.startText')} />
      ) : (
        <>
          <Views />
          {address.view === 'consortium' ? <ConsortiumView /> : <PartnersView />}
        </>
      )}
    </>
  );
}

/** For whom, and for what: one's own organizations, the words or the call, the kind of action. */
function Question() {
  const { t } = useTranslation();
  const { address, members, change } = useMatch();
  return (
    <section className={styles.question} aria-label={t('match.question')}>
      <EntitiesField
        label={t('match.members')}
        kinds={['Organization']}
        slugs={members.length === 0 ? undefined : members}
        most={30}
        onChange={(slugs) => change({ members: slugs })}
      />
      <NeedForm
        key={address.q ?? ''}
        words={address.q}
        action={t('match.submit')}
        onNeed={({ q, concepts }) => change({ q, concepts, without: undefined })}
      />
      <div>
        <EntitiesField
          label={t('match.call')}
          kinds={['Programme', 'Project']}
          slugs={address.call === undefined ? undefined : [address.call]}
          most={1}
          onChange={(slugs) => change({ call: slugs?.[0] })}
        />
        <p className={styles.hint}>{t('match.callHint')}</p>
        <ActionChoice />
      </div>
    </section>
  );
}

function ActionChoice() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { address, change } = useMatch();
  const { data } = useResource({ query: ELIGIBILITY_ACTIONS, variables: { lang } });
  return (
    <label className={styles.choice}>
      {t('match.action')}
      <select
        value={address.action ?? ''}
        onChange={(event) => change({ action: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">{t('match.actionOfCall')}</option>
        {(data?.eligibilityActions ?? []).map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Views() {
  const { t } = useTranslation();
  const { address } = useMatch();
  return (
    <nav className={styles.views} aria-label={t('match.views')} data-print="none">
      {([undefined, 'consortium'] as const).map((view) => (
        <Link
          key={view ?? 'partners'}
          to="/match"
          search={(before) => ({ ...before, view, page: undefined })}
          resetScroll={false}
          activeProps={{}}
          aria-current={address.view === view ? 'page' : undefined}
        >
          {t(view === undefined ? 'match.partners' : 'match.consortium')}
        </Link>
      ))}
    </nav>
  );
}
