import { useTranslation } from 'react-i18next';
import type { ReviewSideFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { TextIn } from '../../ui/text-in';
import { valueHref, valueText } from '../../ui/value-text';
import styles from './review.module.css';

const FIELDS = ['organizationType', 'city', 'country', 'address', 'website', 'foundedOn'] as const;
const MAX_NAMES = 12;

/** One of two things that look alike: what would tell it from the other. What both have is marked. */
export function PairSide({ entity, other }: { entity: ReviewSideFragment; other: ReviewSideFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = [...new Map(entity.names.map((name) => [name.text, name])).values()];
  const otherNames = new Set(other.names.map(({ text }) => text.toLowerCase()));
  const otherIds = new Set(other.identifiers.map(({ scheme, value }) => `${scheme}:${value}`));
  return (
    <section className={styles.side}>
      <h4>
        <EntityLink entity={entity} />
      </h4>
      {entity.description ? (
        <p className={styles.description}>
          <TextIn text={entity.description} showsFallback />
        </p>
      ) : null}
      <dl className={styles.facts}>
        <Fact label={t('review.names')}>
          <ul>
            {names.slice(0, MAX_NAMES).map(({ text, lang }) => (
              <li key={text} lang={lang ?? undefined}>
                {otherNames.has(text.toLowerCase()) ? <mark>{text}</mark> : text}
              </li>
            ))}
            {names.length > MAX_NAMES ? (
              <li>{t('review.moreNames', { number: formatNumber(names.length - MAX_NAMES, language) })}</li>
            ) : null}
          </ul>
        </Fact>
        {entity.identifiers.length === 0 ? null : (
          <Fact label={t('review.identifiers')}>
            <ul>
              {entity.identifiers.map(({ scheme, value, url }) => (
                <li key={`${scheme}:${value}`}>
                  {scheme.toUpperCase()} {url ? <a href={url}>{value}</a> : value}
                  {otherIds.has(`${scheme}:${value}`) ? ` (${t('review.both')})` : ''}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {FIELDS.map((field) => (
          <FieldFact key={field} field={field} entity={entity} other={other} />
        ))}
        <Fact label={t('review.links')}>{formatNumber(entity.relationTotal, language)}</Fact>
        <Fact label={t('review.sources')}>{formatNumber(entity.sourceCount, language)}</Fact>
      </dl>
    </section>
  );
}

interface FieldFactProps {
  field: (typeof FIELDS)[number];
  entity: ReviewSideFragment;
  other: ReviewSideFragment;
}

function FieldFact({ field, entity, other }: FieldFactProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = [...new Set(entity.values.filter((value) => value.field === field).map(({ value }) => value))];
  if (values.length === 0) return null;
  const shared = new Set(other.values.filter((value) => value.field === field).map(({ value }) => value.toLowerCase()));
  return (
    <Fact label={t(`field.${field}`)}>
      <ul>
        {values.map((value) => {
          const text = valueText({ field, value }, t, language);
          const href = valueHref({ field, value });
          const words = shared.has(value.toLowerCase()) ? <mark>{text}</mark> : text;
          return <li key={value}>{href === null ? words : <a href={href}>{words}</a>}</li>;
        })}
      </ul>
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
