import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasConcept, reweighed, withConcept, withoutConcept } from '../../lib/concept-list';
import { formatList, formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { InstantSearch } from '../../ui/instant-search';
import type { HeardWords } from '../../ui/need-form';
import { NamedPlace, NamedTypes } from './named-conditions';
import type { Ranking } from './ranking';
import styles from './find.module.css';
import { useFind } from './use-find';

type Concept = Ranking['concepts'][number];
const FREE_WORDS_SIGNS = /^~{1,2}/;
const TEXT_WORDS_SIGN = '~~';
/** No more are counted. */
const MOST_TEXTS = 500;

/** How the need was understood: each concept with the words that led to it; it can be taken out, taken back, and others added. */
export function ConceptList({ ranking, heard }: { ranking: Ranking; heard: HeardWords }) {
  const { t } = useTranslation();
  const { address, change } = useFind();
  const { concepts } = ranking;
  const hasBelow = concepts.some(({ narrowerCount }) => narrowerCount > 0);
  return (
    <div className={styles.concepts}>
      <ul>
        {concepts.map((concept) => (
          <ConceptEntry key={concept.key} concept={concept} heard={heard[concept.key] ?? []}>
            <CountLess concept={concept} concepts={concepts} />
            <InTexts concept={concept} concepts={concepts} />
          </ConceptEntry>
        ))}
      </ul>
      <NamedTypes ranking={ranking} />
      <NamedPlace ranking={ranking} />
      <ReadingNotes ranking={ranking} />
      <div className={styles.conceptTools} data-print="none">
        <InstantSearch
          label={t('find.addConcept')}
          placeholder={t('find.addConcept')}
          kinds={['Technology']}
          onChoose={({ slug }) =>
            change({
              concepts: withConcept(address.concepts, slug),
              without: others(address.without, slug),
            })
          }
        />
        {hasBelow || address.below === 'no' ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={address.below !== 'no'}
              onChange={(event) => change({ below: event.target.checked ? undefined : 'no' })}
            />
            {t('find.below')}
          </label>
        ) : null}
      </div>
    </div>
  );
}

/** What of the need does not count, and why. */
function ReadingNotes({ ranking: { concepts, cuts, unknownConcepts, unheardWords } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {unknownConcepts.length === 0 ? null : (
        <p className={styles.hint}>{t('find.unknown', { keys: formatList(unknownConcepts, language) })}</p>
      )}
      {unheardWords.length === 0 || concepts.length === 0 ? null : (
        <p className={styles.cut} role="note">
          {t('find.unheard', {
            count: unheardWords.length,
            words: formatList(
              unheardWords.map((word) => `«${word}»`),
              language,
            ),
          })}
        </p>
      )}
      {cuts.map(({ limit, count }) => (
        <p key={limit} className={styles.cut} role="note">
          {t(`find.cut.${limit}`, { count, number: formatNumber(count, language) })}
        </p>
      ))}
    </>
  );
}

