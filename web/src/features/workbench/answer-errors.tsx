import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import type { AnswerError } from './read-answer';
import styles from './workbench.module.css';

const KNOWN = [
  'LIMIT_EXCEEDED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

/** Every error as the API says it, with its code, and a sentence on what to do. */
export function AnswerErrors({ errors }: { errors: readonly AnswerError[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (errors.length === 0) return null;
  return (
    <div role="alert">
      <ul className={styles.errors}>
        {errors.map((error, index) => (
          <li key={index}>
            <p>{sentenceOf(error, t, language)}</p>
            <p className={styles.said}>
              {error.code === '' ? null : <code>{error.code}</code>}
              <span lang="en">{error.message}</span>
            </p>
            <Place error={error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ error }: { error: AnswerError }) {
  const { t } = useTranslation();
  const { line = null, column = null, path } = error;
  if (line === null && path === '') return null;
  return (
    <p className={styles.place}>
      {line === null || column === null ? null : t('workbench.errorAt', { line, column })}
      {path === '' ? null : <code>{path}</code>}
    </p>
  );
}

function sentenceOf(error: AnswerError, t: TFunction, language: Language): string {
  const { code, value, limit, argument, requestId } = error;
  if (code === 'LIMIT_EXCEEDED' && value !== undefined && limit !== undefined) {
    const numbers = { value: formatNumber(value, language), limit: formatNumber(limit, language) };
    return t('workbench.error.LIMIT_EXCEEDED_BY', numbers);
  }
  if (code === 'BAD_USER_INPUT' && argument !== undefined) return t('workbench.error.BAD_ARGUMENT', { argument });
  if (code === 'INTERNAL_SERVER_ERROR' && requestId !== undefined) return t('workbench.error.LOGGED', { requestId });
  const known = KNOWN.find((name) => name === code);
  return t(known === undefined ? 'workbench.error.OTHER' : `workbench.error.${known}`);
}
