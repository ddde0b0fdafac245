import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';

/** Shown in place of a page that could not be loaded or drawn, for instance when a new version was deployed meanwhile. */
export function RouteFailure() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('state.failed')} />
      <Button onPress={() => location.reload()}>{t('state.retry')}</Button>
    </>
  );
}
