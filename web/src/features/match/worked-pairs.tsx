import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import type { Table } from './matches';
import styles from './match.module.css';

/** Members that have worked together, with the projects. */
export function WorkedPairs({ table }: { table: Table }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (table.pairs.length === 0) return <p className={styles.hint}>{t('match.noPairs')}</p>;
  return (
    <ul>
      {table.pairs.map(({ a, b, projectCount, lastYear, projects }) => (
        <li key={`${a.id} ${b.id}`} className={styles.pair}>
          <span className={styles.names}>
            <EntityLink entity={a} hasIcon={false} />
            <span aria-hidden="true">–</span>
            <EntityLink entity={b} hasIcon={false} />
          </span>
          <span className={styles.hint}>
            {t('match.jointProjects', { count: projectCount, number: formatNumber(projectCount, language) })}
            {lastYear === null ? '' : `, ${t('match.until', { year: lastYear })}`}
          </span>
          <span className={styles.names}>
            {projects.map((project) => (
              <EntityLink key={project.id} entity={project} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
