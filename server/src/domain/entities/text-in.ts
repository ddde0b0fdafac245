import { calmCapitals } from './calm-capitals.ts';
import type { EntityRow } from '../../graph/statements/entities/entity-columns.ts';

/** The two working languages. */
export type Language = 'it' | 'en';

/** A text in one language, saying how it came to be in that language. */
export interface TextIn {
  text: string;
  lang: string | null;
  isFallback: boolean;
  isOurs: boolean;
}

/** Kinds of what registers name in capitals; a project is called by an acronym. */
const IN_CAPITALS: ReadonlySet<string> = new Set(['Organization', 'Facility']);

/**
 * The name to show in a language; the other language's, marked, when there is none in it. Capitals of registers are shown as names are
 * written.
 */
export function nameIn(entity: EntityRow, lang: Language): TextIn {
  const name = textOf(nameTexts(entity), lang) ?? {
    text: entity.nameAny,
    lang: entity.nameAnyLang,
    isFallback: true,
    isOurs: false,
  };
  return IN_CAPITALS.has(entity.kind) ? { ...name, text: calmCapitals(name.text) } : name;
}

/** The description in a language; the other language's, marked, when there is none in it; null when there is none at all. */
export function descriptionIn(entity: EntityRow, lang: Language): TextIn | null {
  return textOf(
    {
      it: { text: entity.descriptionIt, isOurs: entity.descriptionItIsOurs },
      en: { text: entity.descriptionEn, isOurs: entity.descriptionEnIsOurs },
    },
    lang,
  );
}

interface TextChoice {
  text: string | null;
  isOurs?: boolean | null;
  /** The same in every language (a proper name). */
  isNeutral?: boolean | null;
}

/** Chooses among the texts in both languages; null when there is neither. */
export function textOf(texts: Record<Language, TextChoice>, lang: Language): TextIn | null {
  const other = lang === 'it' ? 'en' : 'it';
  for (const candidate of [lang, other] as const) {
    const { text, isOurs, isNeutral } = texts[candidate];
    if (text === null) continue;
    return {
      text,
      lang: isNeutral === true ? null : candidate,
      isFallback: candidate !== lang,
      isOurs: isOurs === true,
    };
  }
  return null;
}

function nameTexts(entity: EntityRow): Record<Language, TextChoice> {
  return {
    it: { text: entity.nameIt, isOurs: entity.nameItIsOurs, isNeutral: entity.nameItIsNeutral },
    en: { text: entity.nameEn, isOurs: entity.nameEnIsOurs, isNeutral: entity.nameEnIsNeutral },
  };
}
