import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CellSeparator } from '../../lib/table-text';
import { ExportBar } from '../../ui/export-bar';
import { partnersTable } from './export-match';
import { conceptName, type Matches } from './matches';

/** The partners of this page as files. */
export function ExportPartners({ matches }: { matches: Matches }) {
  const { t } = useTranslation();
  const router = useRouter();
  const partners = matches.ranked.edges.map(({ node }) => node);
  const { concepts, missingConcepts } = matches;
  const toTable = (separator: CellSeparator): string =>
    partnersTable(
      partners,
      {
        head: [t('find.rank'), t('find.name'), t('match.country'), t('find.score'), t('match.covers'), t('find.page')],
        part: (type) => t(`match.part.${type}`),
        conceptName: (key) => conceptName(concepts, key),
        pageOf: (slug) => location.origin + router.buildLocation({ to: '/e/$slug', params: { slug } }).href,
      },
      separator,
    );
  return (
    <ExportBar
      name="partners"
      read={async () => Promise.resolve({ toTable, content: { missingConcepts, partners } })}
    />
  );
}
