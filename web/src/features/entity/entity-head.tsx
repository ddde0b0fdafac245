import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { formatPartialDate } from '../../lib/format';
import { kindSlug } from '../../lib/kinds';
import { useLanguage } from '../../lib/use-language';
import { Button, buttonClass } from '../../ui/button';
import { Evidence } from '../../ui/evidence';
import { KindLabel } from '../../ui/kind-icon';
import { PageHeader } from '../../ui/page-header';
import { TextIn } from '../../ui/text-in';
import { valueText } from '../../ui/value-text';
import type { EntityDetails } from './entity-details';
import { entityInWorkbench } from './entity-in-workbench';
import { ErasePerson } from './erase-person';
import styles from './entity-page.module.css';

/** Kind, name in both languages, description, and what can be done from here. */
export function EntityHead({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const type = entity.values.find((value) => value.field === 'organizationType' && value.isShown);
  const described = entity.values.find(
    (value) => value.field === 'description' && value.value === entity.description?.text,
  );
  return (
    <PageHeader
      kicker={
        <span className={styles.kicker}>
          <Link to="/browse/$kind" params={{ kind: kindSlug(entity.kind) }} search={{}} className={styles.kindLink}>
            <KindLabel kind={entity.kind} />
          </Link>
          {type ? <span>{valueText(type, t, language)}</span> : null}
        </span>
      }
      title={<TextIn text={entity.name} showsFallback />}
    >
      <OtherNames entity={entity} />
      {entity.withdrawnOn ? (
        <p className={styles.noDescription}>
          {t('entity.withdrawn', { date: formatPartialDate(entity.withdrawnOn, language) })}
        </p>
      ) : null}
      {entity.description ? (
        <div className={styles.description}>
          <p>
            <TextIn text={entity.description} showsFallback showsOurs />
          </p>
          {described ? <Evidence items={described.evidence} /> : null}
        </div>
      ) : (
        <p className={styles.noDescription}>{t('entity.noDescription')}</p>
      )}
      <Actions entity={entity} />
      <ErasePerson entity={entity} />
    </PageHeader>
  );
}

/** The names that differ from the title, acronyms first. */
function OtherNames({ entity }: { entity: EntityDetails }) {
  const screen = useLanguage();
  const seen = new Set([entity.name.text]);
  const others = entity.names.filter((name) => !seen.has(name.text) && seen.add(name.text));
  if (others.length === 0) return null;
  others.sort((one, other) => Number(other.type === 'ACRONYM') - Number(one.type === 'ACRONYM'));
  return (
    <ul className={styles.otherNames}>
      {others.map((name) => (
        <li key={name.text} lang={name.lang && name.lang !== screen ? name.lang : undefined} data-type={name.type}>
          {name.text}
        </li>
      ))}
    </ul>
  );
}

type CopyState = 'idle' | 'copied' | 'failed';

function Actions({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const [copy, setCopy] = useState<CopyState>('idle');
  const copyLink = async () => {
    setCopy((await copyText(location.href)) ? 'copied' : 'failed');
  };
  return (
    <div className={styles.actions} data-print="none">
      <Link to="/explore" search={{ center: entity.slug }} className={buttonClass('primary')}>
        {t('entity.showInGraph')}
      </Link>
      <Link to="/paths" search={{ from: entity.slug }} className={buttonClass()}>
        {t('entity.findPath')}
      </Link>
      {entity.kind === 'Organization' ? (
        <Link to="/match" search={{ members: [entity.slug] }} className={buttonClass()}>
          {t('entity.findPartners')}
        </Link>
      ) : null}
      <Button look="quiet" onPress={() => void copyLink()}>
        {t('entity.copyLink')}
      </Button>
      <Button look="quiet" onPress={() => print()}>
        {t('entity.print')}
      </Button>
      <Link to="/graphql" search={entityInWorkbench(entity.slug)} className={buttonClass('quiet')}>
        {t('workbench.open')}
      </Link>
      <span role="status" className={styles.copyState}>
        {copy === 'copied' ? t('entity.copied') : copy === 'failed' ? t('entity.copyFailed') : ''}
      </span>
    </div>
  );
}
