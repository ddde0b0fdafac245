import type { ImportRunFieldsFragment, StartImportInput } from '../../generated/graphql';

/** What starts the same import once more. */
export function inputOf(run: ImportRunFieldsFragment): StartImportInput {
  const { source, files, region, organizations, mapping, authors, isDryRun, allowsManyWithdrawals } = run;
  return { source, files, region, organizations, mapping, authors, isDryRun, allowsManyWithdrawals };
}
