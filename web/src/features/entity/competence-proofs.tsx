import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { CompetenceProofsQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Panel, ProblemNotice } from '../../ui/panel';
import { COMPETENCE_PROOFS } from './competence-queries';
import styles from './competences-panel.module.css';
import { useFurtherPages } from './use-further-pages';
import { spanText } from '../../lib/score-text';

type ProofPage = NonNullable<CompetenceProofsQuery['competence']>['basis'];
type Proof = ProofPage['edges'][number]['node'];

interface CompetenceProofsProps {
  /** Id of the one who masters it. */
  holder: string;
  /** Id of the technology. */
  technology: string;
}

/** The projects, publications and statements that prove one competence, the newest first. */
export function CompetenceProofs({ holder, technology }: CompetenceProofsProps) {
  const lang = useLanguage();
  const resource = useResource({ query: COMPETENCE_PROOFS, variables: { holder, technology, after: null, lang } });
  return (
    <Panel resource={resource} isEmpty={(data) => (pageIn(data)?.totalCount ?? 0) === 0} lines={3}>
      {(data) => {
        const page = pageIn(data);
        return page ? <ProofList holder={holder} technology={technology} first={page} /> : null;
      }}
    </Panel>
  );
}

function pageIn({ competence }: CompetenceProofsQuery): ProofPage | undefined {
  return competence?.basis;
}

function ProofList({ holder, technology, first }: CompetenceProofsProps & { first: ProofPage }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const client = useClient();
  const { page, isLoading, problem, loadMore } = useFurtherPages(
    `${holder} ${technology} ${lang}`,
    first,
    async (after) => {
      const { data, error } = await client.query(COMPETENCE_PROOFS, { holder, technology, after, lang }).toPromise();
      return { page: data && pageIn(data), error };
    },
  );
  const counts = { shown: formatNumber(page.edges.length, lang), total: formatNumber(page.totalCount, lang) };
  return (
    <>
      <ul>
        {page.edges.map(({ node, cursor }) => (
          <ProofEntry key={cursor} proof={node} />
        ))}
      </ul>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={loadMore} />}
      {page.pageInfo.hasNextPage ? (
        <p className={styles.more} data-print="none">
          <span>{t('competence.loadedOf', counts)}</span>
          <Button look="quiet" onPress={loadMore} isDisabled={isLoading}>
            {t('competence.moreProofs')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function ProofEntry({ proof }: { proof: Proof }) {
  const { t } = useTranslation();
  const { work, isCoordinated, isByKeyword, firstYear, lastYear, evidence } = proof;
  const words = [
    spanText(firstYear, lastYear),
    isCoordinated ? t('competence.coordinates') : '',
    isByKeyword ? t('competence.byKeyword') : '',
  ].filter(Boolean);
  return (
    <li className={styles.proof}>
      {work ? <EntityLink entity={work} /> : <span>{t('competence.statement')}</span>}
      <span className={styles.figures}>{words.join(' · ')}</span>
      <Evidence items={evidence} />
    </li>
  );
}
