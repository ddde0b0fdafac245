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

/** The name to show in a language; the other language's, marked, when there is none in it. */
export function nameIn(entity: EntityRow, lang: Language): TextIn {
  return (
    textOf(nameTexts(entity), lang) ?? {
      text: entity.nameAny,
      lang: entity.nameAnyLang,
      isFallback: true,
      isOurs: false,
    }
  );
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
