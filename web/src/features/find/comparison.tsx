import { useTranslation } from 'react-i18next';
import type { FindingEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { PART_TYPES } from './export-ranking';
import styles from './find.module.css';
import { scoreText, spanText } from '../../lib/score-text';

/** Two to four findings side by side, part by part; the most of each row is marked. */
export function Comparison({ findings }: { findings: readonly FindingEntryFragment[] }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const rows = PART_TYPES.filter((type) => findings.some(({ parts }) => parts.some((part) => part.type === type)));
  return (
    <div className={styles.scroller} role="region" aria-label={t('find.comparison')} tabIndex={0}>
      <table className={styles.comparison}>
        <thead>
          <tr>
            <th scope="col">{t('find.part.label')}</th>
            {findings.map(({ holder }) => (
              <th key={holder.id} scope="col">
                <EntityLink entity={holder} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((type) => (
            <PartRow key={type} type={type} findings={findings} />
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t('find.sum')}</th>
            {findings.map(({ holder, score }) => (
              <td key={holder.id}>{scoreText(score, lang)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('find.rank')}</th>
            {findings.map(({ holder, rank }) => (
              <td key={holder.id}>{formatNumber(rank, lang)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('find.conceptsMet')}</th>
            {findings.map(({ holder, conceptCount }) => (
              <td key={holder.id}>{formatNumber(conceptCount, lang)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('find.years')}</th>
            {findings.map(({ holder, firstYear, lastYear }) => (
              <td key={holder.id}>{spanText(firstYear, lastYear) || '–'}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function PartRow({ type, findings }: { type: (typeof PART_TYPES)[number]; findings: readonly FindingEntryFragment[] }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const partOf = ({ parts }: FindingEntryFragment) => parts.find((part) => part.type === type);
  const most = Math.max(...findings.map((finding) => partOf(finding)?.value ?? 0));
  return (
    <tr>
      <th scope="row">{t(`find.part.${type}`)}</th>
      {findings.map((finding) => {
        const part = partOf(finding);
        const value = part?.value ?? 0;
        return (
          <td key={finding.holder.id} data-most={(value === most && most > 0) || undefined}>
            {scoreText(value, lang)}
            {part ? <small> ({formatNumber(part.count, lang)})</small> : null}
          </td>
        );
      })}
    </tr>
  );
}
