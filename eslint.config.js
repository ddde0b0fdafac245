import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import unicorn from 'eslint-plugin-unicorn';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.{test,spec}.{ts,tsx}', 'server/test/**/*.ts', 'test/**/*.ts'];
/** One for schema and operations: the plug-in keeps the first it meets. */
const GRAPHQL = {
  graphQLConfig: { schema: 'schema/api/*.graphql', documents: ['web/src/**/*.{ts,tsx}', '!web/src/generated/**'] },
};
const CONFIGS = ['*.{js,mjs,ts}', '.*.{js,mjs}', 'web/*.ts', 'server/*.ts'];

/** Borders of docs/architecture.md that one import line can cross; dependency-cruiser checks those between folders. */
const IMPORTS = {
  neo4j: {
    name: 'neo4j-driver',
    message: 'Only server/src/graph talks to Neo4j: write a named statement there and call it.',
  },
  meilisearch: {
    name: 'meilisearch',
    message: 'Only server/src/search/meilisearch talks to Meilisearch: use SearchEngine and SearchIndex.',
  },
  graphqlError: {
    name: 'graphql',
    importNames: ['GraphQLError'],
    message: 'Only server/src/api makes GraphQL errors: return a Problem or throw a KmsError.',
  },
  nodeEnv: {
    name: 'node:process',
    importNames: ['env'],
    message: 'Read server/src/config.ts instead of the environment.',
  },
};

const SYNTAX = {
  env: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only the composition root (main.ts, config.ts) reads the environment: take the value from the config.',
  },
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  barrel: { selector: 'ExportAllDeclaration', message: 'Name what is exported: a barrel hides where things live.' },
  focusedTest: {
    selector: 'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name=/^(only|skip|todo)$/]',
    message: 'A focused or switched-off test hides others: run one with `npm test -- <file>`, or delete it.',
  },
  focusedChain: {
    selector: "MemberExpression[object.object.name=/^(it|test|describe|suite|bench)$/][property.name='only']",
    message: 'A focused test hides others: run one with `npm test -- <file>`.',
  },
  sessionRun: {
    selector:
      'CallExpression[callee.property.name=/^(run|executeQuery|beginTransaction)$/][callee.object.name=/session|driver/i]',
    message:
      'Only server/src/graph/graph.ts opens transactions, which are managed and so retried: use its `read` and `write`.',
  },
};

const CONSTANT_OR_TEXT = ':not(TemplateElement, Identifier[name=/^[A-Z][A-Z0-9_]*$/])';
const CYPHER_NAME = '/cypher/i';
const CYPHER_MESSAGE =
  'Cypher takes values as parameters; only UPPER_CASE constants of the module may be put into its text.';

/** A template or a sum that puts a value into Cypher, in any place whose name says that it is Cypher. */
const NAMED_CYPHER = [
  `VariableDeclarator[id.name=${CYPHER_NAME}] > TemplateLiteral > ${CONSTANT_OR_TEXT}`,
  `VariableDeclarator[id.name=${CYPHER_NAME}] > BinaryExpression`,
  `AssignmentExpression[left.name=${CYPHER_NAME}] > TemplateLiteral > ${CONSTANT_OR_TEXT}`,
  `Property[key.name=${CYPHER_NAME}] > TemplateLiteral > ${CONSTANT_OR_TEXT}`,
  `Property[key.name=${CYPHER_NAME}] > BinaryExpression`,
  `TaggedTemplateExpression[tag.name=${CYPHER_NAME}] > TemplateLiteral > ${CONSTANT_OR_TEXT}`,
  `CallExpression[callee.name=${CYPHER_NAME}] > TemplateLiteral > ${CONSTANT_OR_TEXT}`,
].map((selector) => ({ selector, message: CYPHER_MESSAGE }));

/** In a statement's file every template counts as Cypher, and a parameter may not pass for a constant. */
const STATEMENT_CYPHER = [
  { selector: `TemplateLiteral > ${CONSTANT_OR_TEXT}`, message: CYPHER_MESSAGE },
  { selector: ':function > Identifier.params[name=/^[A-Z][A-Z0-9_]+$/]', message: CYPHER_MESSAGE },
  ...NAMED_CYPHER.filter(({ selector }) => selector.endsWith('BinaryExpression')),
];

