import { toIsoCountry } from '../../../records/iso-country.ts';
import type { NameStatement, RecordContent } from '../../../records/model.ts';
import type { NutsArea } from './nuts-area.ts';

export function nutsLocalId(code: string): string {
  return `nuts-${code}`;
}

/**
 * An area as a record, from what the versions of NUTS say of its code, the newest first. Pure.
 * @param versions at least one; all with the same code
 * @param isKnown whether there is a record of a code, so that it can be part of it
 */
export function mapNutsArea(versions: readonly NutsArea[], isKnown: (code: string) => boolean): RecordContent {
  const [{ code, iso } = { code: '', iso: undefined }] = versions;
  const parent = [4, 3, 2].map((length) => code.slice(0, length)).find((above) => above !== code && isKnown(above));
  const schemes = versions.map(({ version }) => (version === undefined ? 'nuts' : `nuts-${version}`));
  return {
    localId: nutsLocalId(code),
    kind: 'Place',
    names: namesOf(code, iso, versions),
    identifiers: [{ scheme: 'nuts', value: code }],
    values: [
      ...[...new Set(schemes)].map((value) => ({ field: 'scheme' as const, value, ours: false })),
      { field: 'notation', value: code, ours: false },
      { field: 'country', value: iso ?? toIsoCountry(code.slice(0, 2)), ours: false },
    ],
    observations: [],
    relations: parent === undefined ? [] : [{ type: 'PART_OF', target: nutsLocalId(parent) }],
    at: { words: code },
  };
}

/** The newest name is the name, others are aliases; countries have a name of ours in both languages as well. */
function namesOf(code: string, iso: string | undefined, versions: readonly NutsArea[]): NameStatement[] {
  const ours = code.length === 2 ? countryNames(iso ?? toIsoCountry(code)) : [];
  const texts = [...new Set(versions.flatMap(({ name, ownName }) => [name, ownName]))].filter((text) => text !== '');
  const stated = texts.map((text, index): NameStatement => {
    const languages = /^IT./u.test(code) ? ['it'] : ours.filter((name) => name.text === text).map(({ lang }) => lang);
    // What both languages call it is no name of one of them.
    const lang = languages.length === 1 ? languages[0] : undefined;
    return { text, ...(lang === undefined ? {} : { lang }), type: index === 0 ? 'NAME' : 'ALIAS', ours: false };
  });
  const names = [...stated, ...ours.filter(({ text }) => !texts.includes(text))];
  return names.length === 0 ? [{ text: code, type: 'ALIAS', ours: false }] : names;
}

function countryNames(iso: string): NameStatement[] {
  return (['it', 'en'] as const).flatMap((lang) => {
    const text = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(iso);
    return text === undefined ? [] : [{ text, lang, type: 'NAME' as const, ours: true }];
  });
}