/** The same words in texts of works, to which nobody may have given the field. */
export function InTexts({
  concept: { inTexts, isLeftOut },
  concepts,
}: {
  concept: Concept;
  concepts: readonly Concept[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useFind();
  if (inTexts === null || isLeftOut || concepts.some(({ key }) => key === inTexts.key)) return null;
  const { key, workCount } = inTexts;
  return (
    <Button
      look="quiet"
      onPress={() => change({ concepts: withConcept(address.concepts, key), without: others(address.without, key) })}
    >
      {t('find.inTexts', {
        count: workCount,
        number: `${formatNumber(workCount, language)}${workCount < MOST_TEXTS ? '' : '+'}`,
      })}
    </Button>
  );
}

/** Whether a concept counts less than the others: what a text only mentions does, until somebody says otherwise. */
function CountLess({ concept, concepts }: { concept: Concept; concepts: readonly Concept[] }) {
  const { t } = useTranslation();
  const { address, change } = useFind();
  const { key, isLeftOut, isSecondary } = concept;
  const counting = concepts.filter((one) => !one.isLeftOut);
  if (isLeftOut || counting.length < 2) return null;
  const name = nameOf(concept);
  return (
    <Button
      look="quiet"
      aria-label={t(isSecondary ? 'find.countWholeOf' : 'find.countLessOf', { name })}
      onPress={() => change({ concepts: reweighed(address.concepts, counting, { key, isSecondary: !isSecondary }) })}
    >
      {t(isSecondary ? 'find.countWhole' : 'find.countLess')}
    </Button>
  );
}

/** What a concept is called where it is spoken of: words in quotes, as a technology may be called the same. */
function nameOf({ key, technology }: Concept): string {
  return technology?.name.text ?? `«${key.replace(FREE_WORDS_SIGNS, '')}»`;
}

interface ConceptEntryProps {
  concept: Concept;
  heard: readonly string[];
  children: ReactNode;
}

function ConceptEntry({ concept, heard, children }: ConceptEntryProps) {
  const { t } = useTranslation();
  const { address, change } = useFind();
  const { key, origin, technology, words, isLeftOut } = concept;
  const name = nameOf(concept);
  const saysItself = technology === null && (origin === 'CHOSEN' || origin === 'WIDENED');
  const shown = heard.length > 0 ? heard : saysItself ? [] : words;
  const remove = () => {
    // What the text names as well must be left out by name; what was only chosen is simply not chosen any more.
    if (!hasConcept(address.concepts, key)) change(leave());
    else
      change({ concepts: orNone(withoutConcept(address.concepts, key)), ...(address.q === undefined ? {} : leave()) });
  };
  const leave = () => ({ without: [...new Set([...(address.without ?? []), key])] });
  return (
    <li className={styles.concept} data-left-out={isLeftOut || undefined}>
      <span className={styles.conceptName}>
        {technology ? <EntityLink entity={technology} /> : <q>{key.replace(FREE_WORDS_SIGNS, '')}</q>}
      </span>
      <ConceptHint concept={concept} shown={shown} isPasted={heard.length > 0} />
      <span data-print="none">
        {children}
        {isLeftOut ? (
          <Button
            look="quiet"
            aria-label={t('find.takeBackOf', { name })}
            onPress={() => change({ without: others(address.without, key) })}
          >
            {t('find.takeBack')}
          </Button>
        ) : (
          <Button look="quiet" aria-label={t('find.removeOf', { name })} onPress={remove}>
            {t('find.remove')}
          </Button>
        )}
      </span>
    </li>
  );
}

interface ConceptHintProps {
  concept: Concept;
  shown: readonly string[];
  /** Whether it comes from a text whose concepts the address has. */
  isPasted: boolean;
}

/** How a concept was found, and how telling it is. */
function ConceptHint({ concept, shown, isPasted }: ConceptHintProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { key, origin, narrowerCount, holderCount, isLeftOut, isSecondary, specificity } = concept;
  return (
    <span className={styles.hint}>
      {[
        isPasted ? t('find.pasted') : t(`find.origin.${origin}`),
        key.startsWith(TEXT_WORDS_SIGN) ? t('find.textsOnly') : '',
        shown.length === 0 ? '' : t('find.heard', { words: shown.map((word) => `«${word}»`).join(', ') }),
        narrowerCount === 0
          ? ''
          : t('find.narrower', { count: narrowerCount, number: formatNumber(narrowerCount, language) }),
        isLeftOut ? '' : t('find.holders', { count: holderCount, number: formatNumber(holderCount, language) }),
        isSecondary && !isLeftOut ? t('find.secondary') : '',
        isLeftOut ? t('find.leftOut') : t('find.telling', { number: formatNumber(specificity / 1000, language) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

/** A list of the address without one of its items; undefined when nothing is left. */
function others(list: readonly string[] | undefined, item: string): string[] | undefined {
  return orNone((list ?? []).filter((other) => other !== item));
}

/** What an address says of a list: nothing where nothing is left. */
function orNone(list: string[]): string[] | undefined {
  return list.length === 0 ? undefined : list;
}
