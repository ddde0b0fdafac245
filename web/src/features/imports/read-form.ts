import type { StartImportInput } from '../../generated/graphql';

/** What the form of an import asks for; fields that it does not show are not asked for. */
export function readForm(form: FormData, source: string, files: readonly string[]): StartImportInput {
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const authors = textOf('authors');
  return {
    source,
    files: [...files],
    region: textOf('region')?.toUpperCase() ?? null,
    organizations: (textOf('organizations') ?? '').split(/[\s,;]+/).filter((text) => text !== ''),
    mapping: textOf('mapping'),
    authors: authors === null ? null : authors === 'yes',
    isDryRun: form.get('isDryRun') !== null,
    allowsManyWithdrawals: form.get('allowsManyWithdrawals') !== null,
  };
}
