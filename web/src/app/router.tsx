import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { browseSearch } from '../features/browse/browse-search';
import { entitySearch } from '../features/entity/entity-search';
import { exploreSearch } from '../features/explore/explore-search';
import { findSearch } from '../features/find/find-search';
import { figuresSearch } from '../features/figures/figures-search';
import { importRunSearch, importsSearch } from '../features/imports/imports-search';
import { bridgesSearch } from '../features/networks/bridges-search';
import { matchSearch } from '../features/match/match-search';
import { pathsSearch } from '../features/paths/paths-search';
import { reviewSearch } from '../features/review/review-search';
import { searchSearch } from '../features/search/search-search';
import { sourceSearch } from '../features/sources/source-search';
import { StartPage } from '../features/start/start-page';
import { parseSearch, shellSearch, stringifySearch } from '../lib/url-state';
import { workbenchSearch } from '../lib/workbench-search';
import { NotFoundPage } from './not-found-page';
import { RouteFailure } from './route-failure';
import { Shell } from './shell';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: shellSearch,
  // A language once chosen stays with every link that does not say otherwise.
  search: { middlewares: [retainSearchParams(['lang'])] },
});

const route = <const Path extends string>(path: Path) => ({ getParentRoute: () => rootRoute, path });

const startRoute = createRoute({ ...route('/'), component: StartPage });
const searchRoute = createRoute({
  ...route('/search'),
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import('../features/search/search-page'), 'SearchPage'),
});
const browseRoute = createRoute({
  ...route('/browse/$kind'),
  validateSearch: browseSearch,
  component: lazyRouteComponent(() => import('../features/browse/browse-page'), 'BrowsePage'),
});
const entityRoute = createRoute({
  ...route('/e/$slug'),
  validateSearch: entitySearch,
  component: lazyRouteComponent(() => import('../features/entity/entity-page'), 'EntityPage'),
});
const networksRoute = createRoute({
  ...route('/networks'),
  component: lazyRouteComponent(() => import('../features/networks/networks-page'), 'NetworksPage'),
});
const bridgesRoute = createRoute({
  ...route('/networks/$slug/bridges'),
  validateSearch: bridgesSearch,
  component: lazyRouteComponent(() => import('../features/networks/bridges-page'), 'BridgesPage'),
});
const sourcesRoute = createRoute({
  ...route('/sources'),
  component: lazyRouteComponent(() => import('../features/sources/sources-page'), 'SourcesPage'),
});
const sourceRoute = createRoute({
  ...route('/sources/$id'),
  validateSearch: sourceSearch,
  component: lazyRouteComponent(() => import('../features/sources/source-page'), 'SourcePage'),
});
const importsRoute = createRoute({
  ...route('/imports'),
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('../features/imports/imports-page'), 'ImportsPage'),
});
const importRunRoute = createRoute({
  ...route('/imports/$id'),
  validateSearch: importRunSearch,
  component: lazyRouteComponent(() => import('../features/imports/import-run-page'), 'ImportRunPage'),
});
const reviewRoute = createRoute({
  ...route('/review'),
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('../features/review/review-page'), 'ReviewPage'),
});
const exploreRoute = createRoute({
  ...route('/explore'),
  validateSearch: exploreSearch,
  component: lazyRouteComponent(() => import('../features/explore/explore-page'), 'ExplorePage'),
});
const pathsRoute = createRoute({
  ...route('/paths'),
  validateSearch: pathsSearch,
  component: lazyRouteComponent(() => import('../features/paths/paths-page'), 'PathsPage'),
});
const findRoute = createRoute({
  ...route('/find'),
  validateSearch: findSearch,
  component: lazyRouteComponent(() => import('../features/find/find-page'), 'FindPage'),
});
const matchRoute = createRoute({
  ...route('/match'),
  validateSearch: matchSearch,
  component: lazyRouteComponent(() => import('../features/match/match-page'), 'MatchPage'),
});
const figuresRoute = createRoute({
  ...route('/figures'),
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('../features/figures/figures-page'), 'FiguresPage'),
});
const aboutRoute = createRoute({
  ...route('/about'),
  component: lazyRouteComponent(() => import('../features/about/about-page'), 'AboutPage'),
});

const workbenchRoute = createRoute({
  ...route('/graphql'),
  validateSearch: workbenchSearch,
  component: lazyRouteComponent(() => import('../features/workbench/workbench-page'), 'WorkbenchPage'),
});

/** All pages of the explorer; every state of a page stands in its address, readable. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    startRoute,
    searchRoute,
    browseRoute,
    entityRoute,
    networksRoute,
    bridgesRoute,
    sourcesRoute,
    sourceRoute,
    importsRoute,
    importRunRoute,
    reviewRoute,
    exploreRoute,
    pathsRoute,
    findRoute,
    matchRoute,
    figuresRoute,
    aboutRoute,
    workbenchRoute,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: RouteFailure,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
