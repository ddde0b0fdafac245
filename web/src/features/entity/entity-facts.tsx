import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Evidence } from '../../ui/evidence';
import { OursMark } from '../../ui/text-in';
import { valueHref, valueText } from '../../ui/value-text';
import styles from './entity-facts.module.css';
import type { EntityDetails } from './entity-details';
import { groupValues, type EntityValue, type FieldValues } from './group-values';
import { periodText } from './period-text';

/** The sheet of data: every field with all that sources state for it, those that disagree beside each other. Nothing when no source states any. */
export function EntityFacts({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const fields = groupValues(entity.values);
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="facts" className={styles.facts}>
      <h2 id="facts">{t('entity.facts')}</h2>
      <dl className={styles.list}>
        {fields.map((entry) => (
          <FieldRow key={entry.field} entry={entry} />
        ))}
      </dl>
    </section>
  );
}

function FieldRow({ entry }: { entry: FieldValues }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = entry.values.length;
  return (
    <div className={styles.row} data-several={count > 1 || undefined}>
      <dt>{t(`field.${entry.field}` as 'field.address', { defaultValue: entry.field })}</dt>
      <dd>
        {count > 1 ? (
          <p className={styles.disagree}>{t('entity.disagree', { count, number: formatNumber(count, language) })}</p>
        ) : null}
        <ul className={styles.values}>
          {entry.values.map((value, index) => (
            <li key={index}>
              <ShownValue value={value} isMarked={count > 1} />
              <Evidence items={value.evidence} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function ShownValue({ value, isMarked }: { value: EntityValue; isMarked: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = periodText(value.from, value.to, t, language);
  return (
    <p className={styles.value}>
      <LinkedValue value={value} />
      {period === '' ? '' : ` (${period})`}
      {value.isOurs ? <OursMark /> : null}
      {isMarked && value.isShown ? <span className={styles.shown}>{t('entity.shown')}</span> : null}
    </p>
  );
}

function LinkedValue({ value }: { value: EntityValue }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = valueText(value, t, language);
  const href = valueHref(value);
  if (href === null) return <span lang={value.lang && value.lang !== language ? value.lang : undefined}>{text}</span>;
  return (
    <a href={href} rel="noreferrer">
      {text}
    </a>
  );
}
