import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { contextWords } from '../../ui/context-words';
import { EntityLink } from '../../ui/entity-link';
import { Highlights } from '../../ui/highlights';
import { TextIn } from '../../ui/text-in';
import styles from './search-page.module.css';
import type { SearchAnswer } from './search-facets';
import { tieWords, type Tie } from './tie-words';
import { useSearchAddress } from './use-search-address';

type Hit = SearchAnswer['edges'][number];

/** One hit: name with the matching pieces marked, kind, a few words about it, and why it was found. */
export function SearchHit({ hit }: { hit: Hit }) {
  const { node, highlights, tie } = hit;
  if (tie !== null) return <TiedHit hit={hit} tie={tie} />;
  const matched = highlights.map((piece) => piece.text).join('');
  const marked = <Highlights pieces={highlights} />;
  const isName = matched === node.name.text;
  const isText = node.description?.text === matched;
  const isCutFromText = node.description?.text.includes(matched.replaceAll('…', '').trim()) ?? false;
  return (
    <li className={styles.hit}>
      <p className={styles.hitName}>
        <EntityLink entity={node}>{isName ? marked : undefined}</EntityLink>
      </p>
      {isName || isText ? null : <p className={styles.matched}>{marked}</p>}
      {isName || isText || !isCutFromText ? <Description hit={hit}>{isText ? marked : undefined}</Description> : null}
      <Meta hit={hit} />
    </li>
  );
}

/** A hit that answers a question for relations: what it has in common with the words is that. */
function TiedHit({ hit, tie }: { hit: Hit; tie: Tie }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.hit}>
      <p className={styles.hitName}>
        <EntityLink entity={hit.node} />
      </p>
      <p className={styles.tie}>{tieWords(tie, t, language)}</p>
      <Description hit={hit} />
      <Meta hit={hit} />
    </li>
  );
}

function Description({ hit, children }: { hit: Hit; children?: ReactNode }) {
  const { description } = hit.node;
  if (!description) return null;
  return (
    <p className={styles.hitText}>
      <TextIn text={description} showsFallback>
        {children}
      </TextIn>
    </p>
  );
}

function Meta({ hit: { node, matchedBy } }: { hit: Hit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const context = contextWords(node, t, language);
  // Without words it was found by nothing but the filters.
  const { q = '' } = useSearchAddress();
  return (
    <p className={styles.hitMeta}>
      <span>{t(`kind.${node.kind}`)}</span>
      {context.map((words) => (
        <span key={words}>{words}</span>
      ))}
      {q === '' ? null : (
        <span>
          {t('search.whyMatched')}: {t(`search.matched.${matchedBy}`)}
        </span>
      )}
      <span>{t('count.source', { count: node.sourceCount, number: formatNumber(node.sourceCount, language) })}</span>
    </p>
  );
}
