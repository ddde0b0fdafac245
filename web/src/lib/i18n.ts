import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../locales/en.json';
import it from '../locales/it.json';
import type { Language } from '../generated/graphql';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof it };
    returnNull: false;
  }
}

export const i18n = i18next.createInstance();

/** Makes the texts ready in one language; resolves once they can be shown. */
export async function startI18n(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'it',
    resources: { it: { translation: it }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}
