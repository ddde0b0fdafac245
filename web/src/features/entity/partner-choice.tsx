import { useTranslation } from 'react-i18next';
import type { ProjectPartnerPageFragment } from '../../generated/graphql';
import { countryName } from '../../lib/country-name';
import { formatNumber } from '../../lib/format';
import { organizationTypeSlug } from '../../lib/organization-types';
import { toggled } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import { EntitiesField } from '../../ui/entities-field';
import { YearRange } from '../../ui/year-range';
import { MOST_CHOSEN } from './entity-search';
import styles from './project-partners-panel.module.css';
import { usePartnerChoice } from './use-partner-choice';

/** Countries that are seen before the others are asked for. */
const FIRST_COUNTRIES = 8;

/** Which of those in the same projects: any of the chosen within a group, all groups together. */
export function PartnerChoice({ page }: { page: ProjectPartnerPageFragment }) {
  const { t } = useTranslation();
  const { address, hasAny, change, clear } = usePartnerChoice();
  return (
    <div className={styles.choice} role="group" aria-label={t('partners.choose')} data-print="none">
      <Countries counts={page.countries} />
      <Types counts={page.organizationTypes} />
      <Further />
      <div className={styles.further}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={address.sme === 'yes'}
            onChange={(event) => change({ sme: event.target.checked ? 'yes' : undefined })}
          />
          {t('match.smeOnly')}
        </label>
        {hasAny ? (
          <Button look="quiet" onPress={clear}>
            {t('search.clearFacets')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Countries({ counts }: { counts: ProjectPartnerPageFragment['countries'] }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { address, change } = usePartnerChoice();
  const countOf = new Map(
    counts.flatMap(({ country, count }) => (country === null ? [] : [[country, count] as const])),
  );
  const codes = [...new Set([...countOf.keys(), ...(address.countries ?? [])])];
  const chip = (code: string) => (
    <Chip
      key={code}
      isSelected={address.countries?.includes(code) ?? false}
      count={formatNumber(countOf.get(code) ?? 0, lang)}
      onToggle={() => change({ countries: toggled(address.countries, code) })}
    >
      {countryName(code, lang)}
    </Chip>
  );
  const isFirst = (code: string, place: number) =>
    place < FIRST_COUNTRIES || address.countries?.includes(code) === true;
  const others = codes.filter((code, place) => !isFirst(code, place));
  return (
    <>
      <ChipGroup label={t('match.countries')}>{codes.filter(isFirst).map(chip)}</ChipGroup>
      {others.length === 0 ? null : (
        <details>
          <summary>{t('partners.otherCountries', { count: others.length })}</summary>
          <ChipGroup label={t('match.countries')}>{others.map(chip)}</ChipGroup>
        </details>
      )}
    </>
  );
}

function Types({ counts }: { counts: ProjectPartnerPageFragment['organizationTypes'] }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { address, change } = usePartnerChoice();
  const stated = counts.flatMap(({ type, count }) => (type === null ? [] : [{ type, count }]));
  if (stated.length === 0) return null;
  return (
    <details open={address.types !== undefined}>
      <summary>{t('browse.types')}</summary>
      <ChipGroup label={t('browse.types')}>
        {stated.map(({ type, count }) => (
          <Chip
            key={type}
            isSelected={address.types?.includes(organizationTypeSlug(type)) ?? false}
            count={formatNumber(count, lang)}
            onToggle={() => change({ types: toggled(address.types, organizationTypeSlug(type)) })}
          >
            {t(`organizationType.${type}`)}
          </Chip>
        ))}
      </ChipGroup>
    </details>
  );
}

/** Where they are, what the projects that count are about, and when these ran. */
function Further() {
  const { t } = useTranslation();
  const { address, change } = usePartnerChoice();
  const { places, fields, from, to } = address;
  const isChosen = [places, fields, from, to].some((value) => value !== undefined);
  return (
    <details open={isChosen}>
      <summary>{t('partners.further')}</summary>
      <div className={styles.fields}>
        <EntitiesField
          label={t('find.place')}
          kinds={['Place']}
          slugs={places}
          most={MOST_CHOSEN}
          onChange={(slugs) => change({ places: slugs })}
        />
        <EntitiesField
          label={t('partners.field')}
          kinds={['Technology']}
          slugs={fields}
          most={MOST_CHOSEN}
          onChange={(slugs) => change({ fields: slugs })}
        />
        <section aria-label={t('partners.years')}>
          <h3>{t('partners.years')}</h3>
          <YearRange years={{ from, to }} onChange={change} />
        </section>
      </div>
      <p className={styles.hint}>{t('partners.furtherHint')}</p>
    </details>
  );
}
