import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreEvidenceQuery, ScorePartType } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Panel } from '../../ui/panel';
import { SCORE_EVIDENCE } from './find-queries';
import styles from './find.module.css';
import { spanText } from '../../lib/score-text';
import { useFind } from './use-find';

type EvidencePage = NonNullable<ScoreEvidenceQuery['scoreEvidence']>;
type Item = EvidencePage['edges'][number]['node'];

/** What one part counts, newest first; further pages join when asked for. */
export function ScoreEvidence({ slug, type }: { slug: string; type: ScorePartType }) {
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  return starts.map((after, index) => (
    <EvidencePart
      key={after ?? ''}
      slug={slug}
      type={type}
      after={after}
      {...(index === starts.length - 1 ? { onMore: (next: string) => setStarts([...starts, next]) } : {})}
    />
  ));
}

interface EvidencePartProps {
  slug: string;
  type: ScorePartType;
  after: string | null;
  /** Asks for the page that begins after a cursor; absent when it is shown already. */
  onMore?: (after: string) => void;
}

function EvidencePart({ slug, type, after, onMore }: EvidencePartProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { need, filter } = useFind();
  const resource = useResource({
    query: SCORE_EVIDENCE,
    variables: { need: need ?? {}, filter, holder: slug, part: type, after, lang },
  });
  return (
    <Panel resource={resource} isEmpty={({ scoreEvidence }) => (scoreEvidence?.totalCount ?? 0) === 0} lines={3}>
      {({ scoreEvidence: page }) => {
        if (page === null) return null;
        const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        return (
          <>
            {after === null ? (
              <p className={styles.hint}>
                {t(`find.items.${type === 'DOCUMENTS' ? 'statements' : 'works'}`, {
                  count: page.totalCount,
                  number: formatNumber(page.totalCount, lang),
                })}
              </p>
            ) : null}
            <ul>
              {page.edges.map(({ node, cursor }) => (
                <EvidenceEntry key={cursor} item={node} />
              ))}
            </ul>
            {next !== null && onMore !== undefined ? (
              <Button look="quiet" onPress={() => onMore(next)}>
                {t('find.moreProofs')}
              </Button>
            ) : null}
          </>
        );
      }}
    </Panel>
  );
}

function EvidenceEntry({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { work, technologies, words, isByKeyword, firstYear, lastYear, evidence } = item;
  const about = [...technologies.map(({ name }) => name.text), ...words.map((word) => `«${word}»`)].join(', ');
  return (
    <li className={styles.proof}>
      {work ? <EntityLink entity={work} /> : <span>{t('competence.statement')}</span>}
      <span className={styles.hint}>
        {[spanText(firstYear, lastYear), about, isByKeyword ? t('competence.byKeyword') : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Evidence items={evidence} />
    </li>
  );
}
