import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoicesQuery, ImportRunFieldsFragment } from '../../generated/graphql';
import { useChange } from '../../lib/use-change';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { FileChoice } from './file-choice';
import { IMPORT_CHOICES, IMPORT_RUN, START_IMPORT } from './import-queries';
import { ImportOptions, RequiredOptions } from './import-options';
import { isMappingName } from './is-mapping-name';
import styles from './imports.module.css';
import { MappingField } from './mapping-field';
import { readForm } from './read-form';
import { UploadField } from './upload-field';

/** Starting an import: which files of the inbox, of which kind, how. It may begin as a copy of one that was. */
export function StartImport() {
  const { t } = useTranslation();
  const { like } = useSearch({ from: '/imports' });
  const resource = useResource({ query: IMPORT_CHOICES, variables: {} });
  const before = useResource({ query: IMPORT_RUN, variables: { id: like ?? '' }, isPaused: like === undefined });
  const isWaiting = like !== undefined && before.data === undefined && before.problem === null;
  const data = isWaiting ? undefined : resource.data;
  return (
    <Panel
      title={t('imports.start')}
      intro={t('imports.startText')}
      resource={{ ...resource, data, isLoading: data === undefined }}
    >
      {(choices) => (
        <StartForm
          key={like}
          choices={choices}
          before={(like === undefined ? null : before.data?.importRun) ?? null}
          onUploaded={resource.retry}
        />
      )}
    </Panel>
  );
}

/** What is not there yet without which an import cannot start. */
type Lack = 'missingFile' | 'chooseMapping' | null;

interface StartFormProps {
  choices: ImportChoicesQuery;
  /** The import of which this one begins as a copy. */
  before: ImportRunFieldsFragment | null;
  onUploaded: () => void;
}

function useStart() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const start = useChange(START_IMPORT);
  const submit = async (input: ReturnType<typeof readForm>) => {
    const answer = await start.ask({ input });
    const result = 'data' in answer ? answer.data.startImport : null;
    if (result?.__typename === 'ImportRun')
      void navigate({ to: '/imports/$id', params: { id: result.id }, search: {} });
    else setProblem(result?.message ?? t('imports.notDone'));
  };
  return { isBusy: start.isBusy, problem, submit };
}

/** How a form begins: as the import that it copies, else with the first kind of source and nothing chosen. */
function useFields({ choices, before }: StartFormProps) {
  const { source, files, mapping } = before ?? { source: choices.importSources[0]?.name, files: [], mapping: '' };
  const [fields, setFields] = useState({
    source: source ?? '',
    files: files as readonly string[],
    mapping: mapping ?? '',
  });
  const change = (changes: Partial<typeof fields>) => setFields((now) => ({ ...now, ...changes }));
  return { ...fields, change };
}

/** What is chosen so far, kept to what the inbox has and the source takes. */
function useChoice(props: StartFormProps) {
  const { choices } = props;
  const { source, files: chosen, mapping, change } = useFields(props);
  const options = choices.importSources.find(({ name }) => name === source)?.options ?? [];
  const takesMapping = options.some(({ name }) => name === 'MAPPING');
  const lists = choices.inboxFiles.filter(({ name }) => !isMappingName(name));
  // A list comes alone.
  const files = chosen
    .filter((name) => lists.some((file) => file.name === name))
    .slice(0, takesMapping ? 1 : undefined);
  const take = (name: string) => {
    if (isMappingName(name)) change({ mapping: name });
    else change({ files: takesMapping ? [name] : [...new Set([...chosen, name])] });
  };
  return { source, files, lists, mapping, options, takesMapping, take, change };
}

function lackOf({ files, takesMapping, mapping }: ReturnType<typeof useChoice>): Lack {
  if (files.length === 0) return 'missingFile';
  return takesMapping && mapping === '' ? 'chooseMapping' : null;
}

function StartForm(props: StartFormProps) {
  const { choices, before, onUploaded } = props;
  const choice = useChoice(props);
  const { source, files, takesMapping, options } = choice;
  const { isBusy, problem, submit } = useStart();
  const take = (name: string) => {
    onUploaded();
    choice.take(name);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(readForm(new FormData(event.currentTarget), source, files));
      }}
    >
      <SourceField
        sources={choices.importSources}
        value={source}
        onChange={(name) => choice.change({ source: name })}
      />
      <FileChoice
        files={choice.lists}
        chosen={files}
        isSingle={takesMapping}
        onChoose={(names) => choice.change({ files: names })}
      />
      <UploadField onUploaded={take} />
      {takesMapping ? (
        <MappingField
          list={files[0]}
          mappings={choices.inboxFiles.map(({ name }) => name).filter(isMappingName)}
          value={choice.mapping}
          onChange={(name) => choice.change({ mapping: name })}
          onSaved={(name) => {
            take(name);
            void submit({ source, files: [...files], mapping: name, isDryRun: true });
          }}
        />
      ) : null}
      <RequiredOptions key={`required-${source}`} options={options} before={before} />
      <ImportOptions key={source} options={options} before={before} />
      <StartButtons isBusy={isBusy} problem={problem} lack={lackOf(choice)} />
    </form>
  );
}

interface SourceFieldProps {
  sources: ImportChoicesQuery['importSources'];
  value: string;
  onChange: (name: string) => void;
}

function SourceField({ sources, value, onChange }: SourceFieldProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.field}>
      {t('imports.source')}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {sources.map(({ name }) => (
          <option key={name} value={name}>
            {t(`imports.sourceName.${name}` as 'imports.sourceName.ror', { defaultValue: name })}
          </option>
        ))}
      </select>
      <small>{t(`imports.sourceHelp.${value}` as 'imports.sourceHelp.ror', { defaultValue: '' })}</small>
    </label>
  );
}

interface StartButtonsProps {
  isBusy: boolean;
  problem: string | null;
  lack: Lack;
}

function StartButtons({ isBusy, problem, lack }: StartButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" name="isDryRun" defaultChecked />
        <span>
          {t('imports.tryFirst')}
          <small>{t('imports.tryFirstText')}</small>
        </span>
      </label>
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={isBusy || lack !== null}>
          {t('imports.startNow')}
        </Button>
        {lack === null ? null : <p className={styles.hint}>{t(`imports.${lack}`)}</p>}
        <p role="alert" className={styles.problem}>
          {problem ?? ''}
        </p>
      </div>
    </>
  );
}
