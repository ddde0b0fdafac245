import { useTranslation } from 'react-i18next';
import type { NeededConceptFragment } from '../../generated/graphql';
import { toggled } from '../../lib/url-state';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { conceptName } from './matches';
import styles from './match.module.css';
import { useMatch } from './use-match';

interface ConceptChipsProps {
  concepts: readonly NeededConceptFragment[];
  /** Keys of those that nobody of the members has enough of. */
  missing: readonly string[];
}

/** How the need was understood: each concept, whether it is missing, and a way to take it out and back. */
export function ConceptChips({ concepts, missing }: ConceptChipsProps) {
  const { t } = useTranslation();
  const { address, change } = useMatch();
  return (
    <ul className={styles.concepts}>
      {concepts.map(({ key, isLeftOut, technology }) => {
        const name = conceptName(concepts, key);
        const standing = isLeftOut ? 'leftOut' : missing.includes(key) ? 'missing' : 'covered';
        return (
          <li key={key} data-standing={standing}>
            <span className={styles.conceptName}>
              {technology ? <EntityLink entity={technology} /> : <q>{name}</q>}
            </span>
            <span className={styles.hint}>{t(`match.standing.${standing}`)}</span>
            <span data-print="none">
              <Button
                look="quiet"
                aria-label={t(isLeftOut ? 'find.takeBackOf' : 'find.removeOf', { name })}
                onPress={() => change({ without: toggled(address.without, key) })}
              >
                {t(isLeftOut ? 'find.takeBack' : 'find.remove')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
