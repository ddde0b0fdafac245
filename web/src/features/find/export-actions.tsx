import { useState } from 'react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { FindingEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { saveFile } from '../../lib/save-file';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { toCsv, toJson } from './export-ranking';
import { COMPETENCE_RANKING } from './find-queries';
import { rankingIn, type Ranking } from './ranking';
import styles from './find.module.css';
import { useNotes } from './shortlist-notes';
import { useFind } from './use-find';

type State = 'idle' | 'copied' | 'notCopied' | 'busy' | 'failed' | 'done';
const LARGEST_PAGE = 100;
/** More than this is no list that somebody works through. */
const MOST_ROWS = 1_000;

/** Takes the ranking elsewhere: as a link, as files, on paper. */
export function ExportActions({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, setState] = useState<State>('idle');
  const save = useSave(ranking, setState);
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('copied');
    } catch {
      setState('notCopied');
    }
  };
  const total = ranking.ranked.totalCount;
  return (
    <div className={styles.exports} role="group" aria-label={t('find.export')} data-print="none">
      <Button onPress={() => void copyLink()}>{t('entity.copyLink')}</Button>
      <Button isDisabled={state === 'busy'} onPress={() => void save(';')}>
        {t('find.csvSemicolon')}
      </Button>
      <Button isDisabled={state === 'busy'} onPress={() => void save(',')}>
        {t('find.csvComma')}
      </Button>
      <Button isDisabled={state === 'busy'} onPress={() => void save('json')}>
        JSON
      </Button>
      <Button onPress={() => print()}>{t('find.print')}</Button>
      <span role="status" className={styles.hint}>
        {state === 'idle' ? '' : t(`find.exported.${state}`)}
        {state === 'done' && total > MOST_ROWS
          ? ` ${t('find.firstOnly', { count: MOST_ROWS, number: formatNumber(MOST_ROWS, language) })}`
          : ''}
      </span>
    </div>
  );
}

/** Reads the ranking page by page and hands it over as a file. */
function useSave(ranking: Ranking, setState: (state: State) => void) {
  const { t } = useTranslation();
  const client = useClient();
  const router = useRouter();
  const lang = useLanguage();
  const { need, filter } = useFind();
  const { noteOf } = useNotes();
  const readPage = async (after: string | null): Promise<Ranking['ranked'] | null> => {
    const variables = { need: need ?? {}, filter, first: LARGEST_PAGE, after, lang };
    const { data } = await client.query(COMPETENCE_RANKING, variables).toPromise();
    return rankingIn(data)?.ranked ?? null;
  };
  const readAll = async (): Promise<FindingEntryFragment[] | null> => {
    const findings: FindingEntryFragment[] = [];
    let after: string | null = null;
    do {
      const page: Ranking['ranked'] | null = await readPage(after);
      if (page === null) return null;
      findings.push(...page.edges.map(({ node }) => node));
      after = findings.length < Math.min(page.totalCount, MOST_ROWS) ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    return findings;
  };
  return async (form: ';' | ',' | 'json') => {
    setState('busy');
    const findings = await readAll();
    if (findings === null) {
      setState('failed');
      return;
    }
    const concepts = ranking.concepts.filter(({ isLeftOut }) => !isLeftOut).map(({ key }) => key);
    const pageOf = (slug: string) => location.origin + router.buildLocation({ to: '/e/$slug', params: { slug } }).href;
    const file = { address: location.href, concepts, findings, noteOf, pageOf };
    const words = {
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
    if (form === 'json') saveFile(toJson(file), 'application/json', 'competences.json');
    else saveFile(toCsv(file, words, form), 'text/csv;charset=utf-8', 'competences.csv');
    setState('done');
  };
}

function partKey<Type extends FindingEntryFragment['parts'][number]['type']>(type: Type): `find.part.${Type}` {
  return `find.part.${type}`;
}