/** @param {...keyof typeof IMPORTS} allowed those that this part of the code may use */
function restrictImports(...allowed) {
  const paths = Object.entries(IMPORTS).filter(([name]) => !allowed.includes(name));
  return { 'no-restricted-imports': ['error', { paths: paths.map(([, rule]) => rule) }] };
}

/** @param {{ allow?: (keyof typeof SYNTAX)[], cypher?: { selector: string, message: string }[] }} [options] */
function restrictSyntax({ allow = [], cypher = NAMED_CYPHER } = {}) {
  const rules = Object.entries(SYNTAX).filter(([name]) => !allow.includes(name));
  return { 'no-restricted-syntax': ['error', ...rules.map(([, rule]) => rule), ...cypher] };
}

const NAMES_IN_SCHEMA = {
  types: 'PascalCase',
  FieldDefinition: { style: 'camelCase', forbiddenPrefixes: ['get', 'find'] },
  InputValueDefinition: 'camelCase',
  Argument: 'camelCase',
  DirectiveDefinition: 'camelCase',
};

const SIZES = {
  'max-lines': ['error', 400],
  'max-lines-per-function': ['error', { max: 60, skipComments: true, IIFEs: true }],
  complexity: ['error', 12],
};

const TYPED_RULES = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // The Neo4j driver declares its settings as a class and takes plain objects for them.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/only-throw-error': [
    'error',
    { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }] },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: 'error',
  'no-console': 'error',
};

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/generated/', '**/node_modules/', '.data/', 'coverage/', 'test-results/', '.cache/'],
  },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [js.configs.recommended],
    plugins: { unicorn },
    rules: { 'unicorn/filename-case': ['error', { case: 'kebabCase' }] },
  },
  { files: ['**/*.{js,mjs}'], ignores: ['web/public/**'], languageOptions: { globals: globals.node } },
  { files: ['web/public/**/*.js'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...TYPED_RULES, ...SIZES, ...restrictImports(), ...restrictSyntax() },
  },

  // Who may do what others may not. A later block replaces a rule of an earlier one as a whole.
  { files: ['server/src/graph/**/*.ts'], rules: restrictImports('neo4j') },
  { files: ['server/src/graph/graph.ts'], rules: restrictSyntax({ allow: ['sessionRun'] }) },
  { files: ['server/src/graph/statements/**/*.ts'], rules: restrictSyntax({ cypher: STATEMENT_CYPHER }) },
  { files: ['server/src/search/meilisearch/**/*.ts'], rules: restrictImports('meilisearch') },
  { files: ['server/src/api/**/*.ts'], rules: restrictImports('graphqlError') },
  { files: ['server/src/{main,config}.ts', 'server/src/cli/kms.ts'], rules: restrictSyntax({ allow: ['env'] }) },
  {
    files: TESTS,
    rules: {
      ...restrictImports('neo4j', 'meilisearch', 'graphqlError', 'nodeEnv'),
      ...restrictSyntax({ allow: ['env', 'sessionRun'], cypher: [] }),
      'max-lines': ['error', 500],
      'max-lines-per-function': 'off',
    },
  },
  { files: CONFIGS, rules: restrictSyntax({ allow: ['env', 'defaultExport'] }) },

  { files: ['web/src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },

  // The GraphQL operations inside the web's sources, as virtual files <source>/0.graphql.
  { files: ['web/src/**/*.{ts,tsx}'], processor: graphqlPlugin.processor },
  {
    files: ['schema/api/*.graphql'],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: GRAPHQL },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      ...graphqlPlugin.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Enum values are not in it: kinds are the graph's labels and languages are their codes.
      '@graphql-eslint/naming-convention': ['error', NAMES_IN_SCHEMA],
      // Forward paging only; short lists without paging are lists.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Values such as Text and Evidence have no identity of their own.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Text.text and Value.value are their natural names.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, rootField: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true },
      ],
    },
  },
  {
    files: ['web/src/**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: GRAPHQL,
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
);
