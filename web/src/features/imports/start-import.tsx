import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoicesQuery, StartImportInput } from '../../generated/graphql';
import { formatBytes, formatMoment } from '../../lib/format';
import { useChange } from '../../lib/use-change';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { IMPORT_CHOICES, START_IMPORT } from './import-queries';
import { ImportOptions } from './import-options';
import styles from './imports.module.css';
import { UploadField } from './upload-field';

/** Starting an import: which files of the inbox, of which kind, how. */
export function StartImport() {
  const { t } = useTranslation();
  const resource = useResource({ query: IMPORT_CHOICES, variables: {} });
  return (
    <Panel
      title={t('imports.start')}
      intro={t('imports.startText')}
      resource={{ ...resource, isLoading: resource.data === undefined }}
    >
      {(choices) => <StartForm choices={choices} onUploaded={resource.retry} />}
    </Panel>
  );
}

function StartForm({ choices, onUploaded }: { choices: ImportChoicesQuery; onUploaded: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [source, setSource] = useState(choices.importSources[0]?.name ?? '');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const start = useChange(START_IMPORT);
  const submit = async (form: FormData) => {
    const answer = await start.ask({ input: readForm(form, source, files) });
    const result = 'data' in answer ? answer.data.startImport : null;
    if (result?.__typename === 'ImportRun')
      void navigate({ to: '/imports/$id', params: { id: result.id }, search: {} });
    else setProblem(result?.message ?? t('imports.notDone'));
  };
  const help = choices.importSources.find(({ name }) => name === source)?.help;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <label className={styles.field}>
        {t('imports.source')}
        <select value={source} onChange={(event) => setSource(event.target.value)}>
          {choices.importSources.map(({ name }) => (
            <option key={name} value={name}>
              {t(`imports.sourceName.${name}` as 'imports.sourceName.ror', { defaultValue: name })}
            </option>
          ))}
        </select>
        <small lang="en">{help}</small>
      </label>
      <FileChoice files={choices.inboxFiles} chosen={files} onChoose={setFiles} />
      <UploadField
        onUploaded={(name) => {
          setFiles([...new Set([...files, name])]);
          onUploaded();
        }}
      />
      <ImportOptions files={choices.inboxFiles.map(({ name }) => name)} />
      <label className={styles.check}>
        <input type="checkbox" name="isDryRun" defaultChecked />
        <span>
          {t('imports.tryFirst')}
          <small>{t('imports.tryFirstText')}</small>
        </span>
      </label>
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={start.isBusy || files.length === 0}>
          {t('imports.startNow')}
        </Button>
        <p role="alert" className={styles.problem}>
          {problem ?? ''}
        </p>
      </div>
    </form>
  );
}

interface FileChoiceProps {
  files: ImportChoicesQuery['inboxFiles'];
  chosen: readonly string[];
  onChoose: (files: readonly string[]) => void;
}

function FileChoice({ files, chosen, onChoose }: FileChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('imports.inbox')}</legend>
      {files.length === 0 ? <p>{t('imports.inboxEmpty')}</p> : null}
      <ul className={styles.inbox}>
        {files.map(({ name, size, modifiedAt }) => (
          <li key={name}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(name)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, name] : chosen.filter((file) => file !== name))
                }
              />
              <span>
                {name}
                <small>
                  {formatBytes(size, language)} · {formatMoment(modifiedAt, language)}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function readForm(form: FormData, source: string, files: readonly string[]): StartImportInput {
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
