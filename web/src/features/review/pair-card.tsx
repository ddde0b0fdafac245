import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdminSession } from '../../lib/admin-session';
import { formatNumber } from '../../lib/format';
import { areSingleKeysOn } from '../../lib/single-keys';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { PairTable } from './pair-table';
import styles from './review.module.css';
import type { Review, Suggestion, Verdict } from './use-review';

const KEYS: Readonly<Record<string, Verdict | 'undo'>> = { s: 'same', n: 'apart', l: 'later', u: 'undo' };
/** What speaks against; everything else speaks for. */
const AGAINST: ReadonlySet<string> = new Set([
  'NAME_INSIDE_NAME',
  'OTHER_CITY',
  'OTHER_COUNTRY',
  'OTHER_WEBSITE',
  'OTHER_LEGAL_FORM',
  'OTHER_TYPE',
  'OTHER_IDENTIFIER',
  'SAME_SOURCE',
  'AMBIGUOUS',
]);

/** The pair to look at, both sides of it, what speaks for and against, and what one may say. */
export function PairCard({ review }: { review: Review }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const session = useAdminSession();
  const { current, isBusy, last } = review;
  const { sitting, heading, followNext } = useFollowedPair(current?.id);
  const say = async (verdict: Verdict) => {
    followNext();
    if (await review.say(verdict, reason.trim())) setReason('');
  };
  const undo = () => {
    followNext();
    void review.undo();
  };
  const mayDecide = session !== null && current !== undefined && !isBusy;
  useVerdictKeys((wish) => {
    if (wish === 'undo') {
      if (last !== null && !isBusy && (session !== null || last.decision === null)) undo();
    } else if (wish === 'later' ? current !== undefined && !isBusy : mayDecide) void say(wish);
  });
  return (
    <div className={styles.sitting} tabIndex={-1} ref={sitting}>
      {current === undefined ? null : (
        <article className={styles.pair} aria-labelledby="pair-title">
          <PairHead pair={current} open={review.open} heading={heading} />
          <Reasons pair={current} />
          <PairTable pair={current} />
          {session === null ? (
            <p className={styles.note}>{t('review.signInToDecide')}</p>
          ) : (
            <label className={styles.why}>
              {t('review.why')}
              <input
                value={reason}
                maxLength={500}
                autoComplete="off"
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
          )}
        </article>
      )}
      <div className={styles.verdicts}>
        <Verdicts review={review} mayDecide={mayDecide} onSay={(verdict) => void say(verdict)} />
        <p role="alert" className={styles.problem}>
          {review.hasFailed ? (review.problem ?? t('review.notDone')) : ''}
        </p>
        <LastStep review={review} onUndo={undo} />
      </div>
    </div>
  );
}

/** Where the keyboard is: on the next pair once one was decided or undone, never lost with a button that went away. */
function useFollowedPair(pair: string | undefined) {
  const sitting = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFollowing = useRef(false);
  useEffect(() => {
    if (!isFollowing.current) return;
    isFollowing.current = false;
    (heading.current ?? sitting.current)?.focus();
  }, [pair]);
  return {
    sitting,
    heading,
    followNext: () => {
      isFollowing.current = true;
    },
  };
}

interface VerdictsProps {
  review: Review;
  mayDecide: boolean;
  onSay: (verdict: Verdict) => void;
}

/** What one may say about the pair. */
function Verdicts({ review: { current, isBusy }, mayDecide, onSay }: VerdictsProps) {
  const { t } = useTranslation();
  if (current === undefined) return null;
  return (
    <div className={styles.buttons}>
      <Button look="primary" isDisabled={!mayDecide} onPress={() => onSay('same')}>
        {t('review.same')} <Key name="S" />
      </Button>
      <Button isDisabled={!mayDecide} onPress={() => onSay('apart')}>
        {t('review.apart')} <Key name="N" />
      </Button>
      <Button isDisabled={isBusy} onPress={() => onSay('later')}>
        {t('review.later')} <Key name="L" />
      </Button>
    </div>
  );
}

/** What was said last, about which two, and the way back. */
function LastStep({ review: { isBusy, last }, onUndo }: { review: Review; onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.last}>
      {last === null ? null : (
        <>
          <p>{t(`review.said.${last.verdict}`, { a: last.names[0], b: last.names[1] })}</p>
          <Button look="quiet" isDisabled={isBusy} onPress={onUndo}>
            {t('review.undo', { step: t(`review.step.${last.verdict}`) })} <Key name="U" />
          </Button>
        </>
      )}
    </div>
  );
}

interface PairHeadProps {
  pair: Suggestion;
  open: number;
  heading: React.RefObject<HTMLHeadingElement | null>;
}

function PairHead({ pair, open, heading }: PairHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className={styles.head}>
      <h3 id="pair-title" tabIndex={-1} ref={heading}>
        {t('review.question')}
      </h3>
      <p>
        {t('review.score', { score: formatNumber(Math.round(pair.score * 100), language) })} ·{' '}
        {t('review.open', { count: open, number: formatNumber(open, language) })}
      </p>
    </header>
  );
}

function Reasons({ pair }: { pair: Suggestion }) {
  const { t } = useTranslation();
  if (pair.reasons.length === 0) return null;
  return (
    <ul className={styles.reasons} aria-label={t('review.reasons')}>
      {pair.reasons.map((reason) => (
        <li key={reason} data-against={AGAINST.has(reason) || undefined}>
          <span aria-hidden="true">{AGAINST.has(reason) ? '−' : '+'}</span> {t(`review.reason.${reason}`)}
        </li>
      ))}
    </ul>
  );
}

function Key({ name }: { name: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {name}
    </kbd>
  );
}

/** S, N, L and U anywhere on the page but in fields, unless single keys are switched off; Ctrl+Z takes back too. */
function useVerdictKeys(onWish: (wish: Verdict | 'undo') => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const isInField = target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
    if (isInField || event.altKey || document.querySelector('dialog[open]') !== null) return;
    const hasModifier = event.ctrlKey || event.metaKey;
    const isUndo = hasModifier && !event.shiftKey && event.key.toLowerCase() === 'z';
    const wish = isUndo ? 'undo' : hasModifier || !areSingleKeysOn() ? undefined : KEYS[event.key.toLowerCase()];
    if (wish === undefined) return;
    event.preventDefault();
    onWish(wish);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
