import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../lib/use-page-title';
import { PageHeader } from '../../ui/page-header';
import { ExploreStart } from './explore-start';
import { ExploreWorkspace } from './explore-workspace';

/** The graph around an entity, or where to begin when the address names none. */
export function ExplorePage() {
  const { t } = useTranslation();
  const { center } = useSearch({ from: '/explore' });
  usePageTitle(center === undefined ? t('explore.title') : undefined);
  if (center !== undefined) return <ExploreWorkspace />;
  return (
    <>
      <PageHeader title={t('explore.title')} lead={t('explore.lead')} />
      <ExploreStart />
    </>
  );
}
