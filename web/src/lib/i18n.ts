import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../generated/graphql';
import type italian from '../locales/it.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof italian };
    returnNull: false;
  }
}

/** One chunk a language, so that a reader loads the texts of one only. */
const TEXTS = {
  it: async () => import('../locales/it.json'),
  en: async () => import('../locales/en.json'),
};

const textChunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, done) => {
    TEXTS[language === 'en' ? 'en' : 'it']().then(
      (texts) => {
        done(null, texts.default);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), false);
      },
    );
  },
};

export const i18n = i18next.createInstance();

/**
 * Makes the texts ready in one language; resolves once they can be shown. Another language comes with `changeLanguage`,
 * which shows it when its texts are there. Both have all keys (`npm run check:translations`), so there is no fallback.
 */
export async function startI18n(language: Language): Promise<void> {
  await i18n
    .use(textChunks)
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: false, interpolation: { escapeValue: false } });
}
