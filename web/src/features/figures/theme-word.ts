import type { i18n } from 'i18next';

/** A theme's name in the reader's language; its key where there is none. */
export function themeWord(theme: string | null, { t, exists }: i18n): string {
  if (theme === null) return t('figures.noTheme');
  const key = `theme.${theme}`;
  return exists(key) ? t(key as 'theme.cluster') : theme;
}
