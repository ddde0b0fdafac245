import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, THEMES, useTheme } from '../lib/theme';
import { useLanguage } from '../lib/use-language';
import { InstantSearch } from '../ui/instant-search';
import { BrandMark, MenuMark, ThemeMark } from './shell-marks';
import styles from './site-header.module.css';

/** Brand, ways into the system, search, language and theme. */
export function SiteHeader({ hasSearch }: { hasSearch: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // The menu belongs to the page it was opened on: the next page starts with it closed.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isMenuOpen = openOn === pathname;
  return (
    <header className={styles.header} data-print="none">
      <div className={styles.inner}>
        <Link to="/" className={styles.brand} aria-label={`${t('app.name')}: ${t('app.home')}`}>
          <BrandMark />
          <span>{t('app.name')}</span>
        </Link>
        <button
          type="button"
          className={styles.menuButton}
          aria-expanded={isMenuOpen}
          aria-controls="site-nav"
          onClick={() => setOpenOn(isMenuOpen ? null : pathname)}
        >
          <MenuMark isOpen={isMenuOpen} />
          {t('app.menu')}
        </button>
        <div id="site-nav" className={styles.drawer} data-open={isMenuOpen || undefined}>
          <MainNav />
          <div className={styles.tools}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
        {hasSearch ? (
          <div className={styles.search}>
            <InstantSearch
              look="bar"
              isMain
              label={t('search.label')}
              placeholder={t('search.placeholderShort')}
              onChoose={(entity) => void navigate({ to: '/e/$slug', params: { slug: entity.slug } })}
              onSubmit={(q) => void navigate({ to: '/search', search: { q } })}
            />
          </div>
        ) : null}
      </div>
    </header>
  );
}

function MainNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('app.mainNav')}>
      <ul className={styles.nav}>
        <li>
          <Link to="/browse/$kind" params={{ kind: 'organizations' }} search={{}}>
            {t('nav.browse')}
          </Link>
        </li>
        <li>
          <Link to="/find">{t('nav.find')}</Link>
        </li>
        <li>
          <Link to="/match">{t('nav.match')}</Link>
        </li>
        <li>
          <Link to="/networks">{t('nav.networks')}</Link>
        </li>
        <li>
          <Link to="/explore">{t('nav.explore')}</Link>
        </li>
        <li>
          <Link to="/paths">{t('nav.paths')}</Link>
        </li>
        <li>
          <Link to="/figures">{t('nav.figures')}</Link>
        </li>
        <li>
          <Link to="/sources">{t('nav.sources')}</Link>
        </li>
      </ul>
    </nav>
  );
}

/** The same page in the other language. */
function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'it' ? 'en' : 'it';
  return (
    <Link
      to="."
      search={(before) => ({ ...before, lang: other === 'it' ? undefined : other })}
      replace
      resetScroll={false}
      className={styles.tool}
      lang={other}
      hrefLang={other}
      preload={false}
      activeProps={{}}
    >
      {t(`app.languageName_${other}`)}
    </Link>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const label = t('app.themeSwitch', { theme: t(`app.theme_${theme}`) });
  return (
    <button type="button" className={styles.tool} onClick={() => chooseTheme(next)} aria-label={label} title={label}>
      <ThemeMark theme={theme} />
    </button>
  );
}
