import type { Theme } from '../lib/theme';

/** The system's sign: two strands that meet, with their ends as nodes. */
export function BrandMark() {
  return (
    <svg width="34" height="34" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M9 5c0 11 14 11 14 22M23 5c0 11-14 11-14 22"
        fill="none"
        stroke="var(--accent-on-brand)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M11 9.5h10M11 22.5h10"
        stroke="currentColor"
        strokeOpacity=".55"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <g fill="currentColor">
        <circle cx="9" cy="5" r="2.6" />
        <circle cx="23" cy="5" r="2.6" />
        <circle cx="9" cy="27" r="2.6" />
        <circle cx="23" cy="27" r="2.6" />
        <circle cx="16" cy="16" r="2.2" />
      </g>
    </svg>
  );
}

export function MenuMark({ isOpen }: { isOpen: boolean }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d={isOpen ? 'M4 4l10 10M14 4 4 14' : 'M2 4.5h14M2 9h14M2 13.5h14'} />
    </svg>
  );
}

const THEME_PATHS: Record<Theme, string> = {
  auto: 'M10 3a7 7 0 1 0 0 14Z',
  light:
    'M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  dark: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
};

export function ThemeMark({ theme }: { theme: Theme }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {theme === 'auto' ? <circle cx="10" cy="10" r="7" fill="none" /> : null}
      <path d={THEME_PATHS[theme]} fill={theme === 'light' ? 'none' : 'currentColor'} />
    </svg>
  );
}
