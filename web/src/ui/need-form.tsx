import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { graphql } from '../generated';
import { writeConcepts } from '../lib/concept-list';
import { formatNumber } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import { Button } from './button';
import styles from './need-form.module.css';

/** The concepts of a pasted text, by which the address stands for it. */
const RECOGNISE = graphql(`
  query RecogniseConcepts($need: CompetenceNeed!) {
    competenceRanking(need: $need) {
      __typename
      ... on InvalidInput {
        field
      }
      ... on CompetenceRanking {
        concepts {
          key
          words
          isSecondary
        }
      }
    }
  }
`);

/** The words of a pasted text that led to a concept, by its key. */
export type HeardWords = Readonly<Record<string, readonly string[]>>;

/** A text up to this length stands in the address as it is. */
const SHORT_TEXT = 200;
const LONGEST_TEXT = 20_000;
type Trouble = 'tooLong' | 'nothing' | 'failed';

interface NeedFormProps {
  /** The words of the address. */
  words: string | undefined;
  /** What the button says. */
  action: string;
  /** What is to stand in the address: the words, or the concepts of a text too long for it, with the words that led to them. */
  onNeed: (need: { q?: string; concepts?: string[] }, heard: HeardWords) => void;
}

/** Where one says what is needed: some words, or a whole text. */
export function NeedForm({ words, action, onNeed }: NeedFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, setText] = useState(words ?? '');
  const { submit, isBusy, trouble } = useSubmit(onNeed);
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
        {isBusy ? t('find.recognising') : action}
      </Button>
    </form>
  );
}

/** Short texts go into the address; of long ones their concepts, so that the address can be passed on. */
function useSubmit(onNeed: NeedFormProps['onNeed']) {
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const submit = async (typed: string) => {
    const text = typed.trim();
    setTrouble(text.length > LONGEST_TEXT ? 'tooLong' : text === '' ? 'nothing' : null);
    if (text === '' || text.length > LONGEST_TEXT) return;
    if (text.length <= SHORT_TEXT && !text.includes('\n')) {
      onNeed({ q: text }, {});
      return;
    }
    setBusy(true);
    const { data } = await client.query(RECOGNISE, { need: { text } }).toPromise();
    setBusy(false);
    const answer = data?.competenceRanking;
    if (answer?.__typename !== 'CompetenceRanking') setTrouble('failed');
    else if (answer.concepts.length === 0) setTrouble('nothing');
    else {
      const heard = Object.fromEntries(answer.concepts.map(({ key, words }) => [key, words]));
      onNeed({ concepts: writeConcepts(answer.concepts) }, heard);
    }
  };
  return { submit, isBusy, trouble };
}
