import { useTranslation } from 'react-i18next';
import { formatNumber } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import { Button } from './button';
import styles from './pagination.module.css';

interface PaginationProps {
  /** Page shown, from 1. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** Steps through the pages of a list and says where one is; leads back from an address beyond its end. Nothing when there is one page only. */
export function Pagination({ page, pageSize, total, onPage }: PaginationProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1 && page === 1) return null;
  if (page > last) {
    return (
      <nav className={styles.pages} aria-label={t('paging.label')} data-print="none">
        <span>{t('paging.beyond')}</span>
        <Button onPress={() => onPage(last)}>{t('paging.toLast')}</Button>
      </nav>
    );
  }
  const from = Math.min((page - 1) * pageSize + 1, total);
  const to = Math.min(page * pageSize, total);
  return (
    <nav className={styles.pages} aria-label={t('paging.label')} data-print="none">
      <Button isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
        ← {t('paging.previous')}
      </Button>
      <span aria-current="page">
        {t('paging.position', {
          from: formatNumber(from, language),
          to: formatNumber(to, language),
          total: formatNumber(total, language),
        })}
      </span>
      <Button isDisabled={page >= last} onPress={() => onPage(page + 1)}>
        {t('paging.next')} →
      </Button>
    </nav>
  );
}
