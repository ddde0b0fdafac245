import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type {
  ProjectPartnerPageFragment,
  SharedProjectPageFragment,
  SharedProjectsQueryVariables,
} from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { spanText } from '../../lib/score-text';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { contextWords } from '../../ui/context-words';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Panel, ProblemNotice } from '../../ui/panel';
import { SHARED_PROJECTS } from './partner-queries';
import styles from './project-partners-panel.module.css';
import { Steps } from './steps';
import { useFurtherPages } from './use-further-pages';
import { usePartnerChoice } from './use-partner-choice';

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
          <SharedProjects organization={organization} partner={partner.id} />
        </div>
      ) : null}
    </li>
  );
}

function SharedProjects({ organization, partner }: { organization: string; partner: string }) {
  const lang = useLanguage();
  const { filter } = usePartnerChoice();
  const variables = { organization, partner, filter, lang };
  const resource = useResource({ query: SHARED_PROJECTS, variables: { ...variables, after: null } });
  return (
    <Panel resource={resource} isEmpty={(data) => data.projectPartner === null} lines={2}>
      {({ projectPartner }) =>
        projectPartner ? <ProjectList variables={variables} first={projectPartner.projects} /> : null
      }
    </Panel>
  );
}

interface ProjectListProps {
  variables: Omit<SharedProjectsQueryVariables, 'after'>;
  first: SharedProjectPageFragment;
}

function ProjectList({ variables, first }: ProjectListProps) {
  const client = useClient();
  const key = JSON.stringify(variables);
  const { page, isLoading, problem, loadMore } = useFurtherPages(key, first, async (after) => {
    const { data, error } = await client.query(SHARED_PROJECTS, { ...variables, after }).toPromise();
    return { page: data?.projectPartner?.projects, error };
  });
  return (
    <>
      <ul>
        {page.edges.map(({ node }) => (
          <SharedProject key={node.project.id} shared={node} />
        ))}
      </ul>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={loadMore} />}
      <Steps remaining={page.totalCount - page.edges.length} isLoading={isLoading} onMore={loadMore} />
    </>
  );
}

/** A project of both: when, which of the two coordinates it, and who says that they are in it. */
function SharedProject({ shared }: { shared: SharedProjectPageFragment['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { project, relations } = shared;
  const coordinators = relations.flatMap(({ type, from }) => (type === 'COORDINATES' ? [from.name.text] : []));
  const words = [
    ...contextWords(project, t, lang),
    ...coordinators.map((name) => t('partners.coordinatedBy', { name })),
  ];
  return (
    <li className={styles.project}>
      <EntityLink entity={project} /> <span>{words.join(' · ')}</span>{' '}
      <Evidence items={relations.flatMap(({ evidence }) => evidence)} />
    </li>
  );
}
