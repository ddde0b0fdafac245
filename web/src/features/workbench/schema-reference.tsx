import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { filterTypes, INTROSPECTION, readSchema, type SchemaEntry, type SchemaType } from './introspection';
import styles from './schema-reference.module.css';
import { useQueryRun } from './use-query-run';

/** Every type of the API with its words, read from the API itself when it is opened. */
export function SchemaReference() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { run, ask } = useQueryRun();
  const types = run.phase === 'answered' ? readSchema(run.answer.body) : undefined;
  const hasFailed = run.phase === 'failed' || (run.phase === 'answered' && types === undefined);
  const load = () => void ask({ query: INTROSPECTION, variables: {}, language });
  return (
    <section className={styles.schema} aria-labelledby="workbench-schema">
      <h2 id="workbench-schema">{t('workbench.schema')}</h2>
      <p className={styles.intro}>{t('workbench.schemaText')}</p>
      {types === undefined ? (
        <Button onPress={load} isDisabled={run.phase === 'running'}>
          {t('workbench.schemaOpen')}
        </Button>
      ) : (
        <TypeList types={types} />
      )}
      <p role="status">{run.phase === 'running' ? t('state.loading') : hasFailed ? t('state.failed') : ''}</p>
    </section>
  );
}

function TypeList({ types }: { types: readonly SchemaType[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const shown = filterTypes(types, wanted);
  const isNarrow = wanted.trim() !== '';
  return (
    <>
      <label className={styles.filter} htmlFor={id}>
        {t('workbench.schemaFilter')}
        <input
          id={id}
          type="search"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p role="status" className={styles.intro}>
        {t('workbench.schemaShown', { shown: shown.length, total: types.length })}
      </p>
      <ul className={styles.types} lang="en">
        {shown.map((type) => (
          <li key={type.name}>
            <details key={String(isNarrow)} open={isNarrow && shown.length <= 8}>
              <summary>
                <code>{type.name}</code> <span>{type.kind.toLowerCase().replace('_', ' ')}</span>
              </summary>
              <p>{type.description}</p>
              <Entries entries={type.entries} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Entries({ entries }: { entries: readonly SchemaEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.name}>
          <code>
            {entry.name}
            {entry.type === '' ? null : <span>: {entry.type}</span>}
          </code>
          <p>{entry.description}</p>
          <Entries entries={entry.args} />
        </li>
      ))}
    </ul>
  );
}
