import { basename } from 'node:path';
import type { RecordContent, SourceDescription } from '../../../records/model.ts';
import {
  FileRefused,
  type OpenedSource,
  type RowProblem,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { indexRorDump, type RorIndex, type RorOutline } from './index-ror-dump.ts';
import type { JsonElement } from './json-splitter.ts';
import { mapRorOrganization } from './map-ror-organization.ts';
import { parseRorRecord } from './parse-ror-record.ts';
import { planRorRelations, type PlannedRecord } from './plan-ror-relations.ts';
import { readRorElements } from './read-ror-elements.ts';
import { countryOfRegion, countryRecord, isKnownRegion, regionRecord } from './ror-places.ts';
import { selectRorRegion } from './select-ror-region.ts';

/** The Research Organization Registry: its dump, schema v2 or v1. */
export const rorSource: SourceModule = {
  name: 'ror',
  help: 'ror FILE: dump of the Research Organization Registry, v2 or v1 (.zip, .json, .jsonl, .gz)',
  options: [{ name: 'region', isRequired: false }],
  open: openRor,
};

/**
 * Reads the dump through once to see that it is whole and what depends on what, then once a level of parents and parts: the
 * file may be of any size, only ids and relations are held.
 */
async function openRor(paths: readonly string[], options: SourceOptions, signal: AbortSignal): Promise<OpenedSource> {
  const [path, ...others] = paths;
  if (path === undefined) throw new FileRefused('ror', 'needs the file of a dump');
  if (others.length > 0) throw new FileRefused(others.join(', '), 'a dump is one file; import one after the other');
  const { region } = options;
  if (region !== undefined && !isKnownRegion(region)) {
    throw new FileRefused(path, `ROR cannot be cut to "${region}": give a country or an Italian region of NUTS 2`);
  }
  const index = await indexRorDump(path, signal);
  const outlines = region === undefined ? index.outlines : selectRorRegion(index.outlines, region);
  if (outlines.size === 0) throw new FileRefused(path, `no organization in it lies in "${String(region)}"`);
  const plan = planRorRelations(outlines);
  const places = placeRecords(outlines, index);
  return {
    source: describeSource(path, index),
    total: places.length + plan.size,
    items: readItems({ path, index, plan, places, signal }),
  };
}

interface Reading {
  path: string;
  index: RorIndex;
  plan: ReadonlyMap<number, PlannedRecord>;
  places: readonly RecordContent[];
  signal: AbortSignal;
}

async function* readItems(reading: Reading): AsyncGenerator<SourceItem> {
  for (const record of reading.places) yield { record };
  const perLevel: number[] = [];
  for (const { level } of reading.plan.values()) perLevel[level] = (perLevel[level] ?? 0) + 1;
  for (const [level, count] of perLevel.entries()) yield* readLevel(reading, level, count);
}

/** Level 0 is read to the end of the file: it tells of the records that are bad. */
async function* readLevel(reading: Reading, level: number, count: number): AsyncGenerator<SourceItem> {
  const { path, plan, signal } = reading;
  let left = count;
  for await (const element of readRorElements(path, signal)) {
    const planned = plan.get(element.row);
    if (planned?.level === level) {
      yield* readPlanned(reading, element, planned);
      left -= 1;
    } else if (level === 0 && planned === undefined) {
      yield* problemsOf(reading, element);
    }
    if (left === 0 && level > 0) break;
  }
  if (left > 0) throw new FileRefused(path, 'it changed while it was read');
}

function* readPlanned(reading: Reading, { row, bytes }: JsonElement, planned: PlannedRecord): Generator<SourceItem> {
  const parsed = parseRorRecord(bytes);
  if (parsed.organization?.id !== planned.id) {
    throw new FileRefused(reading.path, 'it changed while it was read');
  }
  yield { record: mapRorOrganization(parsed.organization, planned.relations, reading.index) };
  const circular = planned.circularParents.map((id) => ({
    field: 'relationships',
    reason: `left out that it is part of https://ror.org/${id}: the two are parts of each other, directly or through others`,
  }));
  for (const problem of [...(parsed.problems ?? []), ...circular]) yield { problem: problemAt(reading, row, problem) };
}

/** A record that is not in the plan is bad, comes twice, or lies outside the region, which is no problem. */
function* problemsOf(reading: Reading, { row, bytes }: JsonElement): Generator<SourceItem> {
  const parsed = parseRorRecord(bytes);
  if (parsed.organization === undefined) {
    yield { problem: problemAt(reading, row, { reason: parsed.reason }) };
    return;
  }
  const { organization } = parsed;
  const first = reading.index.outlines.get(organization.id)?.row;
  if (first !== undefined && first !== row) {
    const reason = `https://ror.org/${organization.id} was already given by record ${String(first)}`;
    yield { problem: problemAt(reading, row, { field: 'id', reason }) };
  }
}

function problemAt({ path }: Reading, row: number, problem: { field?: string; reason: string }): RowProblem {
  return { file: basename(path), row, ...problem };
}

/** Countries, then regions. */
function placeRecords(outlines: ReadonlyMap<string, RorOutline>, index: RorIndex): RecordContent[] {
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const { places } of outlines.values()) {
    for (const { country, region } of places) {
      countries.add(country);
      if (region !== undefined) regions.add(region);
    }
  }
  for (const region of regions) countries.add(countryOfRegion(region) ?? region);
  return [
    ...[...countries].sort().map((country) => countryRecord(country, index.countries.get(country) ?? country)),
    ...[...regions].sort().map(regionRecord),
  ];
}

function describeSource(path: string, { modifiedOn }: RorIndex): SourceDescription {
  const file = basename(path);
  const date = /\d{4}-\d{2}-\d{2}/u.exec(file)?.[0] ?? modifiedOn;
  return {
    id: 'ror',
    type: 'DATASET',
    title: { en: 'Research Organization Registry (ROR)' },
    titleIsOurs: false,
    description: {
      it: 'Registro aperto degli enti di ricerca del mondo: nomi, sedi, relazioni e stato di ciascuno.',
      en: 'Open registry of the research organizations of the world: names, locations, relations and status of each.',
    },
    file,
    ...(date === undefined ? {} : { date }),
    languages: ['en'],
    licence: 'CC0-1.0',
    priority: 120,
  };
}
