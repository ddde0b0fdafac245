import { useTranslation } from 'react-i18next';
import { ExportBar } from './export-bar';
import { consortiumTable } from './export-match';
import { conceptName, type Table } from './matches';

/** The consortium as files. */
export function ExportConsortium({ table }: { table: Table }) {
  const { t } = useTranslation();
  const { members, coverage, action, checks, nextPartners, pairs, concepts } = table;
  return (
    <ExportBar
      name="consortium"
      content={{ members, coverage, action, checks, nextPartners, pairs }}
      toTable={(separator) =>
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
        )
      }
    />
  );
}
