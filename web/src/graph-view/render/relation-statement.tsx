import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { StatedRelationFragment } from '../../generated/graphql';
import { formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { EvidenceList } from '../../ui/evidence';
import { TextIn } from '../../ui/text-in';
import styles from './relation-statement.module.css';

/** What is needed to say a relation as a sentence, with its qualifiers and everyone who states it. */
graphql(`
  fragment StatedRelation on Relation {
    id
    type
    role
    isInferred
    startedOn
    endedOn
    note(lang: $lang) {
      text
      lang
      isFallback
      isOurs
    }
    from {
      ...EntityRef
    }
    to {
      ...EntityRef
    }
    evidence {
      ...EvidenceItem
    }
  }
`);

interface RelationStatementProps {
  readonly relation: StatedRelationFragment;
  /** The way a reader walks it: along (OUT) or against (IN) its direction. */
  readonly direction?: 'OUT' | 'IN';
}

/** A relation as a sentence of the reader's language, its qualifiers, and everyone who states it. */
export function RelationStatement({ relation, direction = 'OUT' }: RelationStatementProps) {
  const { t } = useTranslation();
  const [first, second] = direction === 'OUT' ? [relation.from, relation.to] : [relation.to, relation.from];
  const verb = t(`relation.${relation.type}.${direction === 'OUT' ? 'outVerb' : 'inVerb'}`);
  return (
    <div className={styles.statement}>
      <p className={styles.sentence}>
        <EntityLink entity={first} /> <span className={styles.verb}>{verb}</span> <EntityLink entity={second} />
      </p>
      <Qualifiers relation={relation} />
      <EvidenceList items={relation.evidence} />
    </div>
  );
}

function Qualifiers({ relation }: { relation: StatedRelationFragment }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { role, startedOn, endedOn, note, isInferred } = relation;
  const date = (value: string) => formatPartialDate(value, language);
  const roleKey = `role.${role ?? ''}`;
  const words = [
    role ? (i18n.exists(roleKey) ? i18n.t(roleKey as 'role.partner') : role) : '',
    startedOn ? t('graph.since', { date: date(startedOn) }) : '',
    endedOn ? t('graph.until', { date: date(endedOn) }) : '',
  ].filter((word) => word !== '');
  if (words.length === 0 && !note && !isInferred) return null;
  return (
    <p className={styles.qualifiers}>
      {words.join(' · ')}
      {note ? <TextIn text={note} showsFallback /> : null}
      {isInferred ? <span className={styles.inferred}>{t('graph.inferredMeaning')}</span> : null}
    </p>
  );
}
