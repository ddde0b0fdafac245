import { foldText } from '../../../fold-text.ts';
import type { ItalianArea, NutsArea } from './nuts-area.ts';

/** Words that one publisher writes and the other leaves out: Reggio (di) Calabria. */
const SMALL_WORDS = new Set(['di', 'del', 'dell', 'della', 'd', 'e', 'l', 'nell']);

/**
 * Which areas of NUTS the regions and provinces of ISTAT are: a region by its name on level 2, a province by its name on
 * level 3 within its region. A region that is no area of NUTS (Trentino-Alto Adige is two) leaves its provinces to be
 * looked for where no other region lies. Where no or several areas have the name, nothing is said. Pure.
 * @returns code of NUTS by code of ISTAT; the codes of regions have two digits, those of provinces three
 */
export function linkItalianAreas(areas: readonly ItalianArea[], nuts: Iterable<NutsArea>): ReadonlyMap<string, string> {
  const italian = [...nuts].filter(({ code }) => code.startsWith('IT'));
  const links = new Map<string, string>();
  const level2 = italian.filter(({ code }) => code.length === 4);
  for (const region of areas.filter(({ kind }) => kind === 'region')) {
    const code = theOneNamed(region.name, level2);
    if (code !== undefined) links.set(region.istat, code);
  }
  const taken = new Set(links.values());
  for (const province of areas.filter(({ kind }) => kind === 'province')) {
    const region = links.get(province.parent ?? '');
    const within = italian.filter(({ code }) => {
      const above = code.slice(0, 4);
      return code.length === 5 && (region === undefined ? !taken.has(above) : above === region);
    });
    const code = theOneNamed(province.name, within);
    if (code !== undefined) links.set(province.istat, code);
  }
  return withoutTwins(links);
}

/** Of several versions of NUTS the newest counts. */
function theOneNamed(name: string, candidates: readonly NutsArea[]): string | undefined {
  const wanted = nameKey(name);
  const named = candidates.filter((area) => nameKey(area.name) === wanted);
  const newest = named
    .map(({ version }) => version ?? '')
    .sort()
    .at(-1);
  const codes = new Set(named.filter(({ version }) => (version ?? '') === newest).map(({ code }) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function nameKey(name: string): string {
  const words = foldText(name).split(' ');
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .sort()
    .join(' ');
}

/** Two provinces cannot be one area. */
function withoutTwins(links: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const claims = Map.groupBy(links, ([, code]) => code);
  return new Map([...links].filter(([, code]) => claims.get(code)?.length === 1));
}
