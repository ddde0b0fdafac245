import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRefFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindSlug } from '../../lib/kinds';
import { ORGANIZATION_TYPES, organizationTypeSlug } from '../../lib/organization-types';
import { toggled } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import { EntityLink } from '../../ui/entity-link';
import { FilterPanel } from '../../ui/filter-panel';
import { InstantSearch } from '../../ui/instant-search';
import { YearRange } from '../../ui/year-range';
import type { Ranking } from './ranking';
import { FIND_CONDITIONS } from './find-queries';
import styles from './find.module.css';
import { useFind } from './use-find';

const KINDS = ['Organization', 'Network', 'Person'] as const;

/** Who may be ranked: any of the chosen within a group, all groups together. */
export function FindFilters({ ranking }: { ranking: Ranking | undefined }) {
  const { t } = useTranslation();
  const { address, change } = useFind();
  const { place, network } = useConditions();
  const years = address.from === undefined && address.to === undefined ? undefined : [address.from, address.to];
  const chosenCount = [address.kinds, address.types, address.place, address.network, years].filter(
    (value) => value !== undefined,
  ).length;
  return (
    <FilterPanel chosenCount={chosenCount} className={styles.filters}>
      <p className={styles.hint}>{t('find.filtersHint')}</p>
      <KindFilter ranking={ranking} />
      <TypeFilter ranking={ranking} />
      <Condition
        label={t('find.place')}
        kind="Place"
        slug={address.place}
        entity={place}
        onChange={(slug) => change({ place: slug })}
      >
        <Places ranking={ranking} />
      </Condition>
      <Condition
        label={t('find.network')}
        kind="Network"
        slug={address.network}
        entity={network}
        onChange={(slug) => change({ network: slug })}
      />
      <Years />
      {chosenCount > 0 ? (
        <Button
          look="quiet"
          onPress={() =>
            change({
              kinds: undefined,
              types: undefined,
              place: undefined,
              network: undefined,
              from: undefined,
              to: undefined,
            })
          }
        >
          {t('search.clearFacets')}
        </Button>
      ) : null}
    </FilterPanel>
  );
}

function useConditions(): { place: EntityRefFragment | null; network: EntityRefFragment | null } {
  const lang = useLanguage();
  const { place = null, network = null } = useFind().address;
  const [hasPlace, hasNetwork] = [place !== null, network !== null];
  const { data } = useResource({
    query: FIND_CONDITIONS,
    variables: { place, network, hasPlace, hasNetwork, lang },
    isPaused: !hasPlace && !hasNetwork,
  });
  return { place: (hasPlace ? data?.place : null) ?? null, network: (hasNetwork ? data?.network : null) ?? null };
}

function KindFilter({ ranking }: { ranking: Ranking | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useFind();
  return (
    <section>
      <h2>{t('search.facetKind')}</h2>
      <ChipGroup label={t('search.facetKind')}>
        {KINDS.map((kind) => {
          const count = ranking?.kinds.find((entry) => entry.kind === kind)?.count ?? 0;
          const isSelected = address.kinds?.includes(kindSlug(kind)) ?? false;
          return (
            <Chip
              key={kind}
              isSelected={isSelected}
              isDisabled={count === 0 && !isSelected}
              count={formatNumber(count, language)}
              onToggle={() => change({ kinds: toggled(address.kinds, kindSlug(kind)) })}
            >
              {t(`kinds.${kind}`)}
            </Chip>
          );
        })}
      </ChipGroup>
    </section>
  );
}

/** Types that somebody found has, or that are chosen; the others would only fill the page. */
function TypeFilter({ ranking }: { ranking: Ranking | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useFind();
  const countOf = (type: (typeof ORGANIZATION_TYPES)[number]): number =>
    ranking?.organizationTypes.find((entry) => entry.type === type)?.count ?? 0;
  const shown = ORGANIZATION_TYPES.filter(
    (type) => countOf(type) > 0 || address.types?.includes(organizationTypeSlug(type)),
  );
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t('browse.types')}</h2>
      <ChipGroup label={t('browse.types')}>
        {shown.map((type) => (
          <Chip
            key={type}
            isSelected={address.types?.includes(organizationTypeSlug(type)) ?? false}
            count={formatNumber(countOf(type), language)}
            onToggle={() => change({ types: toggled(address.types, organizationTypeSlug(type)) })}
          >
            {t(`organizationType.${type}`)}
          </Chip>
        ))}
      </ChipGroup>
    </section>
  );
}

interface ConditionProps {
  label: string;
  kind: 'Place' | 'Network';
  slug: string | undefined;
  entity: EntityRefFragment | null;
  onChange: (slug: string | undefined) => void;
  children?: ReactNode;
}

/** One entity as a condition: the field to choose it, or what is chosen. */
function Condition({ label, kind, slug, entity, onChange, children }: ConditionProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{label}</h2>
      {slug === undefined ? (
        <InstantSearch
          label={label}
          placeholder={t(`find.choose${kind}`)}
          kinds={[kind]}
          onChoose={(chosen) => onChange(chosen.slug)}
        />
      ) : (
        <p className={styles.condition}>
          {entity ? <EntityLink entity={entity} /> : slug}
          <Button
            look="quiet"
            aria-label={t('find.removeOf', { name: entity?.name.text ?? slug })}
            onPress={() => onChange(undefined)}
          >
            {t('find.remove')}
          </Button>
        </p>
      )}
      {children}
    </section>
  );
}

/** Where most of those found are: countries, then the parts of what is chosen, one level at a time. */
function Places({ ranking }: { ranking: Ranking | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { change } = useFind();
  const places = ranking?.places ?? [];
  if (places.length === 0) return null;
  return (
    <ChipGroup label={t('find.places')}>
      {places.map(({ place, count }) => (
        <Chip
          key={place.id}
          isSelected={false}
          count={formatNumber(count, language)}
          onToggle={() => change({ place: place.slug })}
        >
          {place.name.text}
        </Chip>
      ))}
    </ChipGroup>
  );
}

function Years() {
  const { t } = useTranslation();
  const { address, change } = useFind();
  return (
    <section>
      <h2>{t('find.years')}</h2>
      <YearRange years={address} onChange={change} />
      <p className={styles.hint}>{t('find.yearsHint')}</p>
    </section>
  );
}
