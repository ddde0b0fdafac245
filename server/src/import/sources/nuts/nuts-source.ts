import { basename } from 'node:path';
import type { RecordContent, SourceDescription } from '../../../records/model.ts';
import {
  FileRefused,
  type OpenedSource,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { linkItalianAreas } from './link-italian-areas.ts';
import { mapItalianArea } from './map-italian-area.ts';
import { mapNutsArea } from './map-nuts-area.ts';
import { readNutsFiles, type NutsFiles } from './read-nuts-files.ts';

/** Places: the areas of NUTS, and with them regions, provinces and municipalities of Italy. */
export const nutsSource: SourceModule = {
  name: 'nuts',
  help: 'nuts FILE…: codes and names of NUTS (CSV, GeoJSON), with them Italian regions, provinces, municipalities (TopoJSON)',
  options: [],
  open: openNuts,
};

async function openNuts(
  paths: readonly string[],
  { region }: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const [first] = paths;
  if (first === undefined) throw new FileRefused('nuts', 'needs a file of NUTS codes');
  if (region !== undefined) throw new FileRefused(basename(first), 'a nomenclature cannot be cut to a region');
  const files = await readNutsFiles(paths, signal);
  if (files.nuts.size === 0) {
    const reason =
      files.italian.size === 0
        ? 'no area of NUTS is in it'
        : 'give a file of NUTS codes with it: Italian provinces are known by their names there';
    throw new FileRefused(basename(first), reason);
  }
  const records = mapAreas(files);
  return {
    source: describeSource(paths, files),
    total: records.length,
    items: readItems(files, records, signal),
    covers: (localId) => covers(files, localId),
  };
}

function mapAreas({ nuts, italian }: NutsFiles): RecordContent[] {
  const codes = [...nuts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const areas = [...italian.values()].sort((a, b) => a.istat.length - b.istat.length || (a.istat < b.istat ? -1 : 1));
  const links = linkItalianAreas(areas, [...nuts.values()].flat());
  // What is in Italy lies in it, even where the table has its provinces only.
  const country = areas.length > 0 && !nuts.has('IT') ? [mapNutsArea([ITALY], () => false)] : [];
  const isKnown = (code: string): boolean => nuts.has(code) || (country.length > 0 && code === 'IT');
  return [
    ...country,
    ...codes.map((code) => mapNutsArea(nuts.get(code) ?? [], isKnown)),
    ...areas.map((area) => mapItalianArea(area, links.get(area.istat))),
  ];
}

const ITALY = { code: 'IT', name: '', ownName: '' };

/** Which records would have come: each file speaks of its own kind of areas, that of municipalities of some provinces. */
function covers({ italian, italianKinds }: NutsFiles, localId: string): boolean {
  const [kind = '', istat = ''] = localId.split('-');
  if (kind === 'region') return italianKinds.has('region') || italianKinds.has('province');
  if (kind === 'province') return italianKinds.has('province');
  if (kind === 'municipality') return italianKinds.has(kind) && italian.has(`province ${istat.slice(0, 3)}`);
  return true;
}

async function* readItems(
  { problems }: NutsFiles,
  records: readonly RecordContent[],
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  for (const problem of problems) yield { problem };
  for (const record of records) {
    signal.throwIfAborted();
    yield await Promise.resolve({ record });
  }
}

/** After the documents' own list of places, whose names were chosen for this region. */
const PRIORITY = 110;

function describeSource(paths: readonly string[], { versions }: NutsFiles): SourceDescription {
  const years = [...versions].sort().join(', ');
  return {
    id: 'nuts',
    type: 'VOCABULARY',
    title: {
      it: `Nomenclatura NUTS delle unità territoriali${years === '' ? '' : ` (${years})`}`,
      en: `NUTS nomenclature of territorial units${years === '' ? '' : ` (${years})`}`,
    },
    titleIsOurs: true,
    description: {
      it: 'Paesi e aree NUTS con codici e nomi; per l’Italia anche regioni, province e comuni con i codici ISTAT.',
      en: 'Countries and NUTS areas with codes and names; for Italy also regions, provinces and municipalities with ISTAT codes.',
    },
    file: paths.map((path) => basename(path)).join(', '),
    languages: ['en', 'it'],
    licence: 'NUTS: European Commission reuse policy, Decision 2011/833/EU; areas of Italy: CC BY (ISTAT, openpolis)',
    priority: PRIORITY,
  };
}
