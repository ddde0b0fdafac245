import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FindingEntryFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { toggled } from '../../lib/url-state';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Panel } from '../../ui/panel';
import { Comparison } from './comparison';
import { COMPETENCE_RANKING } from './find-queries';
import styles from './find.module.css';
import { rankingIn } from './ranking';
import { scoreText } from '../../lib/score-text';
import { useNotes } from './shortlist-notes';
import { useFind } from './use-find';

/** As many as the server is asked for at once. */
const LONGEST_LIST = 20;
const MOST_COMPARED = 4;

/** Those set aside, with notes, and two to four of them side by side. The list stands in the address, the notes in this browser. */
export function Shortlist() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { address, need, filter } = useFind();
  const slugs = (address.list ?? []).slice(0, LONGEST_LIST);
  const resource = useResource({
    query: COMPETENCE_RANKING,
    variables: { need: need ?? {}, filter: { ...filter, holders: slugs }, first: LONGEST_LIST, after: null, lang },
    isPaused: need === null || slugs.length === 0,
  });
  if (slugs.length === 0) return null;
  const findings = rankingIn(resource.data)?.ranked.edges.map(({ node }) => node) ?? [];
  const compared = slugs.filter((slug) => address.compare?.includes(slug)).slice(0, MOST_COMPARED);
  const shown = compared.flatMap((slug) => findings.filter(({ holder }) => holder.slug === slug));
  return (
    <section className={styles.shortlist} aria-labelledby="shortlist">
      <h2 id="shortlist">{t('find.shortlist')}</h2>
      <p className={styles.hint}>{t('find.shortlistText')}</p>
      <ul>
        {slugs.map((slug) => (
          <ShortlistEntry
            key={slug}
            slug={slug}
            finding={findings.find(({ holder }) => holder.slug === slug)}
            canCompare={compared.length < MOST_COMPARED}
          />
        ))}
      </ul>
      {shown.length >= 2 ? (
        <Panel title={t('find.comparison')} resource={resource}>
          {() => <Comparison findings={shown} />}
        </Panel>
      ) : null}
    </section>
  );
}

interface ShortlistEntryProps {
  slug: string;
  /** Absent when it has no proof of what is asked for now. */
  finding: FindingEntryFragment | undefined;
  canCompare: boolean;
}

function ShortlistEntry({ slug, finding, canCompare }: ShortlistEntryProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { address, change } = useFind();
  const name = finding?.holder.name.text ?? slug;
  const isCompared = address.compare?.includes(slug) ?? false;
  const keep = { page: address.page };
  return (
    <li className={styles.listed}>
      <span className={styles.listedName}>
        {finding ? (
          <EntityLink entity={finding.holder} />
        ) : (
          <Link to="/e/$slug" params={{ slug }}>
            {slug}
          </Link>
        )}
        <small>
          {finding
            ? t('find.placeAndScore', {
                rank: formatNumber(finding.rank, lang),
                score: scoreText(finding.score, lang),
              })
            : t('find.notRanked')}
        </small>
      </span>
      <label className={styles.check} data-print="none">
        <input
          type="checkbox"
          checked={isCompared}
          disabled={finding === undefined || (!isCompared && !canCompare)}
          onChange={() => change({ compare: toggled(address.compare, slug), ...keep })}
        />
        {t('find.compare')}
        <span className="visually-hidden"> {name}</span>
      </label>
      <NoteField slug={slug} name={name} />
      <span data-print="none">
        <Button
          look="quiet"
          aria-label={`${t('find.unlist')}: ${name}`}
          onPress={() =>
            change({
              list: toggled(address.list, slug),
              compare: isCompared ? toggled(address.compare, slug) : address.compare,
              ...keep,
            })
          }
        >
          {t('find.remove')}
        </Button>
      </span>
    </li>
  );
}

function NoteField({ slug, name }: { slug: string; name: string }) {
  const { t } = useTranslation();
  const { noteOf, setNote } = useNotes();
  return (
    <label className={styles.note}>
      <span>
        {t('find.note')}
        <span className="visually-hidden"> {name}</span>
      </span>
      <input
        value={noteOf(slug)}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setNote(slug, event.target.value)}
      />
    </label>
  );
}
