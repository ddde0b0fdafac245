import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ProjectPartnerPageFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Explained } from '../../ui/explained';
import { Button } from '../../ui/button';
import { Panel, ProblemNotice } from '../../ui/panel';
import type { EntityDetails } from './entity-details';
import { ExportProjectPartners } from './export-project-partners';
import { PartnerChoice } from './partner-choice';
import { PROJECT_PARTNER_ROWS, PROJECT_PARTNERS } from './partner-queries';
import { ProjectPartnerEntry } from './project-partner-entry';
import { FIRST_SHOWN, Steps } from './steps';
import { useFoldedPages } from './use-folded-pages';
import { useHashTarget } from './use-hash-target';
import { usePartnerChoice } from './use-partner-choice';

const IN_PROJECTS: readonly string[] = ['PARTICIPATES_IN', 'COORDINATES'];

/** Whether an organization is in any project. Pure. */
export function isInProjects({ kind, relationCounts }: EntityDetails): boolean {
  return (
    kind === 'Organization' &&
    relationCounts.some(
      (count) => IN_PROJECTS.includes(count.type) && count.direction === 'OUT' && count.kind === 'Project',
    )
  );
}

/** With whom an organization is in the same projects, how often, and in which. */
export function ProjectPartnersPanel({ entity: { id, slug } }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { filter, hasAny, clear } = usePartnerChoice();
  const resource = useResource({
    query: PROJECT_PARTNERS,
    variables: { slug, filter, first: FIRST_SHOWN, lang },
  });
  useHashTarget('partners', resource.data !== undefined);
  const total = resource.data?.organization?.projectPartners.totalCount;
  return (
    <Panel
      title={t('partners.title')}
      intro={
        <>
          {t('partners.intro')}{' '}
          {total === undefined ? null : (
            <Explained meaning={t(hasAny ? 'partners.chosenMeaning' : 'partners.totalMeaning')}>
              {t('count.Organization', { count: total, number: formatNumber(total, lang) })}
            </Explained>
          )}
          {hasAny && resource.problem?.kind === 'invalid' ? (
            <Button look="quiet" onPress={clear}>
              {t('search.clearFacets')}
            </Button>
          ) : null}
        </>
      }
      resource={resource}
      isEmpty={(data) => !hasAny && data.organization?.projectPartners.totalCount === 0}
      lines={6}
      id="partners"
    >
      {(data) =>
        data.organization ? <PartnerList id={id} slug={slug} first={data.organization.projectPartners} /> : null
      }
    </Panel>
  );
}

function PartnerList({ id, slug, first }: { id: string; slug: string; first: ProjectPartnerPageFragment }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const client = useClient();
  const { filter } = usePartnerChoice();
  const key = `${slug} ${lang} ${JSON.stringify(filter)}`;
  const { page, shownCount, steps, problem, loadMore } = useFoldedPages(key, first, async (after) => {
    const { data, error } = await client.query(PROJECT_PARTNER_ROWS, { slug, filter, after, lang }).toPromise();
    const rows = data?.organization?.projectPartners;
    return { page: rows && { ...rows, totalCount: first.totalCount }, error };
  });
  return (
    <>
      <PartnerChoice page={first} />
      {first.totalCount === 0 ? <p>{t('partners.noneChosen')}</p> : <ExportProjectPartners slug={slug} page={first} />}
      <ol aria-busy={steps.isLoading}>
        {page.edges.slice(0, shownCount).map(({ node }) => (
          <ProjectPartnerEntry key={node.partner.id} organization={id} shared={node} />
        ))}
      </ol>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={loadMore} />}
      <Steps {...steps} />
    </>
  );
}
