import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../lib/use-page-title';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { AnswerPanel } from './answer-panel';
import { CodeField } from './code-field';
import { CopyActions } from './copy-actions';
import { EXAMPLES, type Example } from './examples';
import { SchemaReference } from './schema-reference';
import { useDraft } from './use-draft';
import { VariablesField } from './variables-field';
import styles from './workbench.module.css';

/** Where an analyst asks the API: examples, a query, its answer, and what can be asked. */
export function WorkbenchPage() {
  const { t } = useTranslation();
  const draft = useDraft();
  const form = useRef<HTMLFormElement>(null);
  usePageTitle(t('workbench.title'));
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <>
      <PageHeader title={t('workbench.title')} lead={t('workbench.lead')} />
      <ExampleList onChoose={(example) => void draft.choose(example)} />
      <div className={styles.columns}>
        <form
          ref={form}
          className={styles.form}
          aria-label={t('workbench.question')}
          onKeyDown={submitByKey}
          onSubmit={(event) => {
            event.preventDefault();
            draft.submit();
          }}
        >
          <CodeField label={t('workbench.query')} value={draft.query} onChange={draft.setQuery} />
          <VariablesField value={draft.variables} read={draft.read} onChange={draft.setVariables} />
          <div className={styles.actions}>
            <Button type="submit" look="primary" isDisabled={!draft.read.isValid || draft.query.trim() === ''}>
              {t('workbench.run')}
            </Button>
            <CopyActions query={draft.query} variables={draft.variables} language={draft.language} />
          </div>
        </form>
        <AnswerPanel run={draft.run} />
      </div>
      <SchemaReference />
    </>
  );
}

function ExampleList({ onChoose }: { onChoose: (example: Example) => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.examples} aria-labelledby="workbench-examples">
      <h2 id="workbench-examples">{t('workbench.examples')}</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.key}>
            <Button onPress={() => onChoose(example)}>{t(`workbench.example.${example.key}`)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
