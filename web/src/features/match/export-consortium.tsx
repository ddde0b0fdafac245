import { useTranslation } from 'react-i18next';
import type { CellSeparator } from '../../lib/table-text';
import { ExportBar } from '../../ui/export-bar';
import { consortiumTable } from './export-match';
import { conceptName, type Table } from './matches';

/** The consortium as files. */
export function ExportConsortium({ table }: { table: Table }) {
  const { t } = useTranslation();
  const { members, coverage, action, checks, nextPartners, pairs, concepts } = table;
  const toTable = (separator: CellSeparator): string =>
    consortiumTable(
      table,
      {
        concept: t('match.concept'),
        together: t('match.together'),
        conceptName: (key) => conceptName(concepts, key),
        rowName: (standing) => t(`match.row.${standing}`),
        levelName: (level) => t(`match.level.${level}`),
      },
      separator,
    );
  const content = { members, coverage, action, checks, nextPartners, pairs };
  return <ExportBar name="consortium" read={async () => Promise.resolve({ toTable, content })} />;
}
