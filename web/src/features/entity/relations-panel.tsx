import { useTranslation } from 'react-i18next';
import type { RelationType } from '../../generated/graphql';
import { RELATION_TYPES } from '../../graph-view/model/relation-types';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Panel } from '../../ui/panel';
import type { EntityDetails } from './entity-details';
import { ENTITY_RELATIONS } from './entity-queries';
import { groupAnchor, headingKey, orderGroups, type RelationGroup } from './group-relations';
import { hasCompetences } from './has-competences';
import { RelationList } from './relation-list';
import styles from './relations-panel.module.css';
import { FIRST_SHOWN } from './steps';
import { useHashTarget } from './use-hash-target';

/** What has no more links than that has all of them at once, for its reader and for the printer. */
const MOST_AT_ONCE = 100;
/** Shown in a section of its own where an entity has any. */
const COMPETENCE = 'HAS_COMPETENCE';
const OTHER_TYPES: RelationType[] = RELATION_TYPES.filter((type) => type !== COMPETENCE);

/** All links of an entity, put together by type and direction, in words. */
export function RelationsPanel({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { slug, kind, relationCounts } = entity;
  const types = hasCompetences(entity) ? OTHER_TYPES : null;
  const total = relationCounts.reduce(
    (sum, { type, count }) => (types?.includes(type) === false ? sum : sum + count),
    0,
  );
  const first = total > MOST_AT_ONCE ? FIRST_SHOWN : MOST_AT_ONCE;
  const relations = useResource({ query: ENTITY_RELATIONS, variables: { slug, types, first, lang } });
  useHashTarget('relations', relations.data !== undefined);
  return (
    <Panel
      title={t('entity.relations')}
      intro={t('entity.relationsIntro')}
      resource={relations}
      isEmpty={(data) => data.entity?.relationGroups.length === 0}
      lines={8}
      id="relations"
    >
      {(data) => {
        const groups = orderGroups(kind, data.entity?.relationGroups ?? []);
        return (
          <>
            {groups.length > 1 ? <Glance groups={groups} /> : null}
            {groups.map((group) => (
              <RelationList key={groupAnchor(group)} slug={slug} group={group} />
            ))}
          </>
        );
      }}
    </Panel>
  );
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
