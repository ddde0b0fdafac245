import { useTranslation } from 'react-i18next';
import type { BrowsePageQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { contextWords } from '../../ui/context-words';
import { EntityLink } from '../../ui/entity-link';
import { TextIn } from '../../ui/text-in';
import styles from './browse-page.module.css';

type Entry = BrowsePageQuery['entities']['edges'][number]['node'];

/** An entity in a list: name, a line about it, how many links and sources it has. */
export function BrowseEntry({ entity }: { entity: Entry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const links = entity.relationTotal;
  const context = contextWords(entity, t, language);
  return (
    <li className={styles.entry}>
      <p className={styles.entryName}>
        <EntityLink entity={entity} />
      </p>
      {entity.description ? (
        <p className={styles.entryText}>
          <TextIn text={entity.description} showsFallback />
        </p>
      ) : null}
      <p className={styles.entryMeta}>
        {context.map((words) => (
          <span key={words}>{words}</span>
        ))}
        <span>{t('count.relation', { count: links, number: formatNumber(links, language) })}</span>
        <span>
          {t('count.source', { count: entity.sourceCount, number: formatNumber(entity.sourceCount, language) })}
        </span>
      </p>
    </li>
  );
}
