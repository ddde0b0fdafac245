import { useTranslation } from 'react-i18next';
import type { ImportRunFieldsFragment } from '../../generated/graphql';
import { useResource } from '../../lib/use-resource';
import { EmptyNotice, Panel } from '../../ui/panel';
import { IMPORT_SUMMARY } from './import-queries';
import styles from './imports.module.css';
import { ReportDownload } from './report-download';
import { RunColumns } from './run-columns';
import { RunExamples } from './run-examples';
import { RunNotes } from './run-notes';

/** What the report says of the import as a whole: notes, what columns become, examples; and the report to take along. */
export function RunSummary({ run }: { run: ImportRunFieldsFragment }) {
  const { t } = useTranslation();
  const resource = useResource({ query: IMPORT_SUMMARY, variables: { id: run.id } });
  return (
    <Panel
      resource={resource}
      isEmpty={(data) => !data.importRun?.reportPath}
      empty={<EmptyNotice title={t('imports.reportGone')} text={t('imports.reportGoneText')} />}
    >
      {({ importRun }) =>
        importRun?.reportPath ? (
          <div className={styles.summary}>
            <RunNotes run={run} notes={importRun.notes} />
            <ReportDownload path={importRun.reportPath} />
            <RunColumns columns={importRun.columns} />
            <RunExamples examples={importRun.examples} />
          </div>
        ) : null
      }
    </Panel>
  );
}
