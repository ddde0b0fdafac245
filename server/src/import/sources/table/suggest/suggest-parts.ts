import type { Field } from '../../../../records/model.ts';
import { PROVINCE_KEYS } from './lombard-provinces.ts';
import { areDates, separatorOf } from './look-at-values.ts';
import type { ColumnMeaning } from './header-words.ts';
import { typeOfWord } from './type-words.ts';
import type { Understood, UnderstoodColumn } from './understand-columns.ts';
import { inFlow, quote } from './yaml-words.ts';

/** Lines of a mapping and the columns they use. */
export interface Suggestion {
  lines: string[];
  used: string[];
}

const MAX_TYPES = 40;
const FIELDS_OF: Readonly<Partial<Record<ColumnMeaning, Field>>> = {
  website: 'website',
  address: 'address',
  city: 'city',
  country: 'country',
  description: 'description',
  keywords: 'keywords',
  foundedOn: 'foundedOn',
  sme: 'sme',
};

/** Kind, key, names, identifiers, values and relations. */
export function suggestParts(
  understood: Understood,
  name: UnderstoodColumn,
  isOfPersons: boolean,
  columns: readonly UnderstoodColumn[],
): Suggestion {
  const used = new Set([name.name]);
  const take = (meaning: ColumnMeaning): UnderstoodColumn | undefined => {
    const column = understood.get(meaning);
    if (column === undefined || column === name) return undefined;
    used.add(column.name);
    return column;
  };
  const identifiers = identifierLines(take, isOfPersons);
  const lines = [
    `kind: ${isOfPersons ? 'Person' : 'Organization'}`,
    keyLine(understood, name, isOfPersons, columns),
    'names:',
    `  - ${inFlow({ column: name.name })} # ${name.meaning === undefined ? 'a guess: no header says that it is a name' : name.reason}`,
    ...nameLines(take),
    ...section('identifiers', identifiers),
    ...section('values', isOfPersons ? [] : valueLines(take)),
    ...section('relations', isOfPersons ? [] : relationLines(take, understood)),
  ];
  return { lines, used: [...used] };
}

type Take = (meaning: ColumnMeaning) => UnderstoodColumn | undefined;

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

/** What is stable, filled and different in every row; where the register is not filled everywhere, else the name. */
function keyLine(
  understood: Understood,
  name: UnderstoodColumn,
  isOfPersons: boolean,
  columns: readonly UnderstoodColumn[],
): string {
  const wanted: ColumnMeaning[] = isOfPersons ? ['orcid'] : ['vat', 'ror', 'pic'];
  const register = wanted
    .map((meaning) => understood.get(meaning))
    .find((column) => column !== undefined && isUnique(column));
  if (register?.isComplete === true)
    return `key: ${quote(register.name)} # filled and different in each of the first rows`;
  const warning = isUnique(name) ? '' : '; it comes more than once in the first rows: take more columns, [A, B]';
  if (register === undefined) {
    const why = columns.length === 1 ? 'the only column' : 'the list has no register of identifiers';
    return `key: ${quote(name.name)} # ${why}, so a name that changes is a new body${warning}`;
  }
  return `key: { firstOf: [${quote(register.name)}, ${quote(name.name)}] } # the first is not filled in every row${warning}`;
}

function isUnique({ values }: UnderstoodColumn): boolean {
  return new Set(values).size === values.length && values.length > 0;
}

function nameLines(take: Take): string[] {
  const [english, acronym] = [take('nameEn'), take('acronym')];
  return [
    ...(english === undefined ? [] : [`  - ${inFlow({ column: english.name, lang: 'en' })} # ${english.reason}`]),
    ...(acronym === undefined ? [] : [`  - ${inFlow({ column: acronym.name, type: 'ACRONYM' })} # ${acronym.reason}`]),
  ];
}

