import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { FindingEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { readPages } from '../../lib/read-pages';
import { useLanguage } from '../../lib/use-language';
import { ExportBar, type ExportContent } from '../../ui/export-bar';
import { toCsv, toJson, type ExportWords } from './export-ranking';
import { COMPETENCE_RANKING } from './find-queries';
import { rankingIn, type Ranking } from './ranking';
import { useNotes } from './shortlist-notes';
import { useFind } from './use-find';

const LARGEST_PAGE = 100;
/** More than this is no list that somebody works through. */
const MOST_ROWS = 1_000;

/** Takes the ranking elsewhere: as a link, as files, on paper. */
export function ExportActions({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const read = useReading(ranking);
  const isCut = ranking.ranked.totalCount > MOST_ROWS;
  const note = t('find.firstOnly', { count: MOST_ROWS, number: formatNumber(MOST_ROWS, language) });
  return <ExportBar name="competences" read={read} {...(isCut ? { note } : {})} />;
}

/** Reads the ranking page by page. */
function useReading(ranking: Ranking): () => Promise<ExportContent | null> {
  const words = useWords();
  const client = useClient();
  const router = useRouter();
  const lang = useLanguage();
  const { need, filter } = useFind();
  const { noteOf } = useNotes();
  return async () => {
    const findings = await readPages(async (after) => {
      const variables = { need: need ?? {}, filter, first: LARGEST_PAGE, after, lang };
      const { data } = await client.query(COMPETENCE_RANKING, variables).toPromise();
      const page = rankingIn(data)?.ranked;
      if (page === undefined) return null;
      const last = page.edges.at(-1);
      const hasNext = last !== undefined && last.node.rank < page.totalCount;
      return { nodes: page.edges.map(({ node }) => node), next: hasNext ? last.cursor : null };
    }, MOST_ROWS);
    if (findings === null) return null;
    const concepts = ranking.concepts.filter(({ isLeftOut }) => !isLeftOut).map(({ key }) => key);
    const pageOf = (slug: string) => location.origin + router.buildLocation({ to: '/e/$slug', params: { slug } }).href;
    const file = { concepts, findings, noteOf, pageOf };
    return { content: toJson(file), toTable: (separator) => toCsv(file, words, separator) };
  };
}

function useWords(): ExportWords {
  const { t } = useTranslation();
  return {
    rank: t('find.rank'),
    name: t('find.name'),
    kind: t('find.kind'),
    score: t('find.score'),
    years: t('find.years'),
    note: t('find.note'),
    page: t('find.page'),
    part: (type: Parameters<typeof partKey>[0]) => t(partKey(type)),
    kindOf: ({ holder }: FindingEntryFragment) =>
      'organizationType' in holder && holder.organizationType
        ? t(`organizationType.${holder.organizationType}`)
        : t(`kind.${holder.kind}`),
  };
}

function partKey<Type extends FindingEntryFragment['parts'][number]['type']>(type: Type): `find.part.${Type}` {
  return `find.part.${type}`;
}
