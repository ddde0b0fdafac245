import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../generated/graphql';
import { Button } from './button';
import { EntityLink } from './entity-link';
import { InstantSearch } from './instant-search';
import styles from './entities-field.module.css';
import { useNamedEntities } from './use-named-entities';

interface EntitiesFieldProps {
  readonly label: string;
  readonly kinds: EntityKind[];
  readonly slugs: readonly string[] | undefined;
  /** No more can be chosen than these. */
  readonly most: number;
  readonly onChange: (slugs: string[] | undefined) => void;
}

/** A few entities chosen by search, each with a button that takes it out. */
export function EntitiesField({ label, kinds, slugs = [], most, onChange }: EntitiesFieldProps) {
  const { t } = useTranslation();
  const entities = useNamedEntities(slugs) ?? [];
  const without = (slug: string) => {
    const left = slugs.filter((one) => one !== slug);
    onChange(left.length === 0 ? undefined : left);
  };
  return (
    <section className={styles.field} aria-label={label}>
      <h3>{label}</h3>
      {slugs.length === 0 ? null : (
        <ul className={styles.chosen}>
          {slugs.map((slug, index) => {
            const entity = entities[index];
            return (
              <li key={slug}>
                {entity ? <EntityLink entity={entity} /> : <span>{slug}</span>}
                <Button
                  look="quiet"
                  aria-label={t('paths.takeOut', { name: entity?.name.text ?? slug })}
                  onPress={() => without(slug)}
                >
                  ×
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {slugs.length >= most ? null : (
        <InstantSearch
          key={slugs.length}
          label={label}
          placeholder={t('paths.addEntity')}
          kinds={kinds}
          onChoose={({ slug }) => onChange([...new Set([...slugs, slug])])}
        />
      )}
    </section>
  );
}
