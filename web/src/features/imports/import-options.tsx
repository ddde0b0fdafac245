import { useTranslation } from 'react-i18next';
import type { ImportChoicesQuery, ImportOptionName, ImportRunFieldsFragment } from '../../generated/graphql';
import styles from './imports.module.css';

type SourceOptions = ImportChoicesQuery['importSources'][number]['options'];

interface OptionsProps {
  /** What the chosen kind of source takes. */
  options: SourceOptions;
  /** The import whose options are taken over. */
  before: ImportRunFieldsFragment | null;
}

/** Mappings have a field of their own, beside the list they are about. */
function hasField({ name }: { name: ImportOptionName }): boolean {
  return name !== 'MAPPING';
}

/** What the source cannot do without; always open. */
export function RequiredOptions({ options, before }: OptionsProps) {
  return options
    .filter((option) => option.isRequired && hasField(option))
    .map(({ name }) => <OptionField key={name} name={name} isRequired before={before} />);
}

/** What only some imports need; folded away until wanted. */
export function ImportOptions({ options, before }: OptionsProps) {
  const { t } = useTranslation();
  const wanted = options.filter((option) => !option.isRequired && hasField(option));
  const isOpen = before !== null && (before.region !== null || before.authors !== null || before.allowsManyWithdrawals);
  return (
    <details className={styles.options} open={isOpen}>
      <summary>{t('imports.options')}</summary>
      <div className={styles.optionFields}>
        {wanted.map(({ name }) => (
          <OptionField key={name} name={name} before={before} />
        ))}
        <label className={styles.check}>
          <input type="checkbox" name="allowsManyWithdrawals" defaultChecked={before?.allowsManyWithdrawals ?? false} />
          <span>
            {t('imports.manyWithdrawals')}
            <small>{t('imports.manyWithdrawalsText')}</small>
          </span>
        </label>
      </div>
    </details>
  );
}

interface OptionFieldProps {
  name: ImportOptionName;
  isRequired?: boolean;
  before: ImportRunFieldsFragment | null;
}

function OptionField({ name, isRequired = false, before }: OptionFieldProps) {
  const { t } = useTranslation();
  if (name === 'REGION') {
    return (
      <label className={styles.field}>
        {t('imports.region')}
        <input
          name="region"
          type="text"
          maxLength={5}
          placeholder="ITC4"
          autoComplete="off"
          spellCheck={false}
          required={isRequired}
          defaultValue={before?.region ?? ''}
        />
        <small>{t('imports.regionText')}</small>
      </label>
    );
  }
  if (name === 'ORGANIZATIONS') {
    return (
      <label className={styles.field}>
        <span>
          {t('imports.organizations')} {isRequired ? <em className={styles.hint}>{t('imports.required')}</em> : null}
        </span>
        <textarea
          name="organizations"
          rows={3}
          spellCheck={false}
          required={isRequired}
          defaultValue={before?.organizations.join('\n') ?? ''}
        />
        <small>{t('imports.organizationsText')}</small>
      </label>
    );
  }
  return <AuthorsField before={before} />;
}

function AuthorsField({ before }: Pick<OptionFieldProps, 'before'>) {
  const { t } = useTranslation();
  const wanted = before?.authors ?? null;
  return (
    <label className={styles.field}>
      {t('imports.authors')}
      <select name="authors" defaultValue={wanted === null ? '' : wanted ? 'yes' : 'no'}>
        <option value="">{t('imports.authorsDefault')}</option>
        <option value="yes">{t('imports.authorsYes')}</option>
        <option value="no">{t('imports.authorsNo')}</option>
      </select>
    </label>
  );
}
