import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsortiumTableQuery } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EmptyNotice, Panel } from '../../ui/panel';
import { ChecksList } from './checks-list';
import { CoverageTable } from './coverage-table';
import { ExportConsortium } from './export-consortium';
import { CONSORTIUM } from './match-queries';
import styles from './match.module.css';
import { tableIn, type Table } from './matches';
import { NextPartners } from './next-partners';
import { Refused } from './partners-view';
import { useMatch } from './use-match';
import { WorkedPairs } from './worked-pairs';

/** The consortium so far: who covers what, whether it is eligible, who should come next, who knows whom. */
export function ConsortiumView() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { question, filter, address, members } = useMatch();
  const resource = useResource({
    query: CONSORTIUM,
    variables: { ...(question ?? { members, need: {}, call: null }), action: address.action ?? null, filter, lang },
    isPaused: question === null || members.length === 0,
  });
  if (members.length === 0) return <EmptyNotice title={t('match.noMembers')} text={t('match.noMembersText')} />;
  const show = (render: (table: Table) => ReactNode) => (data: ConsortiumTableQuery) => {
    const table = tableIn(data);
    if (table !== undefined) return render(table);
    const type = data.consortium.__typename;
    return type === 'Consortium' ? null : <Refused type={type} />;
  };
  return (
    <div className={styles.panels}>
      <Panel title={t('match.coverage')} intro={t('match.coverageIntro')} resource={resource} lines={8}>
        {show((table) => (
          <>
            <ExportConsortium table={table} />
            <CoverageTable table={table} />
          </>
        ))}
      </Panel>
      {resource.data === undefined || tableIn(resource.data) === undefined ? null : (
        <>
          <Panel title={t('match.checks')} resource={resource}>
            {show((table) => (
              <ChecksList table={table} />
            ))}
          </Panel>
          <Panel title={t('match.next')} intro={t('match.nextIntro')} resource={resource}>
            {show((table) => (
              <NextPartners table={table} />
            ))}
          </Panel>
          <Panel title={t('match.worked')} resource={resource}>
            {show((table) => (
              <WorkedPairs table={table} />
            ))}
          </Panel>
        </>
      )}
    </div>
  );
}
