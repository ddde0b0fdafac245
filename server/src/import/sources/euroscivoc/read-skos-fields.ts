import type { NameStatement, NameType } from '../../../records/model.ts';
import { FileRefused, type RowProblem } from '../../source-module.ts';
import { parseRdf, type RdfFormat } from './parse-rdf.ts';
import type { ReadFields } from './read-field-table.ts';
import type { ScienceField } from './science-field.ts';
import { CONCEPT, CONCEPT_SCHEME, SkosGraph, type SkosValue, type Term } from './skos-graph.ts';

const NAMESPACE = /^https?:\/\/data\.europa\.eu\/8mn\/euroscivoc\//u;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/u;
const MAX_TEXT = 5_000;

export interface ReadSkos extends ReadFields {
  /** Keys of fields that lie below something the file does not hold. */
  orphans: ReadonlySet<string>;
  /** The day the edition was issued, where the file says so. */
  issuedOn?: string;
}

/**
 * Reads the vocabulary from SKOS, with labels as plain SKOS or SKOS-XL has them, or both. Paths are not known yet.
 * @throws FileRefused when it is unsound or no concept of EuroSciVoc is in it
 */
export async function readSkosFields(file: string, format: RdfFormat, text: AsyncIterable<string>): Promise<ReadSkos> {
  const graph = new SkosGraph();
  for await (const triple of parseRdf(file, format, text)) graph.add(triple);
  const concepts = [...graph.ofClass(CONCEPT)].filter((concept) => NAMESPACE.test(concept));
  if (concepts.length === 0) throw new FileRefused(file, `holds no concept of EuroSciVoc (read as ${format})`);
  const problems: RowProblem[] = [];
  const byAddress = new Map<string, ScienceField>();
  const fields = new Map<string, ScienceField>();
  for (const concept of concepts) {
    const read = readConcept(graph, concept, fields);
    if (read.field !== undefined) {
      byAddress.set(concept, read.field);
      fields.set(read.field.key, read.field);
    }
    for (const reason of read.reasons) problems.push({ file, field: concept, reason });
  }
  const orphans = linkParents(graph, byAddress, (field, reason) => problems.push({ file, field, reason }));
  const issuedOn = issuedOnOf(graph);
  return { fields, problems, orphans, ...(issuedOn === undefined ? {} : { issuedOn }) };
}

function readConcept(
  graph: SkosGraph,
  concept: string,
  known: ReadonlyMap<string, unknown>,
): { field?: ScienceField; reasons: string[] } {
  const names = [...labelsOf(graph, concept, 'NAME'), ...labelsOf(graph, concept, 'ALIAS')];
  if (names.length === 0) return { reasons: ['has no label'] };
  // The publisher gives the last part of the address as a notation as well.
  const numbers = new Set(textsOf(graph.valuesOf(concept, 'notation')).filter((text) => /^\d{1,12}$/u.test(text)));
  const [number] = numbers;
  const isKnown = number !== undefined && known.has(number);
  const notation = numbers.size === 1 && !isKnown ? number : undefined;
  const reasons = notation === undefined ? [reasonOf(numbers, isKnown)] : [];
  const field: ScienceField = {
    key: notation ?? concept.replace(NAMESPACE, ''),
    ...(notation === undefined ? {} : { notation }),
    address: concept,
    names,
    definitions: definitionsOf(graph, concept),
    isDeprecated: graph.valuesOf(concept, 'deprecated').some(({ text }) => text === 'true' || text === '1'),
    parents: [],
    paths: [],
  };
  return { field, reasons };
}

function reasonOf(numbers: ReadonlySet<string>, isKnown: boolean): string {
  if (numbers.size === 0) return 'has no number: CORDIS will not be able to name it';
  return isKnown
    ? `has the number ${[...numbers].join()} of another field`
    : `has several numbers: ${[...numbers].join(', ')}`;
}

function labelsOf(graph: SkosGraph, concept: string, type: NameType): NameStatement[] {
  const [plain, extended]: [Term, Term] = type === 'NAME' ? ['prefLabel', 'xlPrefLabel'] : ['altLabel', 'xlAltLabel'];
  const values = [
    ...graph.valuesOf(concept, plain),
    ...graph.valuesOf(concept, extended).flatMap(({ text }) => graph.valuesOf(text, 'literalForm')),
  ];
  const names = values.flatMap((value): NameStatement[] => {
    const text = value.text.replace(/\s+/gu, ' ').trim();
    if (!value.isLiteral || text === '' || text.length > MAX_TEXT) return [];
    return [{ text, ...langOf(value), type, ours: false }];
  });
  return distinct(names).sort((a, b) => compare(rankOf(a), rankOf(b)));
}

/** English first, then Italian, so that the name shown where neither is asked for is one that most can read. */
function rankOf({ lang, text }: NameStatement): string {
  const first = ['en', 'it'].indexOf(lang ?? '');
  return `${first === -1 ? `2${lang ?? ''}` : first} ${text}`;
}

/** As a literal, or as a node whose value it is. */
function definitionsOf(graph: SkosGraph, concept: string): ScienceField['definitions'] {
  const values = graph.valuesOf(concept, 'definition');
  const literals = values.flatMap((value) => (value.isLiteral ? [value] : graph.valuesOf(value.text, 'value')));
  const definitions = literals
    .map((value) => ({ text: value.text.trim().slice(0, MAX_TEXT), ...langOf(value) }))
    .filter(({ text }) => text !== '');
  return distinct(definitions).sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
}

/**
 * `broader` of the one below, `narrower` of the one above, or both.
 * @returns keys of fields that lie below something that is not here: their place in the tree is not known
 */
function linkParents(
  graph: SkosGraph,
  byAddress: ReadonlyMap<string, ScienceField>,
  onProblem: (concept: string, reason: string) => void,
): ReadonlySet<string> {
  const parents = new Map<ScienceField, Set<string>>();
  const orphans = new Set<string>();
  const link = (below: string, above: string): void => {
    const [field, parent] = [byAddress.get(below), byAddress.get(above)];
    if (field === undefined || field === parent) {
      onProblem(above, field === undefined ? `lies above ${below}, which is not here` : 'is said to lie above itself');
    } else if (parent === undefined) {
      orphans.add(field.key);
      onProblem(below, `lies below ${above}, which is not here`);
    } else {
      parents.set(field, (parents.get(field) ?? new Set()).add(parent.key));
    }
  };
  for (const concept of byAddress.keys()) {
    for (const { text } of graph.valuesOf(concept, 'broader')) link(concept, text);
    for (const { text } of graph.valuesOf(concept, 'narrower')) link(text, concept);
  }
  for (const [field, keys] of parents) field.parents = [...keys].sort(compare);
  return orphans;
}

function issuedOnOf(graph: SkosGraph): string | undefined {
  const schemes = [...graph.ofClass(CONCEPT_SCHEME)].filter((scheme) => NAMESPACE.test(scheme));
  const dates = schemes.flatMap((scheme) => textsOf(graph.valuesOf(scheme, 'issued')));
  return dates
    .flatMap((date) => /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] ?? [])
    .sort()
    .at(-1);
}

function langOf({ lang }: SkosValue): { lang?: string } {
  return lang !== undefined && LANGUAGE.test(lang) ? { lang } : {};
}

function textsOf(values: readonly SkosValue[]): string[] {
  return values.map(({ text }) => text.trim());
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
