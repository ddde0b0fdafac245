import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompetenceRankingQuery } from '../../generated/graphql';
import { usePageTitle } from '../../lib/use-page-title';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource, type Resource } from '../../lib/use-resource';
import { EmptyNotice, Panel } from '../../ui/panel';
import { NeedForm, type HeardWords } from '../../ui/need-form';
import { PageHeader } from '../../ui/page-header';
import { ConceptList } from './concept-list';
import { FindFilters } from './find-filters';
import { COMPETENCE_RANKING, RANKING_CURSORS } from './find-queries';
import styles from './find.module.css';
import { PAGE_SIZE, rankingIn, type Ranking } from './ranking';
import { RankingList } from './ranking-list';
import { Shortlist } from './shortlist';
import { useFind } from './use-find';

/** Who masters what is needed: the need in words, concepts or a pasted text, and those found, each with what its score is made of. */
export function FindPage() {
  const { t } = useTranslation();
  const { need, address, change } = useFind();
  const [heard, setHeard] = useState<HeardWords>({});
  usePageTitle(address.q === undefined ? t('find.title') : t('find.titleFor', { text: address.q }));
  return (
    <>
      <PageHeader title={t('find.title')} lead={t('find.lead')} />
      <NeedForm
        key={address.q ?? ''}
        words={address.q}
        action={t('find.submit')}
        onNeed={({ q, concepts }, words) => {
          setHeard(words);
          change({ q, concepts, without: undefined, where: undefined });
        }}
      />
      {need === null ? <EmptyNotice title={t('find.start')} text={t('find.startText')} /> : <Answer heard={heard} />}
      <Shortlist />
    </>
  );
}

function useRanking(): Resource<CompetenceRankingQuery> {
  const { need, filter, address } = useFind();
  const lang = useLanguage();
  const variables = { need: need ?? {}, filter };
  const start = useCursorAt({
    query: RANKING_CURSORS,
    variables,
    cursorsOf: ({ competenceRanking: answer }) =>
      'ranked' in answer ? answer.ranked.edges.map(({ cursor }) => cursor) : [],
    offset: ((address.page ?? 1) - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: COMPETENCE_RANKING,
    variables: { ...variables, first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady || need === null,
  });
  return { ...resource, isLoading: resource.isLoading || !start.isReady, problem: resource.problem ?? start.problem };
}

function Answer({ heard }: { heard: HeardWords }) {
  const { t } = useTranslation();
  const resource = useRanking();
  const ranking = rankingIn(resource.data);
  return (
    <>
      <Panel title={t('find.concepts')} resource={resource} lines={2}>
        {({ competenceRanking: answer }) =>
          answer.__typename === 'CompetenceRanking' ? (
            <ConceptList ranking={answer} heard={heard} />
          ) : (
            <EmptyNotice title={t('find.refused')} text={t('find.refusedText')} />
          )
        }
      </Panel>
      <div className={styles.columns}>
        <FindFilters ranking={ranking} />
        <Panel
          title={t('find.results')}
          resource={resource}
          isEmpty={(data) => (rankingIn(data)?.ranked.totalCount ?? 0) === 0}
          empty={<Nobody ranking={ranking} />}
          lines={10}
        >
          {(data) => {
            const found = rankingIn(data);
            return found === undefined ? null : <RankingList ranking={found} isBusy={resource.isLoading} />;
          }}
        </Panel>
      </div>
    </>
  );
}

function Nobody({ ranking }: { ranking: Ranking | undefined }) {
  const { t } = useTranslation();
  const { filter } = useFind();
  const hasConcepts = ranking?.concepts.some(({ isLeftOut }) => !isLeftOut) ?? false;
  if (!hasConcepts) return <EmptyNotice title={t('find.notUnderstood')} text={t('find.notUnderstoodText')} />;
  const isNarrowed =
    ranking?.isInNamedPlace === true ||
    Object.values(filter).some((value) => value !== null && typeof value !== 'boolean');
  return isNarrowed ? (
    <EmptyNotice title={t('find.nobody')} text={t('find.nobodyText')} />
  ) : (
    <EmptyNotice title={t('find.nobodyAtAll')} text={t('find.nobodyAtAllText')} />
  );
}
