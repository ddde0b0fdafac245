import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Explained } from '../../ui/explained';
import { TextIn } from '../../ui/text-in';
import type { RelationEdge } from './group-relations';
import { periodText } from './period-text';
import styles from './relations-panel.module.css';

interface RelationEntryProps {
  edge: RelationEdge;
  /** Folded away on the screen; printed all the same. */
  isHidden: boolean;
}

/** One link: to whom, in which role, when, and who says so. */
export function RelationEntry({ edge, isHidden }: RelationEntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { role, note, isInferred, withdrawnOn, evidence, startedOn, endedOn } = edge.node;
  const dates = periodText(startedOn, endedOn, t, language);
  return (
    <li className={styles.entry} data-folded={isHidden || undefined} data-inferred={isInferred || undefined}>
      <EntityLink entity={edge.neighbour} />
      <span className={styles.qualifiers}>
        {role ? (
          <span className={styles.role}>
            {t(`role.${role}` as 'role.venue', { defaultValue: role.replaceAll(/[-_]/g, ' ') })}
          </span>
        ) : null}
        {dates === '' ? null : <span>{dates}</span>}
        {isInferred ? (
          <span className={styles.inferred}>
            <Explained meaning={t('entity.inferredMeaning')}>{t('entity.inferred')}</Explained>
          </span>
        ) : null}
        {withdrawnOn ? (
          <span className={styles.inferred}>
            {t('evidence.withdrawn', { date: formatPartialDate(withdrawnOn, language) })}
          </span>
        ) : null}
        <Evidence items={evidence} />
      </span>
      {note ? (
        <p className={styles.note}>
          <TextIn text={note} showsFallback />
        </p>
      ) : null}
    </li>
  );
}
