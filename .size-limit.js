import { readFileSync } from 'node:fs';

const DIST = 'web/dist';
const page = readFileSync(`${DIST}/index.html`, 'utf8');

/** What the browser fetches before the start page can show: the entry and everything it imports statically. */
const firstScripts = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.js)"/g)].map(
  ([, path]) => `${DIST}/${path}`,
);
const lazyLoaded = firstScripts.filter((path) => /\/(graph|charts)-/.test(path));
if (lazyLoaded.length > 0) {
  throw new Error(`The start page must not load ${lazyLoaded.join(', ')}: import it with import().`);
}

export default [
  { name: 'First JS of the start page', path: firstScripts, gzip: true, limit: '250 kB' },
  { name: 'Graph chunk, lazy', path: `${DIST}/assets/graph-*.js`, gzip: true, limit: '150 kB' },
  { name: 'Charts chunk, lazy', path: `${DIST}/assets/charts-*.js`, gzip: true, limit: '250 kB' },
];
