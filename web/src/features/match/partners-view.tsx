import { useTranslation } from 'react-i18next';
import type { PartnerMatchesQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource, type Resource } from '../../lib/use-resource';
import { Explained } from '../../ui/explained';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { ConceptChips } from './concept-chips';
import { ExportPartners } from './export-partners';
import { PARTNER_CURSORS, PARTNER_MATCHES } from './match-queries';
import { matchesIn, PAGE_SIZE, type Matches } from './matches';
import styles from './match.module.css';
import { PartnerEntry } from './partner-entry';
import { PartnerFilters } from './partner-filters';
import { useMatch } from './use-match';

function usePartners(): Resource<PartnerMatchesQuery> {
  const { question, filter, address } = useMatch();
  const lang = useLanguage();
  const variables = { ...(question ?? { members: [], need: {}, call: null }), filter };
  const start = useCursorAt({
    query: PARTNER_CURSORS,
    variables,
    cursorsOf: ({ partnerMatches: answer }) =>
      'ranked' in answer ? answer.ranked.edges.map(({ cursor }) => cursor) : [],
    offset: ((address.page ?? 1) - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: PARTNER_MATCHES,
    variables: { ...variables, first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady || question === null,
  });
  return { ...resource, isLoading: resource.isLoading || !start.isReady, problem: resource.problem ?? start.problem };
}

/** What is missing, and who could bring it in, best first. */
export function PartnersView() {
  const { t } = useTranslation();
  const resource = usePartners();
  return (
    <>
      <Panel title={t('find.concepts')} resource={resource} lines={2}>
        {({ partnerMatches: answer }) =>
          answer.__typename === 'PartnerMatches' ? (
            <ConceptChips concepts={answer.concepts} missing={answer.missingConcepts} />
          ) : (
            <Refused type={answer.__typename} />
          )
        }
      </Panel>
      <div className={styles.columns}>
        <PartnerFilters />
        <Panel
          title={t('match.results')}
          resource={resource}
          isEmpty={(data) => (matchesIn(data)?.ranked.totalCount ?? 0) === 0}
          empty={<Nobody matches={matchesIn(resource.data)} />}
          lines={10}
        >
          {(data) => {
            const matches = matchesIn(data);
            return matches === undefined ? null : <PartnerList matches={matches} isBusy={resource.isLoading} />;
          }}
        </Panel>
      </div>
    </>
  );
}

/** Why a question was refused. */
export function Refused({ type }: { type: 'NotFound' | 'InvalidInput' }) {
  const { t } = useTranslation();
  return <EmptyNotice title={t(`match.refused.${type}`)} text={t(`match.refusedText.${type}`)} />;
}

function Nobody({ matches }: { matches: Matches | undefined }) {
  const { t } = useTranslation();
  const counting = matches?.concepts.filter(({ isLeftOut }) => !isLeftOut) ?? [];
  const why = counting.length === 0 ? 'notUnderstood' : 'nobody';
  return <EmptyNotice title={t(`match.none.${why}`)} text={t(`match.noneText.${why}`)} />;
}

function PartnerList({ matches, isBusy }: { matches: Matches; isBusy: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useMatch();
  const { ranked, leftOutCount } = matches;
  const page = address.page ?? 1;
  return (
    <>
      <p className={styles.total} role="status">
        {t('match.found', { count: ranked.totalCount, number: formatNumber(ranked.totalCount, language) })}{' '}
        <Explained meaning={t('match.howMeaning', { year: matches.dataYear })}>{t('find.how')}</Explained>
      </p>
      {matches.missingConcepts.length > 0 ? null : <p role="note">{t('match.allCovered')}</p>}
      {leftOutCount === 0 ? null : (
        <p className={styles.hint}>
          {t('match.leftOut', { count: leftOutCount, number: formatNumber(leftOutCount, language) })}
        </p>
      )}
      <ExportPartners matches={matches} />
      <ol start={(page - 1) * PAGE_SIZE + 1} aria-busy={isBusy} data-busy={isBusy || undefined}>
        {ranked.edges.map(({ node }) => (
          <PartnerEntry key={node.candidate.id} match={node} concepts={matches.concepts} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={ranked.totalCount}
        onPage={(next) => change({ page: next === 1 ? undefined : next })}
      />
    </>
  );
}
