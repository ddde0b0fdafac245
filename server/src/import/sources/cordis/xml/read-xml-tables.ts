import { FileRefused, type RowProblem, type SourceItem } from '../../../source-module.ts';
import type { CordisFile, CordisFiles } from '../cordis-file.ts';
import { ProblemList } from '../../../problem-list.ts';
import type { XmlFiles } from './find-xml-files.ts';
import { mapProjectXml } from './map-project-xml.ts';
import { PackedTable } from './packed-table.ts';
import { XmlRefused } from '../../../xml/parse-xml.ts';
import { parseXml } from './parse-xml.ts';
import { TABLE_NAMES, type ProjectTables, type Row, type TableName } from './table-columns.ts';
import type { XmlFile } from './xml-file.ts';

/** The tables that the XML form became, and what its reader has to say besides. */
export interface XmlTables extends CordisFiles {
  /** The files that could not be read, and why. */
  problems: Iterable<RowProblem>;
  /** Names the XML file for the table and row that a problem was met in. */
  locate: (problem: RowProblem) => RowProblem;
  /** What is read from the tables, told of the files: their own problems first, those of rows by the name of the file. */
  tell: (items: AsyncIterable<SourceItem>) => AsyncIterable<SourceItem>;
}

/** What a folder of something else is found out by. */
const MAX_FILES_WITHOUT_PROJECT = 1_000;
/** Several times what any programme needs. */
const MAX_PACKED_BYTES = 256_000_000;
/** With every quote doubled a row still fits into what is read of a table at once. */
const MAX_ROW_CHARACTERS = 3_500_000;

/**
 * Reads the XML form through, one file at a time, and makes the tables of the CSV form of it: what is read from them
 * afterwards cannot differ between the two. The tables are kept gzipped in memory, a tenth of what the XML takes.
 * @throws FileRefused when there is not one project in it, or an archive is damaged or hostile
 */
export async function readXmlTables({ origin, files }: XmlFiles, signal: AbortSignal): Promise<XmlTables> {
  const reader = new TablesReader(origin);
  for await (const file of files) {
    signal.throwIfAborted();
    await reader.add(file);
  }
  return reader.finish();
}

class TablesReader {
  readonly #origin: string;
  readonly #tables = newTables();
  readonly #problems = new ProblemList();
  /** The files that projects came from, by their number. */
  readonly #documents: string[] = [];
  readonly #documentOfProject = new Map<string, number>();
  #files = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async add(file: XmlFile): Promise<void> {
    this.#files += 1;
    try {
      const rows = readProject(file);
      const [project] = rows['project.csv'];
      if (project === undefined) throw new XmlRefused('has no project in it');
      const document = this.#take(project, file.shownName);
      await Promise.all(TABLE_NAMES.map((name) => this.#tables[name].add(document, rows[name])));
    } catch (error) {
      if (!(error instanceof XmlRefused)) throw error;
      this.#problems.add({ file: file.shownName, reason: error.message });
    }
    this.#refuseBeyondMeasure();
  }

  async finish(): Promise<XmlTables> {
    if (this.#documents.length === 0) throw new FileRefused(this.#origin, this.#noProject());
    const tables = new Map<string, CordisFile>();
    for (const name of TABLE_NAMES) {
      const table = this.#tables[name];
      await table.finish();
      tables.set(name, { name, shownName: `${this.#origin} (${name})`, read: () => table.read() });
    }
    const [problems, locate] = [this.#problems, this.#locate.bind(this)];
    return { origin: this.#origin, tables, problems, locate, tell: (items) => tellFiles(items, problems, locate) };
  }

  #take({ id }: Row<'project.csv'>, shownName: string): number {
    const known = this.#documentOfProject.get(id);
    if (known !== undefined) {
      throw new XmlRefused(`is about project ${id}, as ${this.#documents[known] ?? 'another file'} was before it`);
    }
    const document = this.#documents.push(shownName) - 1;
    this.#documentOfProject.set(id, document);
    return document;
  }

  #refuseBeyondMeasure(): void {
    if (this.#documents.length === 0 && this.#files >= MAX_FILES_WITHOUT_PROJECT) {
      throw new FileRefused(this.#origin, this.#noProject());
    }
    const packed = TABLE_NAMES.reduce((sum, name) => sum + this.#tables[name].packedBytes, 0);
    if (packed > MAX_PACKED_BYTES) throw new FileRefused(this.#origin, 'holds more than any programme of CORDIS');
  }

  #noProject(): string {
    const [first] = this.#problems;
    const example = first === undefined ? '' : `; ${first.file} ${first.reason}`;
    return `has no usable project in ${this.#files} XML files${example}`;
  }

  #locate(problem: RowProblem): RowProblem {
    const { file: table, row, field, reason } = problem;
    if (row === undefined || !isTableName(table)) return problem;
    const document = this.#tables[table].documentOf(row);
    const file = document === undefined ? undefined : this.#documents[document];
    if (file === undefined) return problem;
    return { file, field: field === undefined ? table : `${table}, ${field}`, reason };
  }
}

async function* tellFiles(
  items: AsyncIterable<SourceItem>,
  problems: Iterable<RowProblem>,
  locate: XmlTables['locate'],
): AsyncGenerator<SourceItem> {
  for (const problem of problems) yield { problem };
  for await (const item of items) yield 'problem' in item ? { problem: locate(item.problem) } : item;
}

type Tables = Record<TableName, PackedTable>;

function newTables(): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, new PackedTable(name)])) as Tables;
}

/** The rows of a file. @throws XmlRefused when it is no project, or one that no table can hold */
function readProject({ bytes }: XmlFile): ProjectTables {
  if (bytes === undefined) throw new XmlRefused('is larger than 64 MB, as no project of CORDIS is');
  const root = parseXml(bytes);
  if (root.name !== 'project') throw new XmlRefused(`is no project but a ${root.name.slice(0, 60)}`);
  const tables = mapProjectXml(root);
  for (const name of TABLE_NAMES) {
    for (const row of tables[name]) refuseProblem(name, row);
  }
  return tables;
}

function refuseProblem(name: TableName, row: Readonly<Record<string, string>>): void {
  const length = Object.values(row).reduce((sum, cell) => sum + cell.length, 0);
  if (length > MAX_ROW_CHARACTERS) throw new XmlRefused(`gives a row of ${name} more than 3,500,000 characters`);
  if (name !== 'project.csv') return;
  if (!/^\d{4,12}$/u.test(row['id'] ?? '')) throw new XmlRefused('has no project number');
  if (row['title'] === '' && row['acronym'] === '') throw new XmlRefused('has neither title nor acronym');
}

function isTableName(name: string): name is TableName {
  return TABLE_NAMES.some((table) => table === name);
}
