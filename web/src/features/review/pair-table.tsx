import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { TextIn } from '../../ui/text-in';
import styles from './review.module.css';
import { factRows, type SideFact } from './side-facts';
import type { Suggestion } from './use-review';

/** More are told by their number: a university has dozens of names. */
const MAX_ITEMS = 8;
/** Rows in which the same on both sides says nothing: everybody has sources and links. */
const NO_SIGNS: ReadonlySet<string> = new Set(['links', 'sources']);

/** Both sides of a pair, row by row, so that the eye need not search; what both have is marked. */
export function PairTable({ pair: { a, b } }: { pair: Suggestion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.comparison}>
      <div className={styles.sides}>
        {[a, b].map((entity) => (
          <section key={entity.id} className={styles.side}>
            <h4>
              <EntityLink entity={entity} />
            </h4>
            {entity.description ? (
              <p className={styles.description}>
                <TextIn text={entity.description} showsFallback />
              </p>
            ) : null}
          </section>
        ))}
      </div>
      <table className={styles.facts}>
        <caption className="visually-hidden">{t('review.comparison')}</caption>
        <thead className="visually-hidden">
          <tr>
            <td />
            <th scope="col">{a.name.text}</th>
            <th scope="col">{b.name.text}</th>
          </tr>
        </thead>
        <tbody>
          {factRows([a, b], t, language).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <FactCell facts={row.a} others={NO_SIGNS.has(row.id) ? [] : row.b} />
              <FactCell facts={row.b} others={NO_SIGNS.has(row.id) ? [] : row.a} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What one side has in a row, what the other has too first. */
function FactCell({ facts, others }: { facts: readonly SideFact[]; others: readonly SideFact[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shared = new Set(others.map(({ key }) => key));
  const inOrder = [...facts.filter(({ key }) => shared.has(key)), ...facts.filter(({ key }) => !shared.has(key))];
  if (facts.length === 0) return <td className={styles.nothing}>{t('entity.notStated')}</td>;
  return (
    <td>
      <ul>
        {inOrder.slice(0, MAX_ITEMS).map((fact) => (
          <li key={fact.key} lang={fact.lang !== null && fact.lang !== language ? fact.lang : undefined}>
            <FactText fact={fact} isShared={shared.has(fact.key)} />
          </li>
        ))}
        {facts.length > MAX_ITEMS ? (
          <li>{t('review.more', { number: formatNumber(facts.length - MAX_ITEMS, language) })}</li>
        ) : null}
      </ul>
    </td>
  );
}

function FactText({ fact: { text, href }, isShared }: { fact: SideFact; isShared: boolean }) {
  const words = isShared ? <mark>{text}</mark> : text;
  return href === null ? words : <a href={href}>{words}</a>;
}
