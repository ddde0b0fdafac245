import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { listProjectFiles, PROJECT_FOLDER } from './project-files.ts';
import { reportFindings } from './report-findings.ts';

/**
 * Rules of the repository as a whole: its folders, its file names, and nothing in it that is true on one machine only
 * (absolute paths, the package registry somebody happens to use).
 */
const TOP_FOLDERS = ['server', 'web', 'schema', 'seed', 'test', 'docs'];
const EMPTY_NAMES = /^(utils?|helpers?|common|misc)$/;
const BINARY = new Set(['.png', '.woff2', '.ico', '.jpg', '.gz', '.zip', '.pdf']);
/** A host that serves packages: its first label says so. The address that names the POM format is none. */
const REGISTRY_HOST =
  /\b(?:registry|npm|pypi|crates|maven(?!\.apache\.org\/)|repo\d*|artifactory|nexus)\.[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|io|dev)\b/;
/** A home folder on Linux, macOS or Windows. */
const HOME_PATH = /(?<![\w.:/-])(?:\/(?:home|Users)\/\w[\w.-]*|[A-Z]:\\Users\\)/;
const CODE = new Set(['.ts', '.tsx', '.js', '.mjs']);
const ALLOWED_EVERYWHERE = 'LICENSE';

const files = listProjectFiles();
reportFindings('Repository', [...files.flatMap(findInName), ...files.flatMap(findInText), ...findInLockfile()]);

function findInName(path: string): string[] {
  const [top = '', ...rest] = path.split('/');
  const findings: string[] = [];
  if (rest.length > 0 && !top.startsWith('.') && !TOP_FOLDERS.includes(top)) {
    findings.push(`${path}: top-level folders are ${TOP_FOLDERS.join(', ')}`);
  }
  const subject = path.split('/').find((part) => EMPTY_NAMES.test(part.replace(/\..*$/, '')));
  if (subject !== undefined) findings.push(`${path}: "${subject}" names no subject`);
  if (path.split('/').some((part) => /[\s]/.test(part))) findings.push(`${path}: has a space in its name`);
  return findings;
}

function findInText(path: string): string[] {
  if (BINARY.has(extname(path)) || basename(path) === ALLOWED_EVERYWHERE) return [];
  const lines = readFileSync(`${PROJECT_FOLDER}/${path}`, 'utf8').split('\n');
  return lines.flatMap((line, index) => findInLine(line, extname(path)).map((what) => `${path}:${index + 1} ${what}`));
}

function findInLine(line: string, extension: string): string[] {
  const findings: string[] = [];
  const host = REGISTRY_HOST.exec(line)?.[0] ?? ownHosts().find((own) => line.includes(own));
  if (host !== undefined) findings.push(`names the package registry ${host}`);
  const machinePath = HOME_PATH.exec(line)?.[0] ?? ownPaths().find((own) => line.includes(own));
  if (machinePath !== undefined) findings.push(`names ${machinePath}, a path of one machine`);
  if (CODE.has(extension) && /(?:\/\/|\*)\s*(?:TODO|FIXME)\b(?!.*#\d)/.test(line)) {
    findings.push('has a TODO without the number of its issue');
  }
  return findings;
}

/** The registry that npm uses here; npm tells its scripts. */
function ownHosts(): string[] {
  const registry = process.env.npm_config_registry;
  return registry === undefined ? [] : [new URL(registry).host];
}

/** Where this clone and its user's home lie; folders directly below the root (as a container's /app) tell nothing. */
function ownPaths(): string[] {
  return [PROJECT_FOLDER, homedir()].filter((path) => path.split('/').length > 2);
}

function findInLockfile(): string[] {
  const entry = z.object({
    resolved: z.string().optional(),
    link: z.boolean().optional(),
    integrity: z.string().optional(),
  });
  const lockfile = z.object({ packages: z.record(z.string(), entry) });
  const { packages } = lockfile.parse(JSON.parse(readFileSync(`${PROJECT_FOLDER}/package-lock.json`, 'utf8')));
  return Object.entries(packages).flatMap(([name, { resolved, link, integrity }]) => {
    if (!name.includes('node_modules/') || link === true) return [];
    if (resolved !== undefined) return [`package-lock.json: ${name} is bound to ${resolved}; see .npmrc`];
    return integrity === undefined ? [`package-lock.json: ${name} has no hash`] : [];
  });
}
