import { useTranslation } from 'react-i18next';
import { ORGANIZATION_TYPES, organizationTypeSlug } from '../../lib/organization-types';
import { toggled } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import { EntitiesField } from '../../ui/entities-field';
import { FilterPanel } from '../../ui/filter-panel';
import { countryName } from '../../lib/country-name';
import styles from './match.module.css';
import { useMatch } from './use-match';

/** Those shown to choose from; an address may have others. */
const COUNTRIES = [
  'IT',
  'DE',
  'FR',
  'ES',
  'NL',
  'BE',
  'AT',
  'CH',
  'SE',
  'DK',
  'PL',
  'PT',
  'GR',
  'GB',
  'NO',
  'IL',
] as const;
const REACHES = [undefined, 'region', 'abroad'] as const;

const NONE = {
  reach: undefined,
  sme: undefined,
  known: undefined,
  types: undefined,
  countries: undefined,
  place: undefined,
  network: undefined,
};

/** Who may come in: any of the chosen within a group, all groups together. */
export function PartnerFilters() {
  const { t } = useTranslation();
  const { address, change } = useMatch();
  const { place, network } = address;
  const chosen = (Object.keys(NONE) as (keyof typeof NONE)[]).filter((name) => address[name] !== undefined);
  return (
    <FilterPanel chosenCount={chosen.length} className={styles.filters}>
      <p className={styles.hint}>{t('find.filtersHint')}</p>
      <ReachFilter />
      <Switch name="sme" label={t('match.smeOnly')} />
      <Switch name="known" label={t('match.known')} />
      <EntitiesField
        label={t('find.place')}
        kinds={['Place']}
        slugs={place}
        most={1}
        onChange={(slugs) => change({ place: slugs })}
      />
      <EntitiesField
        label={t('find.network')}
        kinds={['Network']}
        slugs={network}
        most={1}
        onChange={(slugs) => change({ network: slugs })}
      />
      <TypeFilter />
      <CountryFilter />
      {chosen.length > 0 ? (
        <Button look="quiet" onPress={() => change(NONE)}>
          {t('search.clearFacets')}
        </Button>
      ) : null}
    </FilterPanel>
  );
}

function ReachFilter() {
  const { t } = useTranslation();
  const { address, change } = useMatch();
  return (
    <fieldset>
      <legend>{t('match.reachTitle')}</legend>
      {REACHES.map((one) => (
        <label key={one ?? 'anywhere'} className={styles.check}>
          <input type="radio" name="reach" checked={address.reach === one} onChange={() => change({ reach: one })} />
          {t(`match.reaches.${one ?? 'anywhere'}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Switch({ name, label }: { name: 'sme' | 'known'; label: string }) {
  const { address, change } = useMatch();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={address[name] === 'yes'}
        onChange={(event) => change({ [name]: event.target.checked ? 'yes' : undefined })}
      />
      {label}
    </label>
  );
}

function TypeFilter() {
  const { t } = useTranslation();
  const { address, change } = useMatch();
  const { types } = address;
  return (
    <details open={types !== undefined}>
      <summary>{t('browse.types')}</summary>
      <ChipGroup label={t('browse.types')}>
        {ORGANIZATION_TYPES.map((type) => (
          <Chip
            key={type}
            isSelected={types?.includes(organizationTypeSlug(type)) ?? false}
            onToggle={() => change({ types: toggled(types, organizationTypeSlug(type)) })}
          >
            {t(`organizationType.${type}`)}
          </Chip>
        ))}
      </ChipGroup>
    </details>
  );
}

function CountryFilter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useMatch();
  const { countries } = address;
  return (
    <details open={countries !== undefined}>
      <summary>{t('match.countries')}</summary>
      <ChipGroup label={t('match.countries')}>
        {[...new Set([...COUNTRIES, ...(countries ?? [])])].map((code) => (
          <Chip
            key={code}
            isSelected={countries?.includes(code) ?? false}
            onToggle={() => change({ countries: toggled(countries, code) })}
          >
            {countryName(code, language)}
          </Chip>
        ))}
      </ChipGroup>
    </details>
  );
}
