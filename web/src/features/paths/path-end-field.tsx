import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRefFragment } from '../../generated/graphql';
import { ShapeIcon } from '../../graph-view/render/shape-icon';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { InstantSearch } from '../../ui/instant-search';
import styles from './path-end-field.module.css';

interface PathEndFieldProps {
  readonly label: string;
  readonly prompt: string;
  readonly slug: string;
  readonly entity: EntityRefFragment | null;
  /** The server has answered whether the slug names an entity. */
  readonly isKnown: boolean;
  readonly onChoose: (slug: string) => void;
}

/** One end of a path: what is chosen, or the field to choose it. */
export function PathEndField({ label, prompt, slug, entity, isKnown, onChoose }: PathEndFieldProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const isAsking = slug === '' || isChanging || (isKnown && !entity);
  return (
    <section className={styles.end} aria-label={label}>
      <h2 className={styles.label}>{label}</h2>
      {isAsking ? (
        <>
          <InstantSearch
            label={prompt}
            placeholder={prompt}
            onChoose={(chosen) => {
              setChanging(false);
              onChoose(chosen.slug);
            }}
          />
          {slug !== '' && isKnown && !entity ? <p role="alert">{t('paths.unknown', { slug })}</p> : null}
        </>
      ) : (
        <div className={styles.chosen}>
          {entity ? (
            <>
              <ShapeIcon kind={entity.kind} size={30} />
              <span className={styles.name}>
                <EntityLink entity={entity} hasIcon={false} />
                <small>{t(`kind.${entity.kind}`)}</small>
              </span>
              <Button look="quiet" onPress={() => setChanging(true)}>
                {t('paths.change')}
              </Button>
            </>
          ) : (
            <span className={styles.name}>{slug}</span>
          )}
        </div>
      )}
    </section>
  );
}
