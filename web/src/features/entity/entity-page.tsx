import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberStop } from '../../lib/trail';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { CompetencesPanel } from './competences-panel';
import type { EntityDetails } from './entity-details';
import { EntityFacts } from './entity-facts';
import { EntityNames } from './entity-names';
import { EntityHead } from './entity-head';
import styles from './entity-page.module.css';
import { ENTITY_PAGE } from './entity-queries';
import { hasCompetences } from './has-competences';
import { ObservationsPanel } from './observations-panel';
import { isInProjects, ProjectPartnersPanel } from './project-partners-panel';
import { RelationsPanel } from './relations-panel';
import { SplitNotice } from './split-notice';
import { useSplit, type Split } from './use-split';

/** Everything about one entity: what it is, how it is tied to others, and who says so. */
export function EntityPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/e/$slug' });
  const lang = useLanguage();
  const resource = useResource({ query: ENTITY_PAGE, variables: { slug, lang } });
  const entity = resource.data?.entity;
  const isMissing = resource.data !== undefined && !entity && resource.problem === null;
  usePageTitle(isMissing ? t('entity.notFound') : entity?.name.text);
  // While the next entity is on its way the answer is still the one before: it must not send the reader back there.
  useTrailStop(resource.isLoading ? undefined : entity, slug);
  const split = useSplit(resource.retry);
  return (
    <>
      <SplitNotice split={split} entity={entity?.id} />
      <Panel
        resource={resource}
        isEmpty={(data) => !data.entity}
        empty={<PageHeader title={t('entity.notFound')} lead={t('entity.notFoundText')} />}
        lines={9}
      >
        {(data) => (data.entity ? <EntityBody key={data.entity.id} entity={data.entity} split={split} /> : null)}
      </Panel>
    </>
  );
}

/** Remembers the visit; an entity that answers under another address (it was merged) gets its own. */
function useTrailStop(entity: EntityDetails | null | undefined, asked: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!entity) return;
    if (entity.slug !== asked) void navigate({ to: '/e/$slug', params: { slug: entity.slug }, replace: true });
    rememberStop({ slug: entity.slug, kind: entity.kind, name: entity.name.text, lang: entity.name.lang ?? null });
  }, [entity, asked, navigate]);
}

function EntityBody({ entity, split }: { entity: EntityDetails; split: Split }) {
  return (
    <article data-kind={entity.kind}>
      <EntityHead entity={entity} />
      <div className={styles.columns}>
        <EntityFacts entity={entity} />
        <div className={styles.ties}>
          {entity.kind === 'Indicator' ? <ObservationsPanel slug={entity.slug} /> : null}
          {hasCompetences(entity) ? <CompetencesPanel slug={entity.slug} /> : null}
          {isInProjects(entity) ? <ProjectPartnersPanel entity={entity} /> : null}
          <RelationsPanel entity={entity} />
        </div>
        <EntityNames entity={entity} split={split} />
      </div>
    </article>
  );
}
