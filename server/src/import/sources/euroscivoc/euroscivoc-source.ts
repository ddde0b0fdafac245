import { basename } from 'node:path';
import type { SourceDescription } from '../../../records/model.ts';
import { readText } from '../../read-text.ts';
import {
  FileRefused,
  type OpenedSource,
  type RowProblem,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { addPaths } from './add-paths.ts';
import { mapScienceField } from './map-science-field.ts';
import { orderFields, type OrderedFields } from './order-fields.ts';
import type { RdfFormat } from './parse-rdf.ts';
import { readFieldTable } from './read-field-table.ts';
import { readSkosFields } from './read-skos-fields.ts';
import type { ScienceField } from './science-field.ts';

/** EuroSciVoc, the European Science Vocabulary: its fields in six languages, or in English from the tree of CORDIS. */
export const euroscivocSource: SourceModule = {
  name: 'euroscivoc',
  help: 'euroscivoc FILE: European Science Vocabulary, SKOS as RDF/XML, Turtle, N-Triples or JSON-LD, or the CSV tree',
  options: [],
  open: openEuroscivoc,
};

/** The vocabulary with all its labels as nodes of their own has some 10 MB. */
const BOUNDS = { title: 'EuroSciVoc', maxMegabytes: 32 };

async function openEuroscivoc(
  paths: readonly string[],
  { region }: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const [path, ...others] = paths;
  if (path === undefined) throw new FileRefused('euroscivoc', 'needs the file of the vocabulary');
  if (others.length > 0) throw new FileRefused(others.map((other) => basename(other)).join(', '), 'give one file');
  const file = basename(path);
  if (region !== undefined) throw new FileRefused(file, 'a vocabulary cannot be cut to a region');
  const { form, fields, problems, issuedOn } = await readFields(file, readText(path, BOUNDS, signal));
  if (fields.length === 0) throw new FileRefused(file, 'no field of EuroSciVoc is in it');
  return {
    source: describeSource(file, form, issuedOn),
    total: fields.length,
    items: readItems(fields, problems, signal),
  };
}

interface ReadVocabulary {
  form: keyof typeof FORMS;
  fields: readonly ScienceField[];
  problems: readonly RowProblem[];
  issuedOn?: string;
}

async function readFields(file: string, pieces: AsyncGenerator<string>): Promise<ReadVocabulary> {
  let start = '';
  while (start.trim() === '') {
    const next = await pieces.next();
    if (next.done === true) throw new FileRefused(file, 'the file is empty');
    start += next.value;
  }
  const format = formatOf(file, start.trimStart());
  const whole = startingWith(start, pieces);
  if (format !== 'table') {
    const { fields, problems, orphans, issuedOn } = await readSkosFields(file, format, whole);
    const ordered = order(file, fields);
    const unplaced = new Set([...orphans, ...ordered.circular]);
    return {
      form: 'skos',
      fields: addPaths(ordered.fields, unplaced),
      problems: [...problems, ...ordered.problems],
      issuedOn,
    };
  }
  const texts: string[] = [];
  for await (const piece of whole) texts.push(piece);
  const { fields, problems } = readFieldTable(file, texts.join(''));
  const ordered = order(file, fields);
  return { form: 'table', fields: ordered.fields, problems: [...problems, ...ordered.problems] };
}

async function* startingWith(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/** By how it begins, whatever it is called: what the publisher's addresses give out has all kinds of names. */
function formatOf(file: string, start: string): RdfFormat | 'table' {
  if (/^<(?:!doctype|html)/iu.test(start)) throw new FileRefused(file, 'is a web page, not the vocabulary');
  if (/^<(?:\?xml|!--|[\w-]{1,30}:RDF\b)/u.test(start)) return 'RDF/XML';
  if (/^[{[]/u.test(start)) return 'JSON-LD';
  return /^(?:[@#<]|_:|prefix\s|base\s)/iu.test(start) ? 'Turtle' : 'table';
}

function order(file: string, fields: ReadonlyMap<string, ScienceField>): OrderedFields & { problems: RowProblem[] } {
  try {
    const ordered = orderFields(fields);
    const reason =
      'lies, directly or through others, above itself or below one that does: its place in the tree is not known';
    return { ...ordered, problems: ordered.circular.map((field) => ({ file, field, reason })) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FileRefused(file, error.message, { cause: error });
  }
}

async function* readItems(
  fields: readonly ScienceField[],
  problems: readonly RowProblem[],
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  for (const problem of problems) yield { problem };
  for (const field of fields) {
    signal.throwIfAborted();
    yield await Promise.resolve({ record: mapScienceField(field) });
  }
}

/** Vocabularies speak after the documents and the data sets that use them. */
const PRIORITY = 110;

/** The table says less, and of fewer fields: it is a source of its own, so that it takes nothing from the vocabulary. */
const FORMS = {
  skos: {
    id: 'euroscivoc',
    title: { it: 'EuroSciVoc: vocabolario europeo delle scienze', en: 'EuroSciVoc: European Science Vocabulary' },
    languages: ['en', 'de', 'es', 'fr', 'it', 'pl'],
  },
  table: {
    id: 'euroscivoc-tree',
    title: { it: 'EuroSciVoc: l’albero che usa CORDIS', en: 'EuroSciVoc: the tree as CORDIS uses it' },
    languages: ['en'],
  },
};

function describeSource(file: string, form: keyof typeof FORMS, issuedOn: string | undefined): SourceDescription {
  return {
    ...FORMS[form],
    type: 'VOCABULARY',
    titleIsOurs: true,
    description: {
      it: 'I campi della scienza come l’Unione europea li ordina; pubblicato dall’Ufficio delle pubblicazioni.',
      en: 'Fields of science as the European Union orders them; by the Publications Office.',
    },
    file,
    ...(issuedOn === undefined ? {} : { date: issuedOn }),
    licence: 'CC BY 4.0',
    priority: PRIORITY,
  };
}
