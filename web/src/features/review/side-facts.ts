import type { TFunction } from 'i18next';
import type { Language, ReviewSideFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { valueHref, valueText } from '../../ui/value-text';

/** One thing that is known of a side; what has the same `key` on both sides is the same. */
export interface SideFact {
  key: string;
  text: string;
  lang: string | null;
  href: string | null;
}

/** A row of the comparison. */
export interface FactRow {
  id: string;
  label: string;
  a: readonly SideFact[];
  b: readonly SideFact[];
}

const FIELDS = ['organizationType', 'city', 'country', 'address', 'website', 'foundedOn'] as const;

/** What tells two things apart or together, row by row; rows about which neither side says anything are left out. */
export function factRows(
  [a, b]: readonly [ReviewSideFragment, ReviewSideFragment],
  t: TFunction,
  language: Language,
): FactRow[] {
  const row = (id: string, label: string, factsOf: (side: ReviewSideFragment) => SideFact[]): FactRow => ({
    id,
    label,
    a: distinct(factsOf(a)),
    b: distinct(factsOf(b)),
  });
  const rows = [
    row('names', t('review.names'), namesOf),
    row('identifiers', t('review.identifiers'), identifiersOf),
    ...FIELDS.map((field) => row(field, t(`field.${field}`), (side) => valuesOf(side, field, t, language))),
    row('places', t('review.places'), placesOf),
    row('links', t('review.links'), ({ relationTotal }) => [count('links', formatNumber(relationTotal, language))]),
    row('sources', t('review.sources'), sourcesOf),
  ];
  return rows.filter((each) => each.a.length + each.b.length > 0);
}

function namesOf({ names }: ReviewSideFragment): SideFact[] {
  return names.map(({ text, lang }) => ({ key: text.toLowerCase(), text, lang: lang ?? null, href: null }));
}

function identifiersOf({ identifiers }: ReviewSideFragment): SideFact[] {
  return identifiers.map(({ scheme, value, url }) => ({
    key: `${scheme}:${value}`,
    text: `${scheme.toUpperCase()} ${value}`,
    lang: null,
    href: url ?? null,
  }));
}

function valuesOf(
  { values }: ReviewSideFragment,
  field: (typeof FIELDS)[number],
  t: TFunction,
  language: Language,
): SideFact[] {
  return values
    .filter((value) => value.field === field)
    .map(({ value }) => ({
      key: value.toLowerCase(),
      text: valueText({ field, value }, t, language),
      lang: null,
      href: valueHref({ field, value }),
    }));
}

function placesOf({ relations }: ReviewSideFragment): SideFact[] {
  return relations.edges.map(({ neighbour: { id, slug, name } }) => ({
    key: id,
    text: name.text,
    lang: name.lang ?? null,
    href: `/e/${slug}`,
  }));
}

function sourcesOf({ evidence }: ReviewSideFragment): SideFact[] {
  return evidence.map(({ source: { id, title } }) => ({
    key: id,
    text: title.text,
    lang: title.lang ?? null,
    href: `/sources/${id}`,
  }));
}

function count(key: string, text: string): SideFact {
  return { key: `${key}:${text}`, text, lang: null, href: null };
}

function distinct(facts: readonly SideFact[]): SideFact[] {
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}
