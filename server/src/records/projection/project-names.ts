import type { NameStatement } from '../model.ts';
import { addWording, evidenceOf } from './evidence-of.ts';
import type { EvidenceEntry, StoredRecord } from './stored-record.ts';

/** A name with everyone who gives it. */
export interface ProjectedName {
  text: string;
  lang?: string;
  type: NameStatement['type'];
  isOurs: boolean;
  evidence: EvidenceEntry[];
}

/** The name to show in one language. */
export interface ShownName {
  text: string;
  lang?: string;
  isOurs: boolean;
}

/** All names of an entity in the order of its records; the same name from several sources once, with the evidence of all. */
export function projectNames(members: readonly StoredRecord[]): ProjectedName[] {
  const names = new Map<string, ProjectedName>();
  for (const record of members) {
    for (const { text, lang, type, ours, at } of record.content.names) {
      const key = JSON.stringify([text, lang ?? null, type]);
      const name = names.get(key) ?? { text, lang, type, isOurs: ours, evidence: [] };
      addWording(name, ours, evidenceOf(record, at));
      names.set(key, name);
    }
  }
  return [...names.values()];
}

/**
 * The name to show in a language: one that a source gives in it, else one that is the same in every language, else ours.
 * Undefined when there is none in this language: the reader then gets the other language's, marked as such.
 */
export function shownName(names: readonly ProjectedName[], lang: string): ShownName | undefined {
  const best = (type: ProjectedName['type']): ProjectedName | undefined => {
    const ofType = names.filter((name) => name.type === type);
    return (
      ofType.find((name) => name.lang === lang && !name.isOurs) ??
      ofType.find((name) => name.lang === undefined && !name.isOurs) ??
      ofType.find((name) => name.lang === lang) ??
      ofType.find((name) => name.lang === undefined)
    );
  };
  return best('NAME') ?? best('ACRONYM') ?? best('ALIAS');
}

/** The name to show when neither working language has one, so that nothing is ever without a name. */
export function anyName(names: readonly ProjectedName[], fallback: string): ShownName {
  return names.find((name) => name.type === 'NAME') ?? names[0] ?? { text: fallback, isOurs: true };
}
