import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeededConceptFragment, PartnerEntryFragment, ScorePartType } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { isTakingOff, scoreText, spanText } from '../../lib/score-text';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Panel } from '../../ui/panel';
import { PARTNER_EVIDENCE } from './match-queries';
import { conceptName } from './matches';
import styles from './match.module.css';
import { useMatch } from './use-match';

type Part = PartnerEntryFragment['parts'][number];

interface PartnerPartsProps {
  match: PartnerEntryFragment;
  concepts: readonly NeededConceptFragment[];
}

/** The sum that a score is: every part with its figure, its reasons and their proofs. */
export function PartnerParts({ match, concepts }: PartnerPartsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className={styles.parts}>
      {match.parts.map((part) => (
        <div key={part.type} className={styles.part}>
          <dt>
            {t(`match.part.${part.type}`)}
            <small>
              {t(`match.partText.${part.type}`, { count: part.count, number: formatNumber(part.count, language) })}
            </small>
          </dt>
          <dd className={styles.value}>{scoreText(part.value, language)}</dd>
          <dd className={styles.reasons}>
            {part.type === 'COVERAGE' ? (
              <Coverage match={match} part={part} concepts={concepts} />
            ) : (
              <Reasons part={part} />
            )}
          </dd>
        </div>
      ))}
      <div className={styles.sum}>
        <dt>{t('find.sum')}</dt>
        <dd className={styles.value}>{scoreText(match.score, language)}</dd>
      </div>
    </dl>
  );
}

function Reasons({ part }: { part: Part }) {
  return (
    <>
      {part.reasons.map(({ entity, evidence }) => (
        <span key={entity.id} className={styles.reason}>
          <EntityLink entity={entity} />
          <Evidence items={evidence} />
        </span>
      ))}
      {part.evidence.length === 0 ? null : <Evidence items={part.evidence} />}
    </>
  );
}

/** What each concept adds, and the proofs by their sort. */
function Coverage({ match, part, concepts }: PartnerPartsProps & { part: Part }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <span className={styles.hint}>
        {part.shares
          .map(({ concept, value }) => `${conceptName(concepts, concept)} ${scoreText(value, language)}`)
          .join(' · ')}
      </span>
      {match.coverage.map(({ type, value, count }) =>
        isTakingOff(type) ? (
          <span key={type} className={styles.hint}>
            {t(`find.part.${type}`)} {scoreText(value, language)}
          </span>
        ) : (
          <Proofs
            key={type}
            type={type}
            slug={match.candidate.slug}
            label={`${t(`find.count.${type}`, { count, number: formatNumber(count, language) })}, ${scoreText(value, language)}`}
          />
        ),
      )}
    </>
  );
}

function Proofs({ type, slug, label }: { type: ScorePartType; slug: string; label: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <span className={styles.hint}>{label}</span>{' '}
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={`${isOpen ? t('find.hideProofs') : t('find.proofs')}: ${t(`find.part.${type}`)}`}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? t('find.hideProofs') : t('find.proofs')}
      </Button>
      {isOpen ? (
        <div id={id}>
          <ProofList type={type} slug={slug} />
        </div>
      ) : null}
    </div>
  );
}

function ProofList({ type, slug }: { type: ScorePartType; slug: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { question } = useMatch();
  const resource = useResource({
    query: PARTNER_EVIDENCE,
    variables: { ...(question ?? { members: [], need: {}, call: null }), candidate: slug, part: type, lang },
  });
  return (
    <Panel resource={resource} isEmpty={({ partnerEvidence }) => (partnerEvidence?.totalCount ?? 0) === 0} lines={3}>
      {({ partnerEvidence: page }) => (
        <>
          <ul>
            {page?.edges.map(({ node, cursor }) => (
              <li key={cursor} className={styles.proof}>
                {node.work ? <EntityLink entity={node.work} /> : <span>{t('competence.statement')}</span>}
                <span className={styles.hint}>{spanText(node.firstYear, node.lastYear)}</span>
                <Evidence items={node.evidence} />
              </li>
            ))}
          </ul>
          {page !== null && page.totalCount > page.edges.length ? (
            <p className={styles.hint}>
              {t('match.newestOf', { count: page.totalCount, number: formatNumber(page.totalCount, lang) })}
            </p>
          ) : null}
        </>
      )}
    </Panel>
  );
}
