import { basename } from 'node:path';
import { parseSmallTable } from '../../parse-small-table.ts';
import { readWholeText } from '../../read-text.ts';
import { FileRefused, type RowProblem } from '../../source-module.ts';
import type { ItalianArea, NutsArea } from './nuts-area.ts';
import { isItalian, parseItalianAreas } from './parse-italian-areas.ts';
import { NUTS_TABLE, parseNutsArea, toNutsRow, versionInName, type ParsedNutsArea } from './parse-nuts-area.ts';
import { readAreaProperties } from './read-area-properties.ts';

/** Borders and all, the files of areas have a few megabytes. */
const BOUNDS = { title: 'a file of areas', maxMegabytes: 24 };

/** All that some files say. */
export interface NutsFiles {
  /** What each version says of a code, the newest first. */
  nuts: Map<string, NutsArea[]>;
  /** By kind and code of ISTAT. */
  italian: Map<string, ItalianArea>;
  /** Kinds of Italian areas that some file is of, not those that are only named as what others lie in. */
  italianKinds: Set<ItalianArea['kind']>;
  versions: Set<string>;
  problems: RowProblem[];
}

/** Reads tables of NUTS and files of Italian areas, told apart by what is in them. @throws FileRefused */
export async function readNutsFiles(paths: readonly string[], signal: AbortSignal): Promise<NutsFiles> {
  const read: NutsFiles = {
    nuts: new Map(),
    italian: new Map(),
    italianKinds: new Set(),
    versions: new Set(),
    problems: [],
  };
  for (const path of paths) {
    const text = await readWholeText(path, BOUNDS, signal);
    const file = basename(path);
    if (/^\s*[[{]/u.test(text)) takeFeatures(read, file, text);
    else takeTable(read, file, text);
  }
  for (const versions of read.nuts.values()) {
    versions.sort((a, b) => ((a.version ?? '') < (b.version ?? '') ? 1 : -1));
  }
  return read;
}

function takeTable(read: NutsFiles, file: string, text: string): void {
  const version = versionInName(file);
  for (const item of parseSmallTable(file, text, NUTS_TABLE)) {
    if ('reason' in item) read.problems.push({ file, row: item.line, reason: item.reason });
    else takeNutsArea(read, file, item.line, parseNutsArea(item.row, version));
  }
}

function takeFeatures(read: NutsFiles, file: string, text: string): void {
  const version = versionInName(file);
  let known = 0;
  for (const [index, feature] of readAreaProperties(file, text).entries()) {
    const row = isItalian(feature) ? undefined : toNutsRow(feature);
    if (row !== undefined) takeNutsArea(read, file, index + 1, parseNutsArea(row, version));
    else if (isItalian(feature)) takeItalianAreas(read, file, index + 1, parseItalianAreas(feature));
    else read.problems.push({ file, row: index + 1, reason: 'is neither an area of NUTS nor one of ISTAT' });
    if (row !== undefined || isItalian(feature)) known += 1;
  }
  if (known === 0) throw new FileRefused(file, 'no area of NUTS or ISTAT is in it');
}

function takeNutsArea(read: NutsFiles, file: string, row: number, parsed: ParsedNutsArea): void {
  if ('reason' in parsed) {
    read.problems.push({ file, row, ...parsed });
    return;
  }
  const { area } = parsed;
  const versions = read.nuts.get(area.code) ?? [];
  const twin = versions.find(({ version }) => version === area.version);
  if (twin !== undefined) {
    const reason = `${area.code} was already given${area.version === undefined ? '' : ` for ${area.version}`}`;
    // Files of several scales say the same twice; only a contradiction is worth a word.
    if (twin.name !== area.name) read.problems.push({ file, row, field: 'code', reason });
    return;
  }
  if (area.version !== undefined) read.versions.add(area.version);
  read.nuts.set(area.code, [...versions, area]);
}

function takeItalianAreas(
  read: NutsFiles,
  file: string,
  row: number,
  areas: ReturnType<typeof parseItalianAreas>,
): void {
  if (!Array.isArray(areas)) {
    read.problems.push({ file, row, reason: areas.reason });
    return;
  }
  for (const [index, area] of areas.entries()) {
    const key = `${area.kind} ${area.istat}`;
    const known = read.italian.get(key);
    if (known === undefined) read.italian.set(key, area);
    else if (known.name !== area.name) {
      const reason = `${key} is called "${area.name}" here and "${known.name}" before: the first name stays`;
      read.problems.push({ file, row, reason });
    }
    if (index === areas.length - 1) read.italianKinds.add(area.kind);
  }
}
