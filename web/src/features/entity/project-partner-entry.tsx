import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ProjectPartnerPageFragment, RelatedToFilter, SharedProjectsQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { spanText } from '../../lib/score-text';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { contextWords } from '../../ui/context-words';
import { EntityLink } from '../../ui/entity-link';
import { Panel, ProblemNotice } from '../../ui/panel';
import { SHARED_PROJECTS } from './partner-queries';
import styles from './project-partners-panel.module.css';
import { Steps } from './steps';
import { useFurtherPages } from './use-further-pages';

interface ProjectPartnerEntryProps {
  /** Id of the one whose page this is. */
  organization: string;
  shared: ProjectPartnerPageFragment['edges'][number]['node'];
}

/** One organization in the same projects: in how many, when, and, on request, in which. */
export function ProjectPartnerEntry({ organization, shared }: ProjectPartnerEntryProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { partner, projectCount, firstYear, lastYear } = shared;
  const count = t('count.Project', { count: projectCount, number: formatNumber(projectCount, lang) });
  return (
    <li className={styles.entry}>
      <span>
        <EntityLink entity={partner} />{' '}
        <span className={styles.context}>{contextWords(partner, t, lang).join(' · ')}</span>
      </span>
      <span className={styles.figures}>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={`${count}: ${partner.name.text}`}
          onPress={() => setOpen(!isOpen)}
        >
          {count}
        </Button>
        <span>{spanText(firstYear, lastYear)}</span>
      </span>
      {isOpen ? (
        <div
          id={id}
          className={styles.projects}
          role="group"
          aria-label={t('partners.projectsWith', { name: partner.name.text })}
        >
          <SharedProjects ids={[organization, partner.id]} />
        </div>
      ) : null}
    </li>
  );
}

function SharedProjects({ ids }: { ids: readonly string[] }) {
  const lang = useLanguage();
  const related: RelatedToFilter[] = ids.map((entity) => ({
    entity,
    types: ['PARTICIPATES_IN', 'COORDINATES'],
    direction: 'IN',
  }));
  const resource = useResource({ query: SHARED_PROJECTS, variables: { related, after: null, lang } });
  return (
    <Panel resource={resource} lines={2}>
      {({ projects }) => <ProjectList related={related} first={projects} />}
    </Panel>
  );
}

type ProjectPage = SharedProjectsQuery['projects'];

function ProjectList({ related, first }: { related: RelatedToFilter[]; first: ProjectPage }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const client = useClient();
  const key = related.map(({ entity }) => entity).join(' ');
  const { page, isLoading, problem, loadMore } = useFurtherPages(key, first, async (after) => {
    const { data, error } = await client.query(SHARED_PROJECTS, { related, after, lang }).toPromise();
    return { page: data?.projects, error };
  });
  return (
    <>
      <ul>
        {page.edges.map(({ node }) => (
          <li key={node.id} className={styles.project}>
            <EntityLink entity={node} /> <span>{contextWords(node, t, lang).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={loadMore} />}
      <Steps remaining={page.totalCount - page.edges.length} isLoading={isLoading} onMore={loadMore} />
    </>
  );
}
