import { useTranslation } from 'react-i18next';
import { formatNumber, formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { KindIcon, KindLabel } from '../../ui/kind-icon';
import { valueText } from '../../ui/value-text';
import styles from './imports.module.css';
import type { RunSummaryFields } from './run-summary-fields';

type Example = RunSummaryFields['examples'][number];
type Relation = Example['relations'][number];

/** Records as they would come into the graph, for a person to see whether the file was understood. */
export function RunExamples({ examples }: { examples: readonly Example[] }) {
  const { t } = useTranslation();
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="examples-title">
      <h3 id="examples-title">{t('imports.examples')}</h3>
      <p className={styles.hint}>{t('imports.examplesText')}</p>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <ExampleCard key={example.localId} example={example} />
        ))}
      </ul>
    </section>
  );
}

function ExampleCard({ example }: { example: Example }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { localId, outcome, kind, names, relations, relationCount } = example;
  const [name = localId, ...others] = names;
  const more = relationCount - relations.length;
  return (
    <li className={styles.example}>
      <p className={styles.exampleHead}>
        <KindLabel kind={kind} />
        <span className={styles.mark}>{t(`imports.outcome.${outcome}`)}</span>
      </p>
      <h4>{name}</h4>
      {others.length === 0 ? null : <p>{others.join(' · ')}</p>}
      <Facts example={example} />
      <ul className={styles.exampleLinks}>
        {relations.map((relation) => (
          <li key={`${relation.type} ${relation.target} ${relation.role ?? ''}`}>
            <RelationLine relation={relation} />
          </li>
        ))}
        {more > 0 ? <li>{t('imports.moreRelations', { count: more, number: formatNumber(more, language) })}</li> : null}
      </ul>
      <p className={styles.exampleKey}>{localId}</p>
    </li>
  );
}

function Facts({ example: { identifiers, values } }: { example: Example }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    ...identifiers.map(({ scheme, value }) => ({ label: scheme.toUpperCase(), text: value })),
    ...values.map(({ field, value }) => ({
      label: t(`field.${field}` as 'field.website', { defaultValue: field }),
      text: valueText({ field, value }, t, language),
    })),
  ];
  if (facts.length === 0) return null;
  return (
    <dl className={styles.exampleFacts}>
      {facts.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function RelationLine({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { type, target, targetKind, role, from, to } = relation;
  const words = [
    role ? t(`role.${role}` as 'role.venue', { defaultValue: role.replaceAll(/[-_]/g, ' ').trim() }) : '',
    from ? t('entity.since', { from: formatPartialDate(from, language) }) : '',
    to ? t('entity.until', { to: formatPartialDate(to, language) }) : '',
  ].filter((text) => text !== '');
  return (
    <>
      {t(`relation.${type}.outVerb`)} {targetKind ? <KindIcon kind={targetKind} /> : null} {target}
      {words.length === 0 ? '' : ` (${words.join(', ')})`}
    </>
  );
}
