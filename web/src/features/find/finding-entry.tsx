import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { toggled } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { Button, buttonClass } from '../../ui/button';
import { contextWords } from '../../ui/context-words';
import { EntityLink } from '../../ui/entity-link';
import type { Ranking } from './ranking';
import styles from './find.module.css';
import { ScoreParts } from './score-parts';
import { isTakingOff, scoreText, spanText } from '../../lib/score-text';
import { useFind } from './use-find';

interface FindingEntryProps {
  finding: FindingEntryFragment;
  concepts: Ranking['concepts'];
  /** Score that fills the whole width. */
  highest: number;
}

/** One place of the ranking: who, how much, why in short, and on request every part with what it counts. */
export function FindingEntry({ finding, concepts, highest }: FindingEntryProps) {
  const { t } = useTranslation();
  const id = useId();
  const { address, change } = useFind();
  const [isOpen, setOpen] = useState(false);
  const { holder } = finding;
  const name = holder.name.text;
  const isListed = address.list?.includes(holder.slug) ?? false;
  return (
    <li className={styles.finding} value={finding.rank}>
      <FindingHead finding={finding} concepts={concepts} highest={highest} />
      <div className={styles.actions} data-print="none">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={`${isOpen ? t('find.hideWhy') : t('find.why')}: ${name}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('find.hideWhy') : t('find.why')}
        </Button>
        <Button
          look="quiet"
          aria-label={`${isListed ? t('find.unlist') : t('find.list')}: ${name}`}
          onPress={() => change({ list: toggled(address.list, holder.slug), page: address.page })}
        >
          {isListed ? t('find.unlist') : t('find.list')}
        </Button>
        <Link
          to="/paths"
          search={{ to: holder.slug }}
          className={buttonClass('quiet')}
          aria-label={`${t('find.reach')}: ${name}`}
        >
          {t('find.reach')}
        </Link>
      </div>
      {isOpen ? (
        <div id={id} className={styles.why} role="group" aria-label={t('find.whyOf', { name })}>
          <ScoreParts finding={finding} concepts={concepts} />
        </div>
      ) : null}
    </li>
  );
}

/** Who, how much, and why in short. */
function FindingHead({ finding, concepts, highest }: FindingEntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { holder, score, conceptCount, firstYear, lastYear, parts } = finding;
  const asked = concepts.filter(({ isLeftOut, widens }) => !isLeftOut && widens === null).length;
  const context = contextWords(holder, t, language);
  const words = [
    ...(context.length > 0 ? context : [t(`kind.${holder.kind}`)]),
    asked > 1 ? t('find.ofConcepts', { count: asked, number: conceptCount, asked }) : '',
    spanText(firstYear, lastYear),
    ...parts.map(({ type: part, count }) =>
      isTakingOff(part) ? '' : t(`find.count.${part}`, { count, number: formatNumber(count, language) }),
    ),
  ];
  return (
    <>
      <div className={styles.findingHead}>
        <span className={styles.rank} aria-hidden="true">
          {formatNumber(finding.rank, language)}
        </span>
        <h3>
          <EntityLink entity={holder} />
        </h3>
        <span className={styles.score}>
          <span className="visually-hidden">{t('find.score')} </span>
          {scoreText(score, language)}
        </span>
      </div>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${highest > 0 ? ((score / highest) * 100).toFixed(1) : '0'}%` }} />
      </span>
      <p className={styles.hint}>{words.filter(Boolean).join(' · ')}</p>
    </>
  );
}
