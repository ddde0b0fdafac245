import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Evidence } from '../../ui/evidence';
import { Explained } from '../../ui/explained';
import { languageName, OursMark } from '../../ui/text-in';
import styles from './entity-facts.module.css';
import type { EntityDetails } from './entity-details';
import { RecordList } from './record-list';
import type { Split } from './use-split';

interface EntityNamesProps {
  entity: EntityDetails;
  split: Split;
}

/** Names, identifiers and the places in the sources. */
export function EntityNames({ entity, split }: EntityNamesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.names}>
      <NameList entity={entity} />
      <IdentifierList entity={entity} />
      <section aria-labelledby="said-where">
        <h2 id="said-where">{t('entity.saidWhere')}</h2>
        <p className={styles.intro}>
          <Explained meaning={t('entity.sourceCountMeaning')}>
            {t('count.source', { count: entity.sourceCount, number: formatNumber(entity.sourceCount, language) })}
          </Explained>
        </p>
        <RecordList entity={entity} split={split} />
      </section>
    </div>
  );
}

function NameList({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t('entity.names')}</h2>
      <ul className={styles.list}>
        {entity.names.map((name, index) => (
          <li key={index} className={styles.row}>
            <p className={styles.value}>
              <span lang={name.lang && name.lang !== language ? name.lang : undefined}>{name.text}</span>
              {name.isOurs ? <OursMark /> : null}
            </p>
            <p className={styles.meta}>
              {[t(`entity.nameType.${name.type}`), name.lang ? languageName(name.lang, language) : '']
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Evidence items={name.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function IdentifierList({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  if (entity.identifiers.length === 0) return null;
  return (
    <section aria-labelledby="identifiers">
      <h2 id="identifiers">{t('entity.identifiers')}</h2>
      <dl className={styles.list}>
        {entity.identifiers.map((identifier) => (
          <div key={`${identifier.scheme}:${identifier.value}`} className={styles.row}>
            <dt>{identifier.scheme.toUpperCase()}</dt>
            <dd>
              <p className={styles.value}>
                {identifier.url?.startsWith('https://') ? (
                  <a href={identifier.url} rel="noreferrer">
                    {identifier.value}
                  </a>
                ) : (
                  identifier.value
                )}
              </p>
              <Evidence items={identifier.evidence} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
