import { useId, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CompetencePageFragment, Language } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { CompetenceProofs } from './competence-proofs';
import styles from './competences-panel.module.css';
import { spanText } from '../../lib/score-text';

type Competence = CompetencePageFragment['edges'][number]['node'];

interface CompetenceEntryProps {
  /** Id of the one who masters it. */
  holder: string;
  competence: Competence;
  /** Weight that fills the whole width. */
  heaviest: number;
}

/** One competence: a bar for its weight, the figures in words, and what proves it on request. */
export function CompetenceEntry({ holder, competence, heaviest }: CompetenceEntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { technology, weight } = competence;
  const share = heaviest > 0 ? (weight / heaviest) * 100 : 0;
  return (
    <li className={styles.entry}>
      <EntityLink entity={technology} hasIcon={false} />
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share.toFixed(1)}%` }} />
      </span>
      <p className={styles.figures}>{figuresOf(competence, t, language).join(' · ')}</p>
      <span data-print="none">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={`${isOpen ? t('competence.hide') : t('competence.show')}: ${technology.name.text}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('competence.hide') : t('competence.show')}
        </Button>
      </span>
      {isOpen ? (
        <div
          id={id}
          className={styles.proofs}
          role="group"
          aria-label={t('competence.proofsOf', { name: technology.name.text })}
        >
          <CompetenceProofs holder={holder} technology={technology.id} />
        </div>
      ) : null}
    </li>
  );
}

function figuresOf(competence: Competence, t: TFunction, language: Language): string[] {
  const { projectCount, coordinatedCount, publicationCount, isStated, firstYear, lastYear, weight } = competence;
  const counted = (key: 'project' | 'coordinated' | 'publication', count: number): string[] =>
    count === 0 ? [] : [t(`competence.${key}`, { count, number: formatNumber(count, language) })];
  return [
    spanText(firstYear, lastYear) || t('competence.undated'),
    ...counted('project', projectCount),
    ...counted('coordinated', coordinatedCount),
    ...counted('publication', publicationCount),
    ...(isStated ? [t('competence.stated')] : []),
    t('competence.weight', { number: formatNumber(weight, language) }),
  ];
}
