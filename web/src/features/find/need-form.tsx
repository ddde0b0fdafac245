import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { RECOGNISE } from './find-queries';
import styles from './find.module.css';
import { keysInAddress } from './keys-in-address';
import { useFind } from './use-find';

/** The words of a pasted text that led to a concept, by its key. */
export type HeardWords = Readonly<Record<string, readonly string[]>>;

/** A text up to this length stands in the address as it is. */
const SHORT_TEXT = 200;
const LONGEST_TEXT = 20_000;
type Trouble = 'tooLong' | 'nothing' | 'failed';

/** Where one says what is needed: some words, or a whole text. */
export function NeedForm({ onHeard }: { onHeard: (heard: HeardWords) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address } = useFind();
  const [text, setText] = useState(address.q ?? '');
  const { submit, isBusy, trouble } = useSubmit(onHeard);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void submit(text);
  };
  return (
    <form className={styles.need} onSubmit={onSubmit} data-print="none">
      <label htmlFor="need-text">{t('find.need')}</label>
      <textarea
        id="need-text"
        rows={text.length > SHORT_TEXT ? 8 : 2}
        value={text}
        placeholder={t('find.placeholder')}
        aria-describedby="need-hint"
        data-main-search
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !text.includes('\n')) onSubmit(event);
        }}
      />
      <p id="need-hint" className={styles.hint}>
        {t('find.needHint', { count: LONGEST_TEXT, number: formatNumber(LONGEST_TEXT, language) })}
        {text.length > SHORT_TEXT ? ` · ${t('find.length', { number: formatNumber(text.length, language) })}` : ''}
      </p>
      <p role="alert" className={styles.trouble}>
        {trouble === null ? '' : t(`find.trouble.${trouble}`)}
      </p>
      <Button type="submit" look="primary" isDisabled={isBusy}>
        {isBusy ? t('find.recognising') : t('find.submit')}
      </Button>
    </form>
  );
}

/** Short texts go into the address; of long ones their concepts, so that the address can be passed on. */
function useSubmit(onHeard: (heard: HeardWords) => void) {
  const client = useClient();
  const { change } = useFind();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const submit = async (typed: string) => {
    const text = typed.trim();
    setTrouble(text.length > LONGEST_TEXT ? 'tooLong' : text === '' ? 'nothing' : null);
    if (text === '' || text.length > LONGEST_TEXT) return;
    if (text.length <= SHORT_TEXT && !text.includes('\n')) {
      change({ q: text, concepts: undefined, without: undefined });
      return;
    }
    setBusy(true);
    const { data } = await client.query(RECOGNISE, { need: { text } }).toPromise();
    setBusy(false);
    const answer = data?.competenceRanking;
    if (answer?.__typename !== 'CompetenceRanking') setTrouble('failed');
    else if (answer.concepts.length === 0) setTrouble('nothing');
    else {
      onHeard(Object.fromEntries(answer.concepts.map(({ key, words }) => [key, words])));
      change({ q: undefined, concepts: keysInAddress(answer.concepts.map(({ key }) => key)), without: undefined });
    }
  };
  return { submit, isBusy, trouble };
}
