import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeededConceptFragment, PartnerEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { scoreText } from '../../lib/score-text';
import { useLanguage } from '../../lib/use-language';
import { Button, buttonClass } from '../../ui/button';
import { contextWords } from '../../ui/context-words';
import { EntityLink } from '../../ui/entity-link';
import { conceptName } from './matches';
import { countryName } from '../../lib/country-name';
import styles from './match.module.css';
import { PartnerParts } from './partner-parts';
import { useMatch } from './use-match';

interface PartnerEntryProps {
  match: PartnerEntryFragment;
  concepts: readonly NeededConceptFragment[];
}

/** One place of the ranking: who, how much, what it covers, and on request every part with its proofs. */
export function PartnerEntry({ match, concepts }: PartnerEntryProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = match.candidate.name.text;
  const covered = match.parts.find(({ type }) => type === 'COVERAGE')?.shares ?? [];
  return (
    <li className={styles.partner} value={match.rank}>
      <PartnerHead match={match} />
      <p>{t('match.brings', { concepts: covered.map(({ concept }) => conceptName(concepts, concept)).join(', ') })}</p>
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
        <PartnerActions candidate={match.candidate} />
      </div>
      {isOpen ? (
        <div id={id} className={styles.why} role="group" aria-label={t('find.whyOf', { name })}>
          <PartnerParts match={match} concepts={concepts} />
        </div>
      ) : null}
    </li>
  );
}

/** Who, how much, and what sources state of it. */
function PartnerHead({ match }: Pick<PartnerEntryProps, 'match'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { candidate, score, rank, country, isSme } = match;
  const context = contextWords(candidate, t, language);
  const place = country === null ? t('match.noCountry') : countryName(country, language);
  const facts = [
    ...context,
    // Where only the place that it lies in tells the country.
    context.some((words) => words.endsWith(place)) ? '' : place,
    isSme === true ? t('match.sme') : '',
  ];
  return (
    <>
      <div className={styles.partnerHead}>
        <span className={styles.rank} aria-hidden="true">
          {formatNumber(rank, language)}
        </span>
        <h3>
          <EntityLink entity={candidate} />
        </h3>
        <span className={styles.score}>
          <span className="visually-hidden">{t('find.score')} </span>
          {scoreText(score, language)}
        </span>
      </div>
      <p className={styles.hint}>{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** Taking a partner in, and the way to them. */
function PartnerActions({ candidate }: { candidate: PartnerEntryFragment['candidate'] }) {
  const { t } = useTranslation();
  const { members, change } = useMatch();
  const name = candidate.name.text;
  return (
    <>
      <Button
        aria-label={`${t('match.add')}: ${name}`}
        isDisabled={members.length >= 30}
        onPress={() => change({ members: [...members, candidate.slug] })}
      >
        {t('match.add')}
      </Button>
      {members[0] === undefined ? null : (
        <Link
          to="/paths"
          search={{ from: members[0], to: candidate.slug }}
          className={buttonClass('quiet')}
          aria-label={`${t('match.reach')}: ${name}`}
        >
          {t('match.reach')}
        </Link>
      )}
    </>
  );
}
