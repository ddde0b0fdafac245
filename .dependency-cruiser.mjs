/**
 * The borders of docs/architecture.md: who may touch what. Each folder of the server names those it may import; whatever
 * is not named is refused, so a new folder gets its line here before it is used.
 */
const GENERATED = '^server/src/generated/';
/** Small files at the top of server/src that anybody may read: paths, errors and results. */
const SHARED =
  '^server/src/(project-folders|kms-error|problem|result|language|logger|(?:fold-text|memoized|country-words|home-region|statement-place|web-name))[.]ts$';

/** What the operator sets; the composition root and the commands read it. */
const CONFIG = '^server/src/config[.]ts$';

const MAY_IMPORT = {
  graph: [],
  search: ['graph', 'domain'],
  records: ['graph'],
  domain: ['graph'],
  import: ['records', 'graph'],
  curation: ['records', 'graph'],
  match: ['domain', 'graph', 'search'],
  export: ['domain'],
  access: ['domain'],
  api: ['domain', 'search', 'match', 'export', 'access'],
  cli: ['domain', 'import', 'export', 'access', 'records', 'graph', 'search', 'start'],
};

const serverBorders = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `server-${folder}`,
  comment: `server/src/${folder} may import ${others.join(', ') || 'no other folder'} (and itself, generated types, shared files; types of others are free).`,
  severity: 'error',
  from: { path: `^server/src/${folder}/`, pathNot: '[.]test[.]ts$' },
  to: {
    path: '^server/src/',
    // A type says what shape comes in; only code that runs crosses a border.
    dependencyTypesNot: ['type-only'],
    pathNot: [
      `^server/src/(${[folder, ...others].join('|')})/`,
      SHARED,
      ...(folder === 'graph' ? [] : [GENERATED]),
      ...(folder === 'cli' ? [CONFIG] : []),
    ],
  },
}));

/** Which of the web's folders may import which. */
const WEB_MAY_IMPORT = {
  'graph-view/model': ['lib'],
  'graph-view/render': ['graph-view/model', 'ui', 'lib'],
  ui: ['lib'],
  lib: [],
  features: ['graph-view', 'ui', 'lib'],
};

const webBorders = Object.entries(WEB_MAY_IMPORT).map(([folder, others]) => ({
  name: `web-${folder.replace('/', '-')}`,
  comment: `web/src/${folder} may import ${others.join(', ') || 'no other folder'} (and itself, generated types, locales).`,
  severity: 'error',
  from: { path: `^web/src/${folder}/`, pathNot: '[.]test[.]tsx?$' },
  to: { path: '^web/src/', pathNot: [folder, ...others, 'generated', 'locales'].map((name) => `^web/src/${name}/`) },
}));

/** Only files of `folder` may import the package. */
const onlyImporter = (packageName, folder) => ({
  name: `only-${folder.split('/').at(-1)}-imports-${packageName}`,
  comment: `Only ${folder} knows that ${packageName} exists.`,
  severity: 'error',
  from: { path: '^(server|web)/src/', pathNot: `^${folder}/` },
  to: { path: `node_modules/${packageName}/` },
});

/** Server and web share only the schema. */
const apart = (from, to) => ({
  name: `${from}-not-to-${to}`,
  comment: 'Server and web share only the schema.',
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: `^${to}/` },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing, or share a third: move that out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports it and it imports nobody: connect it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['(^|/)[.]', '[.]d[.]ts$', '[.]config[.](js|mjs|ts)$', '^web/public/', '^codegen[.]ts$'],
      },
      to: {},
    },
    {
      name: 'not-resolvable',
      comment: 'The import leads nowhere: misspelt, or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['[.]css$', '[?]', '^@graphql-typed-document-node/'] },
    },
    {
      name: 'not-to-tests',
      comment: 'What runs in production never imports tests or the test kit.',
      severity: 'error',
      from: { path: '^(server|web)/src/', pathNot: '[.]test[.]tsx?$' },
      to: { path: ['[.](test|spec)[.]tsx?$', '^test/', '^server/test/'] },
    },
    apart('server', 'web'),
    apart('web', 'server'),
    {
      name: 'features-apart',
      comment: 'A feature never imports another: what both need lives in ui, lib or graph-view.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'import-sources-apart',
      comment: 'An import source never imports another.',
      severity: 'error',
      from: { path: '^server/src/import/sources/([^/]+)/' },
      to: { path: '^server/src/import/sources/', pathNot: '^server/src/import/sources/$1/' },
    },
    {
      name: 'graph-model-pure',
      comment: 'The graph model knows neither React nor the canvas.',
      severity: 'error',
      from: { path: '^web/src/graph-view/model/' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components|react-i18next|sigma|urql|@urql)/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main.ts puts the parts together; config.ts is read there and handed on.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: ['^server/src/(main|config)[.]ts$', '^server/src/(cli|start)/', '[.]test[.]ts$'],
      },
      to: { path: '^server/src/(main|config)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    onlyImporter('neo4j-driver', 'server/src/graph'),
    onlyImporter('meilisearch', 'server/src/search/meilisearch'),
    onlyImporter('graphql-yoga', 'server/src/api'),
    onlyImporter('sigma', 'web/src/graph-view/render'),
    ...serverBorders,
    ...webBorders,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)node_modules/[.]cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
    reporterOptions: { dot: { collapsePattern: '^(server|web)/src/[^/]+|node_modules/(?:@[^/]+/)?[^/]+' } },
  },
};