function identifierLines(take: Take, isOfPersons: boolean): string[] {
  const schemes = isOfPersons ? (['orcid'] as const) : (['vat', 'ror', 'pic', 'wikidata'] as const);
  return schemes.flatMap((scheme) => {
    const column = take(scheme);
    if (column === undefined) return [];
    const country = scheme === 'vat' ? 'IT' : undefined;
    return [
      `  - ${inFlow({ column: column.name, scheme, country })} # ${column.reason}; a wrong one is left out and told`,
    ];
  });
}

function valueLines(take: Take): string[] {
  const plain = Object.entries(FIELDS_OF).flatMap(([meaning, field]) => {
    const column = take(meaning as ColumnMeaning);
    if (column === undefined) return [];
    const lang = field === 'description' ? 'it' : undefined;
    return [`  - ${inFlow({ column: column.name, field, lang })} # ${column.reason}`];
  });
  const type = take('type');
  return type === undefined ? plain : [...plain, ...typeLines(type)];
}

function typeLines({ name, reason, values }: UnderstoodColumn): string[] {
  const words = [...new Set(values)].slice(0, MAX_TYPES);
  const known = words.flatMap((word) => {
    const type = typeOfWord(word);
    return type === undefined ? [] : [`      ${quote(word)}: ${type}`];
  });
  const unknown = words.filter((word) => typeOfWord(word) === undefined);
  return [
    '  - field: organizationType',
    `    column: ${quote(name)} # ${reason}`,
    ...(known.length === 0 ? [] : ['    map:', ...known]),
    ...(unknown.length === 0 ? [] : ['    # say what these mean, a line each under map:']),
    ...unknown.map((word) => `    #   ${quote(word)}: OTHER`),
  ];
}

function relationLines(take: Take, understood: Understood): string[] {
  return [...memberLines(take), ...competenceLines(take), ...provinceLines(take), ...parentLines(take, understood)];
}

function memberLines(take: Take): string[] {
  const [from, to] = [take('memberFrom'), take('memberTo')];
  if (from === undefined && to === undefined) return [];
  const doubt = [from, to].some((column) => column !== undefined && !areDates(column.values))
    ? '; not all values are dates'
    : '';
  return [
    '  - type: MEMBER_OF',
    '    # of whom? the key, ROR or other identifier of the network; this is the Lombardy Life Sciences Cluster',
    `    target: ${inFlow({ kind: 'Organization', by: 'key', constant: 'lombardy-life-sciences-cluster' })}`,
    ...(from === undefined ? [] : [`    from: ${inFlow({ column: from.name })} # ${from.reason}${doubt}`]),
    ...(to === undefined ? [] : [`    to: ${inFlow({ column: to.name })} # ${to.reason}${doubt}`]),
  ];
}

function competenceLines(take: Take): string[] {
  const column = take('competences');
  if (column === undefined) return [];
  const separator = separatorOf(column.values);
  const why = separator === undefined ? '' : `; several in one cell, parted by ${quote(separator)}`;
  return [
    '  - type: HAS_COMPETENCE',
    `    target: ${inFlow({ kind: 'Technology', by: 'name', lang: 'it', column: column.name, separator })} # ${column.reason}${why}`,
    '    # to join them with the areas of the cluster: by: key, map: { Biotecnologie: biotechnology }, otherwise: name',
  ];
}

function provinceLines(take: Take): string[] {
  const column = take('province');
  if (column === undefined) return [];
  const map = Object.entries(PROVINCE_KEYS).map(([text, key]) => `        ${quote(text)}: ${key}`);
  return [
    '  - type: LOCATED_IN',
    '    target:',
    '      kind: Place',
    '      by: key',
    `      column: ${quote(column.name)} # ${column.reason}`,
    '      otherwise: name # provinces outside Lombardy',
    '      map:',
    ...map,
  ];
}

function parentLines(take: Take, understood: Understood): string[] {
  const column = take('parent');
  if (column === undefined || !understood.has('name')) return [];
  return [
    '  - type: PART_OF',
    `    target: ${inFlow({ kind: 'Organization', by: 'name', column: column.name })} # ${column.reason}; by: row where it holds the key of another row`,
  ];
}
