import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { z } from 'zod';
import { PROJECT_FOLDER } from './project-files.ts';
import { reportFindings } from './report-findings.ts';

/**
 * Checks the screen texts: Italian and English have the same keys, every plural has all forms of its language, every key
 * that the web's sources name exists and every key that exists is named. A key is named by a string that equals it
 * (`t('search.title')`, a table of labels) or by a template that begins with its parts: t(`kinds.${kind}`) names all
 * keys below `kinds.`, so a template must begin with at least one whole part.
 */
const LANGUAGES = ['it', 'en'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Texts = ReadonlyMap<string, string>;
interface Tree {
  [key: string]: string | Tree;
}

const treeSchema: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), treeSchema])));

const texts = new Map(LANGUAGES.map((language) => [language, readTexts(language)]));
const usage = readUsage();
reportFindings('Translations', [
  ...LANGUAGES.flatMap((language) => findInLanguage(language)),
  ...findMissing(),
  ...findUnused(),
]);

function readTexts(language: string): Texts {
  const tree = treeSchema.parse(JSON.parse(readFileSync(`${PROJECT_FOLDER}/web/src/locales/${language}.json`, 'utf8')));
  return new Map(flatten(tree, ''));
}

function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** The key as sources name it: without the ending of its plural form. */
function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

function allBases(): Set<string> {
  return new Set([...texts.values()].flatMap((entries) => [...entries.keys()].map(baseOf)));
}

function findInLanguage(language: (typeof LANGUAGES)[number]): string[] {
  const entries: Texts = texts.get(language) ?? new Map<string, string>();
  const plurals = new Set(
    [...texts.values()].flatMap((all) => [...all.keys()].filter((key) => PLURAL.test(key)).map(baseOf)),
  );
  const forms = pluralFormsOf(language);
  const wanted = [...allBases()].flatMap((base) =>
    plurals.has(base) ? forms.map((form) => `${base}_${form}`) : [base],
  );
  const missing = wanted.filter((key) => !entries.has(key)).map((key) => `${language}.json lacks ${key}`);
  const empty = [...entries]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${language}.json has no text for ${key}`);
  return [...missing, ...empty, ...findInPlaceholders(language, entries)];
}

/** The forms that counts below a thousand need; Italian has one more, for whole millions, which no count here reaches. */
function pluralFormsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];
}

/** A text must take the same values in every language, or a screen shows `{{count}}` in one. */
function findInPlaceholders(language: string, entries: Texts): string[] {
  const reference = texts.get('it');
  if (language === 'it' || reference === undefined) return [];
  return [...entries].flatMap(([key, text]) => {
    const other = reference.get(key);
    if (other === undefined || PLURAL.test(key)) return [];
    const [ours, theirs] = [placeholdersOf(text), placeholdersOf(other)];
    return ours === theirs ? [] : [`${key} takes {${theirs}} in it.json but {${ours}} in ${language}.json`];
  });
}

function placeholdersOf(text: string): string {
  const names = [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort().join(', ');
}

function findMissing(): string[] {
  const bases = allBases();
  return [...usage.called]
    .filter(([key]) => !bases.has(key) && !hasKeysBelow(bases, key))
    .map(([key, place]) => `${place} asks for ${key}, which no language has`);
}

function findUnused(): string[] {
  const unused = [...allBases()].filter(
    (base) => !usage.literals.has(base) && !usage.prefixes.some((prefix) => base.startsWith(prefix)),
  );
  return unused.map((key) => `${key} is not used by any source`);
}

function hasKeysBelow(bases: ReadonlySet<string>, key: string): boolean {
  return [...bases].some((base) => base.startsWith(`${key}.`));
}

interface Usage {
  /** Keys given to `t` or `i18nKey` as plain text, with the place of the first call. */
  called: Map<string, string>;
  /** Every string of the sources. */
  literals: Set<string>;
  /** Whole first parts of templates, each with its dot. */
  prefixes: string[];
}

function readUsage(): Usage {
  const found: Usage = { called: new Map(), literals: new Set(), prefixes: [] };
  const paths = globSync('web/src/**/*.{ts,tsx}', { cwd: PROJECT_FOLDER });
  for (const path of paths.filter((name) => !name.includes('/generated/') && !/\.test\.tsx?$/.test(name))) {
    const source = readFileSync(`${PROJECT_FOLDER}/${path}`, 'utf8');
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, scriptKindOf(path));
    visit(file, file, found);
  }
  return found;
}

function scriptKindOf(path: string): ts.ScriptKind {
  return path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function visit(node: ts.Node, file: ts.SourceFile, found: Usage): void {
  if (ts.isStringLiteralLike(node)) noteLiteral(node, file, found);
  else if (ts.isTemplateExpression(node)) {
    const prefix = /^[\w-]+(?:\.[\w-]+)*[._]/.exec(node.head.text)?.[0];
    if (prefix !== undefined) found.prefixes.push(prefix);
  }
  ts.forEachChild(node, (child) => {
    visit(child, file, found);
  });
}

function noteLiteral(node: ts.StringLiteralLike, file: ts.SourceFile, found: Usage): void {
  found.literals.add(node.text);
  if (!isTranslated(node)) return;
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  if (!found.called.has(node.text)) found.called.set(node.text, `${file.fileName}:${line + 1}`);
}

/** True for the first argument of `t(…)` or `i18n.t(…)` and for the attribute `i18nKey`. */
function isTranslated(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) {
    const { expression } = parent;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    return name === 't' && parent.arguments[0] === node;
  }
  return ts.isJsxAttribute(parent) && parent.name.getText() === 'i18nKey';
}
