import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import type { EntityRefFragment } from '../generated/graphql';
import styles from './entity-link.module.css';
import { KindIcon } from './kind-icon';
import { TextIn } from './text-in';

// What is needed to name an entity and to link to it; every operation with `$lang` may spread it.
graphql(`
  fragment EntityRef on Entity {
    id
    slug
    kind
    name(lang: $lang) {
      text
      lang
      isFallback
      isOurs
    }
  }
`);

interface EntityLinkProps {
  entity: EntityRefFragment;
  /** Leave the kind's mark out where the surroundings say the kind. */
  hasIcon?: boolean;
  /** Shown in place of the plain name, for instance with marked pieces. */
  children?: ReactNode;
}

/** A link to an entity's page, with the mark of its kind. */
export function EntityLink({ entity, hasIcon = true, children }: EntityLinkProps) {
  const { t } = useTranslation();
  return (
    <Link to="/e/$slug" params={{ slug: entity.slug }} className={styles.link} title={t(`kind.${entity.kind}`)}>
      {hasIcon ? <KindIcon kind={entity.kind} /> : null}
      <span className={styles.name}>
        <TextIn text={entity.name}>{children}</TextIn>
      </span>
    </Link>
  );
}
