import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/use-language';
import styles from './text-in.module.css';

/** A text of the API with how it came to be in its language. */
interface ShownText {
  text: string;
  lang?: string | null | undefined;
  isFallback: boolean;
  isOurs: boolean;
}

interface TextInProps {
  text: ShownText;
  /** Say in words that the text is in another language than asked. */
  showsFallback?: boolean;
  /** Say in words that the wording is the cluster office's. */
  showsOurs?: boolean;
  /** Shown in place of the plain text, for instance with marked pieces. */
  children?: ReactNode;
}

/** A text with its language told to the browser, and with a mark where it is not the asked language or not the source's wording. */
export function TextIn({ text, showsFallback = false, showsOurs = false, children }: TextInProps) {
  const lang = useForeignLang(text.lang);
  return (
    <>
      <span lang={lang}>{children ?? text.text}</span>
      {showsFallback && text.isFallback && text.lang ? <FallbackMark lang={text.lang} /> : null}
      {showsOurs && text.isOurs ? <OursMark /> : null}
    </>
  );
}

/** The tag for a fragment in another language than the screen's; undefined where none is needed or known. */
function useForeignLang(lang: string | null | undefined): string | undefined {
  const screen = useLanguage();
  return lang === screen ? undefined : (lang ?? undefined);
}

/** Says in which language a text is; the space before it keeps the words apart where the page is read out or copied. */
function FallbackMark({ lang }: { lang: string }) {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <small className={styles.mark} title={t('text.fallbackTitle')}>
        {t('text.fallback', { language: languageName(lang, useLanguage()) })}
      </small>
    </>
  );
}

/** Says that a wording was made by the cluster office. */
export function OursMark() {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <small className={styles.mark} title={t('text.oursTitle')}>
        {t('text.ours')}
      </small>
    </>
  );
}

/** The name of a language in the reader's language; the tag itself when there is none. */
export function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
