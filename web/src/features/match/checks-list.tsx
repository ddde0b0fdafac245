import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { countryName } from '../../lib/country-name';
import type { Table } from './matches';
import styles from './match.module.css';

type Check = Table['checks'][number];

/** Whether the consortium meets the rules, each with its reason; what no source says stays open. */
export function ChecksList({ table }: { table: Table }) {
  const { t } = useTranslation();
  const { action, checks } = table;
  const required = checks.filter(({ isRequired }) => isRequired);
  return (
    <div className={styles.checks}>
      {action === null ? (
        <p className={styles.hint}>{t('match.noAction')}</p>
      ) : (
        <>
          <h3>{action.name}</h3>
          <CheckItems checks={required} />
          <p className={styles.hint}>
            {t('match.rulesFrom', { year: action.asOf, date: action.countriesAsOf })}{' '}
            <a href={action.sourceUrl} rel="noreferrer">
              {action.sourceTitle}
            </a>
          </p>
        </>
      )}
      <h3>{t('match.wishes')}</h3>
      <CheckItems checks={checks.filter(({ isRequired }) => !isRequired)} />
    </div>
  );
}

function CheckItems({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.rule} className={styles.checkItem} data-status={check.status}>
          <strong>
            <span className={styles.status}>{t(`match.status.${check.status}`)}</span> {t(`match.rule.${check.rule}`)}
          </strong>
          <CheckReason check={check} />
        </li>
      ))}
    </ul>
  );
}

function CheckReason({ check }: { check: Check }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rule, status, needed, found, maybe, codes, regions, members, unknownMembers } = check;
  const named =
    regions.length > 0 ? regions.map(({ name }) => name.text) : codes.map((code) => countryName(code, language));
  return (
    <>
      <p>
        {t(`match.reason.${rule}.${status}`, {
          needed: formatNumber(needed, language),
          found: formatNumber(found, language),
          maybe: formatNumber(maybe, language),
        })}
        {named.length === 0 ? '' : ` ${t('match.these', { list: formatList(named, language) })}`}
      </p>
      {rule === 'ENTITIES' || rule === 'REGION_SPREAD' || rule === 'COUNTRY_SPREAD' || members.length === 0 ? null : (
        <Names label={t('match.about')} entities={members} />
      )}
      {unknownMembers.length === 0 || rule === 'INDEPENDENCE' || status === 'PASSED' ? null : (
        <Names label={t('match.notStated')} entities={unknownMembers} />
      )}
    </>
  );
}

function Names({ label, entities }: { label: string; entities: Check['members'] }) {
  return (
    <p className={styles.names}>
      <span className={styles.hint}>{label}</span>
      {entities.map((entity) => (
        <EntityLink key={entity.id} entity={entity} hasIcon={false} />
      ))}
    </p>
  );
}
