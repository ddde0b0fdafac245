import { Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerStatus } from '../lib/server-status';
import { KeysDialog } from './keys-dialog';
import styles from './shell.module.css';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { Trail } from './trail';
import { useShortcuts } from './use-shortcuts';

/** Applies the address's language to the texts and to the document. */
function useAddressLanguage(): void {
  const { i18n } = useTranslation();
  const { lang = 'it' } = useSearch({ from: '__root__' });
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    if (i18n.language !== lang) void i18n.changeLanguage(lang);
  }, [lang, i18n]);
}

/** After a step to another page the reader starts at its beginning, with the keyboard too. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const [areKeysOpen, setKeysOpen] = useState(false);
  const { pathname } = useLocation();
  const { isReachable } = useServerStatus();
  useAddressLanguage();
  useFocusOnNewPage();
  useShortcuts(() => setKeysOpen(true));
  const isStart = pathname === '/';
  const isWide = pathname === '/explore';
  return (
    <>
      <a href="#main" className={styles.skip}>
        {t('app.skip')}
      </a>
      <SiteHeader hasSearch={!isStart && pathname !== '/search'} />
      <div role="status" data-print="none">
        {isReachable ? null : <p className={styles.offline}>{t('app.offline')}</p>}
      </div>
      {isStart ? null : <Trail />}
      <main id="main" tabIndex={-1} className={isStart ? styles.mainBare : isWide ? styles.mainWide : styles.main}>
        <Outlet />
      </main>
      <SiteFooter onKeys={() => setKeysOpen(true)} />
      <KeysDialog isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </>
  );
}
