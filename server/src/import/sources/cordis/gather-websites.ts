import type { CordisFile } from './cordis-file.ts';
import { WEB_LINK_TABLE } from './cordis-tables.ts';
import { readWebsite, ValueRefused } from '../../cell-values.ts';
import { ownString } from './own-string.ts';
import type { ProblemList } from '../../problem-list.ts';
import { readTable } from './read-table.ts';

/**
 * webLink.csv: the web sites of projects, the first by its letters where there are several. Its other links are left out: those to
 * deliverables stand in their own table, the rest leads to social media.
 * @throws FileRefused
 */
export async function gatherWebsites(
  file: CordisFile,
  projects: ReadonlySet<string>,
  problems: ProblemList,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const websites = new Map<string, string>();
  for await (const item of readTable(file, WEB_LINK_TABLE, signal)) {
    if ('problem' in item) {
      problems.add(item.problem);
      continue;
    }
    const { projectID, physUrl, type, represents } = item.cells;
    if (type !== 'relatedWebsite' || !/^(?:project)?$/u.test(represents) || !projects.has(projectID)) continue;
    try {
      const website = readWebsite(physUrl);
      const known = websites.get(projectID);
      if (known === undefined || website < known) websites.set(ownString(projectID), ownString(website));
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      problems.add({ file: file.name, row: item.row, field: 'physUrl', reason: error.message });
    }
  }
  return websites;
}
