import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../lib/use-page-title';
import { InstantSearch } from '../ui/instant-search';
import { PageHeader } from '../ui/page-header';

/** Says that an address leads nowhere and offers the search. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  usePageTitle(t('app.notFound'));
  return (
    <>
      <PageHeader title={t('app.notFound')} lead={t('app.notFoundText')} />
      <InstantSearch
        label={t('search.placeholderShort')}
        placeholder={t('search.placeholder')}
        onChoose={(entity) => void navigate({ to: '/e/$slug', params: { slug: entity.slug } })}
        onSubmit={(q) => void navigate({ to: '/search', search: { q } })}
      />
    </>
  );
}
