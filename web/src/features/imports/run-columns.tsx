import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import type { RunSummaryFields } from './run-summary-fields';

type Column = RunSummaryFields['columns'][number];
type Use = Column['uses'][number];

/** What each column of a list becomes; those that nothing is made of stand out. */
export function RunColumns({ columns }: { columns: readonly Column[] }) {
  const { t } = useTranslation();
  if (columns.length === 0) return null;
  return (
    <section aria-labelledby="columns-title">
      <h3 id="columns-title">{t('imports.columns')}</h3>
      <div className={styles.scroll} role="region" aria-label={t('imports.columns')} tabIndex={0}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{t('imports.column')}</th>
              <th scope="col">{t('imports.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, uses }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {uses.length === 0 ? (
                    <span className={styles.mark}>{t('imports.columnUnused')}</span>
                  ) : (
                    uses.map((use) => wordsOf(use, t)).join(' · ')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A use in words: what part of a record it is, and which. */
function wordsOf({ part, detail }: Use, t: TFunction): string {
  const words = detailText(part, detail ?? '', t);
  return words === '' ? t(`imports.part.${part}`) : `${t(`imports.part.${part}`)}: ${words}`;
}

function detailText(part: Use['part'], detail: string, t: TFunction): string {
  if (part === 'IDENTIFIER') return detail.toUpperCase();
  if (part === 'VALUE') return t(`field.${detail}` as 'field.website', { defaultValue: detail });
  if (part === 'RELATION') return t(`relation.${detail}.outHeading` as 'relation.RELATED.outHeading');
  if (part === 'PERSON')
    return t(`imports.personPart.${detail}` as 'imports.personPart.name', { defaultValue: detail });
  return part === 'NAME' && detail !== 'NAME'
    ? t(`field.${detail.toLowerCase()}` as 'field.acronym', { defaultValue: detail })
    : '';
}
