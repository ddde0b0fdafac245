import { useTranslation } from 'react-i18next';
import { scoreText } from '../../lib/score-text';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { EmptyNotice } from '../../ui/panel';
import { conceptName, type Table } from './matches';
import styles from './match.module.css';
import { useMatch } from './use-match';

/** Those who close most of what is missing, one after the other, with what each adds. */
export function NextPartners({ table }: { table: Table }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { members, change } = useMatch();
  if (table.nextPartners.length === 0) return <EmptyNotice title={t('match.noNext')} text={t('match.noNextText')} />;
  return (
    <ol>
      {table.nextPartners.map(({ candidate, gain, shares, checks }) => (
        <li key={candidate.id} className={styles.nextPartner}>
          <span className={styles.partnerName}>
            <EntityLink entity={candidate} />
          </span>
          <span className={styles.score}>{t('match.gain', { value: scoreText(gain, language) })}</span>
          <span className={styles.hint}>
            {[
              ...shares.map(
                ({ concept, value }) => `${conceptName(table.concepts, concept)} ${scoreText(value, language)}`,
              ),
              ...checks.map(({ rule, value }) => `${t(`match.rule.${rule}`)} ${scoreText(value, language)}`),
            ].join(' · ')}
          </span>
          <span data-print="none">
            <Button
              aria-label={`${t('match.add')}: ${candidate.name.text}`}
              isDisabled={members.length >= 30}
              onPress={() => change({ members: [...members, candidate.slug] })}
            >
              {t('match.add')}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
