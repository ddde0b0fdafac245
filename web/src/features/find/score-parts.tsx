import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import type { Ranking } from './ranking';
import styles from './find.module.css';
import { ScoreEvidence } from './score-evidence';
import { isTakingOff, scoreText } from '../../lib/score-text';

type Part = FindingEntryFragment['parts'][number];

interface ScorePartsProps {
  finding: FindingEntryFragment;
  concepts: Ranking['concepts'];
}

/** The sum that a score is: every part with its figure, what each concept adds, and what it counts one by one. */
export function ScoreParts({ finding, concepts }: ScorePartsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className={styles.parts}>
      {finding.parts.map((part) => (
        <PartEntry key={part.type} part={part} slug={finding.holder.slug} concepts={concepts} />
      ))}
      <div className={styles.sum}>
        <dt>{t('find.sum')}</dt>
        <dd className={styles.value}>{scoreText(finding.score, language)}</dd>
      </div>
    </dl>
  );
}

function PartEntry({ part, slug, concepts }: { part: Part; slug: string; concepts: Ranking['concepts'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { type, count, value, shares } = part;
  const nameOf = (key: string): string =>
    concepts.find((concept) => concept.key === key)?.technology?.name.text ?? key.replace(/^~/, '');
  return (
    <div className={styles.part}>
      <dt>
        {t(`find.part.${type}`)}
        <small>{t(`find.partText.${type}`, { count, number: formatNumber(count, language) })}</small>
        {shares.length > 1 ? (
          <small>
            {shares.map((share) => `${nameOf(share.concept)} ${scoreText(share.value, language)}`).join(' · ')}
          </small>
        ) : null}
      </dt>
      <dd className={styles.value}>{scoreText(value, language)}</dd>
      {isTakingOff(type) ? null : (
        <dd className={styles.partAction} data-print="none">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={`${isOpen ? t('find.hideProofs') : t('find.proofs')}: ${t(`find.part.${type}`)}`}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? t('find.hideProofs') : t('find.proofs')}
          </Button>
        </dd>
      )}
      {isOpen ? (
        <dd id={id} className={styles.proofs}>
          <ScoreEvidence slug={slug} type={type} />
        </dd>
      ) : null}
    </div>
  );
}
