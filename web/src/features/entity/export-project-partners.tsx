import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ProjectPartnerPageFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { readPages } from '../../lib/read-pages';
import { useLanguage } from '../../lib/use-language';
import { contextWord } from '../../ui/context-words';
import { ExportBar, type ExportContent } from '../../ui/export-bar';
import { PROJECT_PARTNER_ROWS } from './partner-queries';
import { partnersTable, type PartnerTableWords } from './partners-table';
import { usePartnerChoice } from './use-partner-choice';

/** More than the busiest body of a programme has. */
const MOST_ROWS = 10_000;

/** Those in the same projects that are chosen, all of them, as files. */
export function ExportProjectPartners({ slug, page }: { slug: string; page: ProjectPartnerPageFragment }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const client = useClient();
  const words = useWords();
  const { filter } = usePartnerChoice();
  const read = async (): Promise<ExportContent | null> => {
    const partners = await readPages(async (after) => {
      const { data } = await client.query(PROJECT_PARTNER_ROWS, { slug, filter, after, lang }).toPromise();
      const rows = data?.organization?.projectPartners;
      if (rows === undefined) return null;
      const { hasNextPage, endCursor } = rows.pageInfo;
      return { nodes: rows.edges.map(({ node }) => node), next: hasNextPage ? endCursor : null };
    }, MOST_ROWS);
    if (partners === null) return null;
    return { content: { slug, filter, partners }, toTable: (separator) => partnersTable(partners, words, separator) };
  };
  const note = t('find.firstOnly', { count: MOST_ROWS, number: formatNumber(MOST_ROWS, lang) });
  return (
    <ExportBar name={`${slug}-partners`} read={read} isOnlyFiles {...(page.totalCount > MOST_ROWS ? { note } : {})} />
  );
}

function useWords(): PartnerTableWords {
  const { t } = useTranslation();
  const lang = useLanguage();
  const router = useRouter();
  return {
    head: [
      t('find.name'),
      t('field.organizationType'),
      t('field.city'),
      t('field.country'),
      t('partners.projectCount'),
      t('find.years'),
      t('find.page'),
    ],
    stated: (partner, field) => contextWord(partner, field, t, lang),
    pageOf: (slug) => location.origin + router.buildLocation({ to: '/e/$slug', params: { slug } }).href,
  };
}
