import type { EntityKind, Field } from '../model.ts';
import { hashOf, mintId } from '../record-key.ts';
import { distinctEvidence, evidenceOf, withdrawnSince } from './evidence-of.ts';
import { dottedInitials, foldText, toSlug } from '../../fold-text.ts';
import { shownWebName } from '../../web-name.ts';
import { anyName, projectNames, shownName, type ProjectedName } from './project-names.ts';
import { projectValues, type ProjectedValue } from './project-values.ts';
import { readType } from './read-type.ts';
import { orderOf, type EvidenceEntry, type StoredRecord } from './stored-record.ts';

/** Fields whose shown value is also a property of the node, because lists filter by them or show them. */
const NODE_FIELDS = [
  'organizationType',
  'foundedOn',
  'address',
  'website',
  'startDate',
  'endDate',
  'date',
  'country',
  'publicationType',
  'status',
  'scheme',
  'theme',
  'unit',
  'city',
  'activityType',
  'sme',
] as const satisfies readonly Field[];

const MAX_KEYWORDS = 40;
const BODIES: ReadonlySet<EntityKind> = new Set(['Organization', 'Network']);

/** An identifier with everyone who gives it. */
export interface ProjectedIdentifier {
  scheme: string;
  value: string;
  evidence: EvidenceEntry[];
}

/** Everything that is read only on an entity's own page, kept as one JSON property. */
export interface EntityDetails {
  names: ProjectedName[];
  identifiers: ProjectedIdentifier[];
  values: ProjectedValue[];
  evidence: EvidenceEntry[];
}

/** An entity as it is to be written. */
export interface EntityState {
  id: string;
  kind: EntityKind;
  /** Properties of the node, without those that depend on other entities (slug, relationCount). */
  properties: Record<string, string | number | boolean | string[]>;
  recordKeys: string[];
  hash: string;
}

/**
 * Computes an entity from the records that describe it. Pure.
 * @param records the entity's records, at least one, in any order
 */
export function projectEntity(records: readonly StoredRecord[]): EntityState {
  const ordered = [...records].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const first = ordered[0];
  if (first === undefined) throw new Error('An entity has at least one record');
  // What a source has taken back still tells who it is, but is shown only where no other says anything.
  const isThere = ({ withdrawnOn }: StoredRecord): boolean => withdrawnOn === undefined;
  const members = [...ordered.filter(isThere), ...ordered.filter((record) => !isThere(record))];
  const details: EntityDetails = {
    names: projectNames(members),
    identifiers: projectIdentifiers(members),
    values: valuesOf(first.content.kind, members),
    evidence: distinctEvidence(members.map((record) => evidenceOf(record, record.content.at))),
  };
  const sourceIds = [...new Set(members.map(({ sourceId }) => sourceId))];
  const properties: EntityState['properties'] = {
    kind: first.content.kind,
    origin: orderOf(first),
    slugBase: slugBaseOf(ordered, details, first.content.localId),
    sourceIds,
    sourceCount: sourceIds.length,
    details: JSON.stringify(details),
    ...nameProperties(details.names, first.content.localId),
    ...valueProperties(details.values),
    ...searchProperties(details, webNameIn(first.content.kind, details)),
    ...keywordProperties(details.values),
  };
  const withdrawnOn = withdrawnSince(details.evidence);
  if (withdrawnOn !== undefined) properties['withdrawnOn'] = withdrawnOn;
  const id = mintId('ent', first.key);
  const recordKeys = members.map(({ key }) => key);
  return { id, kind: first.content.kind, properties, recordKeys, hash: hashOf([id, properties, recordKeys]) };
}

function valuesOf(kind: EntityKind, members: readonly StoredRecord[]): ProjectedValue[] {
  const values = projectValues(members);
  const type = kind === 'Organization' ? readType(values) : undefined;
  return type === undefined
    ? values
    : [...values, type].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}

