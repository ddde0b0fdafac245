import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { CompetenceOrder, CompetencePageFragment, EntityCompetencesQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { Explained } from '../../ui/explained';
import { Panel, ProblemNotice } from '../../ui/panel';
import { CompetenceEntry } from './competence-entry';
import { ENTITY_COMPETENCES } from './competence-queries';
import styles from './competences-panel.module.css';
import { useFurtherPages } from './use-further-pages';

const ORDERS = ['WEIGHT_DESC', 'RECENCY_DESC', 'NAME_ASC'] as const satisfies readonly CompetenceOrder[];

/** What an organization, person or network masters, how strongly that is proved, and by what. */
export function CompetencesPanel({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const [orderBy, setOrderBy] = useState<CompetenceOrder>('WEIGHT_DESC');
  const resource = useResource({ query: ENTITY_COMPETENCES, variables: { slug, orderBy, after: null, lang } });
  return (
    <Panel
      title={t('competence.title')}
      intro={
        <>
          {t('competence.intro')} <Explained meaning={t('competence.howMeaning')}>{t('competence.how')}</Explained>
        </>
      }
      actions={
        <label className={styles.order} data-print="none">
          {t('competence.order')}
          <select
            value={orderBy}
            onChange={({ target }) => setOrderBy(ORDERS.find((order) => order === target.value) ?? 'WEIGHT_DESC')}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`competence.order_${order}`)}
              </option>
            ))}
          </select>
        </label>
      }
      resource={resource}
      isEmpty={(data) => (pageIn(data)?.totalCount ?? 0) === 0}
      lines={6}
      id="competences"
    >
      {(data) => {
        const page = pageIn(data);
        return data.entity && page ? (
          <CompetenceList slug={slug} holder={data.entity.id} orderBy={orderBy} first={page} />
        ) : null;
      }}
    </Panel>
  );
}

function pageIn({ entity }: EntityCompetencesQuery): CompetencePageFragment | undefined {
  return entity && 'competences' in entity ? entity.competences : undefined;
}

interface CompetenceListProps {
  slug: string;
  /** Id of the entity. */
  holder: string;
  orderBy: CompetenceOrder;
  first: CompetencePageFragment;
}

function CompetenceList({ slug, holder, orderBy, first }: CompetenceListProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const client = useClient();
  const { page, isLoading, problem, loadMore } = useFurtherPages(`${slug} ${orderBy} ${lang}`, first, async (after) => {
    const { data, error } = await client.query(ENTITY_COMPETENCES, { slug, orderBy, after, lang }).toPromise();
    return { page: data && pageIn(data), error };
  });
  const heaviest = Math.max(...page.edges.map(({ node }) => node.weight));
  const counts = { shown: formatNumber(page.edges.length, lang), total: formatNumber(page.totalCount, lang) };
  return (
    <>
      <ul className={styles.list}>
        {page.edges.map(({ node }) => (
          <CompetenceEntry key={node.technology.id} holder={holder} competence={node} heaviest={heaviest} />
        ))}
      </ul>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={loadMore} />}
      {page.pageInfo.hasNextPage ? (
        <p className={styles.more} data-print="none">
          <span>{t('competence.loadedOf', counts)}</span>
          <Button onPress={loadMore} isDisabled={isLoading}>
            {t('competence.more')}
          </Button>
        </p>
      ) : null}
    </>
  );
}
