import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Explained } from '../../ui/explained';
import { ProblemNotice } from '../../ui/panel';
import { MORE_RELATIONS } from './entity-queries';
import { groupAnchor, headingKey, type RelationEdge, type RelationGroup } from './group-relations';
import { RelationEntry } from './relation-entry';
import styles from './relations-panel.module.css';
import { Steps } from './steps';
import { useFoldedPages } from './use-folded-pages';

/** The links of one type and direction: some at first, more of them when asked for, all in the end. */
export function RelationList({ slug, group }: { slug: string; group: RelationGroup }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const client = useClient();
  const { type, direction } = group;
  const id = groupAnchor(group);
  const { page, shownCount, steps, problem, loadMore } = useFoldedPages(
    `${slug} ${id} ${lang}`,
    group.relations,
    async (after) => {
      const { data, error } = await client.query(MORE_RELATIONS, { slug, type, direction, after, lang }).toPromise();
      return { page: data?.entity?.relations, error };
    },
  );
  return (
    <section aria-labelledby={id} className={styles.group} aria-busy={steps.isLoading}>
      <h3 id={id} tabIndex={-1}>
        {t(headingKey(group))}{' '}
        <span className={styles.count}>
          <Explained meaning={t('entity.relationCountMeaning')}>{formatNumber(group.totalCount, lang)}</Explained>
        </span>
      </h3>
      <ul className={isDense(page.edges) ? styles.grid : styles.list}>
        {page.edges.map((edge, index) => (
          <RelationEntry key={edge.node.id} edge={edge} isHidden={index >= shownCount} />
        ))}
      </ul>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={loadMore} />}
      <Steps {...steps} />
    </section>
  );
}

/** Short lines stand side by side. */
function isDense(edges: readonly RelationEdge[]): boolean {
  return edges.length > 6 && edges.every(({ node }) => !node.note);
}
