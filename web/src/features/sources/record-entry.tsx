import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language, SourceRecordsQuery } from '../../generated/graphql';
import { comparatorSign, formatFigure, hasUnitSign } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { OursMark } from '../../ui/text-in';
import { valueText } from '../../ui/value-text';
import styles from './sources.module.css';

type SourceRecord = NonNullable<SourceRecordsQuery['source']>['records']['edges'][number]['node'];
type Statement = SourceRecord['statements'][number];

/** What a source says about one thing: the line it starts at, the entity, and each statement with its line. */
export function RecordEntry({ record }: { record: SourceRecord }) {
  const { t } = useTranslation();
  return (
    <li className={styles.record}>
      <p className={styles.line}>{lineText(record.locator, t)}</p>
      <div>
        <h3>
          <EntityLink entity={record.entity} />
        </h3>
        <ul className={styles.statements}>
          {record.statements.map((statement, index) => (
            <StatementRow key={index} statement={statement} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function StatementRow({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { value, target, role, isOurs, locator, lang } = statement;
  return (
    <li className={styles.statement}>
      <span className={styles.subject}>{subjectText(statement, t)}</span>
      <span className={styles.said}>
        {value ? (
          <span lang={lang && lang !== language ? lang : undefined}>{statedText(statement, t, language)}</span>
        ) : null}
        {target ? <EntityLink entity={target} /> : null}
        {role ? (
          <span className={styles.role}>
            {t(`role.${role}` as 'role.venue', { defaultValue: role.replaceAll(/[-_]/g, ' ') })}
          </span>
        ) : null}
        {isOurs ? <OursMark /> : null}
      </span>
      <span className={styles.where}>
        {lineText(locator, t)}
        {locator?.words ? <q className={styles.words}>{locator.words}</q> : null}
      </span>
    </li>
  );
}

/** The stated value in the reader's writing. */
function statedText({ type, subject, value, unit, comparator }: Statement, t: TFunction, language: Language): string {
  if (type === 'VALUE') return valueText({ field: subject, value: value ?? '' }, t, language);
  const figure = Number(value);
  if (type !== 'OBSERVATION' || !unit || !comparator || Number.isNaN(figure)) return value ?? '';
  const unitText = hasUnitSign(unit) ? '' : ` ${t(`unit.${unit}` as 'unit.persons', { defaultValue: unit })}`;
  const sign = comparatorSign(comparator);
  return `${sign}${sign === '' ? '' : ' '}${formatFigure(figure, unit, language)}${unitText}`;
}

function subjectText({ type, subject }: Statement, t: TFunction): string {
  if (type === 'RELATION')
    return t(`relation.${subject}.outVerb` as 'relation.MEMBER_OF.outVerb', { defaultValue: subject });
  if (type === 'OBSERVATION') return t('sources.figure');
  if (type === 'IDENTIFIER') return subject.toUpperCase();
  return t(`field.${subject}` as 'field.name', { defaultValue: subject });
}

function lineText(locator: Statement['locator'] | SourceRecord['locator'], t: TFunction): string {
  if (!locator?.line) return '';
  const { line, endLine } = locator;
  return endLine && endLine !== line ? t('evidence.lines', { from: line, to: endLine }) : t('evidence.line', { line });
}
