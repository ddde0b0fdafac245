import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import type { RelationType } from '../../generated/graphql';
import { RELATION_TYPES } from '../../graph-view/model/relation-types';
import { Button } from '../../ui/button';
import { Explained } from '../../ui/explained';
import { Panel, ProblemNotice } from '../../ui/panel';
import type { EntityDetails } from './entity-details';
import { hasCompetences } from './has-competences';
import { groupAnchor, groupRelations, type RelationGroup } from './group-relations';
import { RelationEntry } from './relation-entry';
import styles from './relations-panel.module.css';
import { useEntityRelations } from './use-entity-relations';

const FIRST_SHOWN = 12;
/** Shown in a section of its own where an entity has any. */
const COMPETENCE = 'HAS_COMPETENCE';
const OTHER_TYPES: RelationType[] = RELATION_TYPES.filter((type) => type !== COMPETENCE);

/** All links of an entity, put together by type and direction, in words. */
export function RelationsPanel({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shownElsewhere = hasCompetences(entity) ? COMPETENCE : undefined;
  const relations = useEntityRelations(entity.slug, shownElsewhere === undefined ? null : OTHER_TYPES);
  const counts = entity.relationCounts.filter(({ type }) => type !== shownElsewhere);
  return (
    <Panel
      title={t('entity.relations')}
      intro={t('entity.relationsIntro')}
      resource={relations}
      isEmpty={(data) => data.totalCount === 0}
      lines={8}
      id="relations"
    >
      {(data) => {
        const groups = groupRelations(entity.kind, data.edges, counts);
        return (
          <>
            {groups.length > 1 ? <Glance groups={groups} /> : null}
            {groups.map((group) => (
              <Group key={groupAnchor(group)} group={group} />
            ))}
            {relations.moreProblem === null ? null : (
              <ProblemNotice problem={relations.moreProblem} onRetry={relations.loadMore} />
            )}
            {data.hasMore ? (
              <div className={styles.more}>
                <p>
                  {t('entity.loadedOf', {
                    shown: formatNumber(data.edges.length, language),
                    total: formatNumber(data.totalCount, language),
                  })}
                </p>
                <Button onPress={relations.loadMore} isDisabled={relations.isLoadingMore}>
                  {t('entity.loadMore')}
                </Button>
              </div>
            ) : null}
          </>
        );
      }}
    </Panel>
  );
}

function headingKey(group: Pick<RelationGroup, 'type' | 'direction'>) {
  return group.direction === 'OUT'
    ? (`relation.${group.type}.outHeading` as const)
    : (`relation.${group.type}.inHeading` as const);
}

/** The groups with their counts, as a way down the page. */
function Glance({ groups }: { groups: readonly RelationGroup[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <nav aria-label={t('entity.glance')} className={styles.glance} data-print="none">
      <ul>
        {groups.map((group) => (
          <li key={groupAnchor(group)}>
            <a href={`#${groupAnchor(group)}`}>
              <strong>{formatNumber(group.totalCount, language)}</strong> {t(headingKey(group))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ group }: { group: RelationGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = groupAnchor(group);
  const hidden = isOpen ? 0 : Math.max(0, group.edges.length - FIRST_SHOWN);
  const isDense = group.edges.length > 6 && group.edges.every((edge) => !edge.node.note);
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} tabIndex={-1}>
        {t(headingKey(group))}{' '}
        <span className={styles.count}>
          <Explained meaning={t('entity.relationCountMeaning')}>{formatNumber(group.totalCount, language)}</Explained>
        </span>
      </h3>
      <ul className={isDense ? styles.grid : styles.list}>
        {group.edges.map((edge, index) => (
          <RelationEntry key={edge.node.id} edge={edge} isHidden={!isOpen && index >= FIRST_SHOWN} />
        ))}
      </ul>
      {hidden > 0 || (isOpen && group.edges.length > FIRST_SHOWN) ? (
        <Button look="quiet" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen
            ? t('entity.showLess')
            : t('entity.showAll', { count: hidden, number: formatNumber(hidden, language) })}
        </Button>
      ) : null}
    </section>
  );
}