function projectIdentifiers(members: readonly StoredRecord[]): ProjectedIdentifier[] {
  const identifiers = new Map<string, ProjectedIdentifier>();
  for (const record of members) {
    for (const { scheme, value, at } of record.content.identifiers) {
      if (scheme === 'key') continue;
      const key = `${scheme}:${value}`;
      const known = identifiers.get(key) ?? { scheme, value, evidence: [] };
      known.evidence = distinctEvidence([...known.evidence, evidenceOf(record, at)]);
      identifiers.set(key, known);
    }
  }
  return [...identifiers.values()];
}

/** The seed's editorial key where any record has one: it was chosen to be read; else the English or any name. */
function slugBaseOf(ordered: readonly StoredRecord[], { names }: EntityDetails, localId: string): string {
  const editorial = ordered.flatMap(({ content }) => content.identifiers).find(({ scheme }) => scheme === 'key');
  const name = shownName(names, 'en') ?? anyName(names, localId);
  const slug = editorial?.value ?? toSlug(name.text);
  return slug === '' ? toSlug(localId) || 'entity' : slug;
}

function nameProperties(names: readonly ProjectedName[], fallback: string): EntityState['properties'] {
  const it = shownName(names, 'it');
  const en = shownName(names, 'en');
  const any = anyName(names, fallback);
  return {
    ...(it === undefined ? {} : { nameIt: it.text, nameItIsOurs: it.isOurs, nameItIsNeutral: it.lang === undefined }),
    ...(en === undefined ? {} : { nameEn: en.text, nameEnIsOurs: en.isOurs, nameEnIsNeutral: en.lang === undefined }),
    nameAny: any.text,
    ...(any.lang === undefined ? {} : { nameAnyLang: any.lang }),
    sortIt: foldText((it ?? en ?? any).text),
    sortEn: foldText((en ?? it ?? any).text),
  };
}

function valueProperties(values: readonly ProjectedValue[]): EntityState['properties'] {
  const properties: EntityState['properties'] = {};
  for (const { field, value, lang, isOurs, isShown } of values) {
    if (!isShown) continue;
    if (field === 'description' && lang !== undefined) {
      const suffix = lang === 'it' ? 'It' : 'En';
      properties[`description${suffix}`] = value;
      properties[`description${suffix}IsOurs`] = isOurs;
    } else if ((NODE_FIELDS as readonly string[]).includes(field)) {
      properties[field] = value;
    }
  }
  return properties;
}

/** Publishers write keywords as one text; folded, each is compared with the names of fields. */
function keywordProperties(values: readonly ProjectedValue[]): EntityState['properties'] {
  const words = values
    .filter(({ field }) => field === 'keywords')
    .flatMap(({ value }) => value.split(/[;,]/u))
    .map((word) => foldText(word).trim())
    .filter((word) => word !== '');
  return words.length === 0 ? {} : { keywordsFolded: [...new Set(words)].slice(0, MAX_KEYWORDS) };
}

/** The short name that a body's web address tells; others have addresses of those who host them. */
function webNameIn(kind: EntityKind, { values }: EntityDetails): string | undefined {
  return BODIES.has(kind) ? shownWebName(values)?.label : undefined;
}

/** Names as search and lists of names need them; the texts follow with the search document. */
function searchProperties({ names, identifiers }: EntityDetails, webName?: string): EntityState['properties'] {
  return {
    ...(webName === undefined ? {} : { webName }),
    allNames: [...new Set(names.map(({ text }) => text))].join('\n'),
    // Folded, so that "dall’innovazione" is found by its second word.
    searchNames: [
      ...names.flatMap(({ text }) => [foldText(text), ...dottedInitials(text)]),
      ...(webName === undefined ? [] : [webName]),
      ...identifiers.map(({ value }) => value),
    ].join('\n'),
    exactNames: [...new Set(names.map(({ text }) => foldText(text)))],
  };
}
