import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { buttonClass } from '../../ui/button';
import { EmptyNotice, Panel } from '../../ui/panel';
import { PageHeader } from '../../ui/page-header';
import { FigureCard } from './figure-card';
import { FigureDetail } from './figure-detail';
import styles from './figures-page.module.css';
import { groupByTheme, type ThemeGroup } from './group-figures';
import { themeWord } from './theme-word';
import { useFigures } from './use-figures';

/** All indicators by theme, and above them the chosen one with its chart and everything that sources say of it. */
export function FiguresPage() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { theme, indicator } = useSearch({ from: '/figures' });
  const resource = useFigures();
  usePageTitle(t('figures.title'));
  return (
    <>
      <PageHeader title={t('figures.title')} lead={t('figures.lead')} />
      {indicator === undefined ? null : <FigureDetail key={indicator} slug={indicator} />}
      <Panel resource={resource} isEmpty={({ indicators }) => indicators.length === 0} lines={10}>
        {({ indicators, totalCount }) => (
          <>
            <Themes groups={groupByTheme(indicators)} theme={theme} chosen={indicator} />
            {indicators.length < totalCount ? (
              <p>
                {t('figures.shownOf', {
                  shown: formatNumber(indicators.length, lang),
                  total: formatNumber(totalCount, lang),
                })}
              </p>
            ) : null}
          </>
        )}
      </Panel>
    </>
  );
}

interface ThemesProps {
  readonly groups: readonly ThemeGroup[];
  readonly theme: string | undefined;
  readonly chosen: string | undefined;
}

function Themes({ groups, theme, chosen }: ThemesProps) {
  const { t, i18n } = useTranslation();
  const shown = theme === undefined ? groups : groups.filter((group) => (group.theme ?? 'other') === theme);
  return (
    <>
      <ThemeLinks groups={groups} theme={theme} />
      {shown.length === 0 ? <EmptyNotice title={t('figures.none')} /> : null}
      {shown.map((group) => (
        <section key={group.theme ?? 'other'} className={styles.theme}>
          <h2>{themeWord(group.theme, i18n)}</h2>
          <ul className={styles.cards}>
            {group.indicators.map((one) => (
              <FigureCard key={one.id} indicator={one} isChosen={one.slug === chosen} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ThemeLinks({ groups, theme }: Pick<ThemesProps, 'groups' | 'theme'>) {
  const { t, i18n } = useTranslation();
  const lang = useLanguage();
  const total = groups.reduce((sum, group) => sum + group.indicators.length, 0);
  const link = (value: string | undefined, word: string, count: number) => (
    <li key={value ?? ''}>
      <Link
        to="/figures"
        search={{ theme: value }}
        className={buttonClass()}
        aria-current={theme === value ? 'true' : undefined}
        resetScroll={false}
      >
        {word} <small>{formatNumber(count, lang)}</small>
      </Link>
    </li>
  );
  return (
    <nav aria-label={t('figures.themes')} data-print="none">
      <ul className={styles.links}>
        {link(undefined, t('figures.all'), total)}
        {groups.map((group) => link(group.theme ?? 'other', themeWord(group.theme, i18n), group.indicators.length))}
      </ul>
    </nav>
  );
}
