import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listProjectFiles, PROJECT_FOLDER } from './project-files.ts';
import { reportFindings } from './report-findings.ts';

/** Checks that every relative link of the project's markdown leads to a file that exists, and to a heading it has. */
const findings = listProjectFiles()
  .filter((path) => path.endsWith('.md'))
  .flatMap(findBrokenLinks);
reportFindings('Links', findings);

function findBrokenLinks(path: string): string[] {
  const lines = withoutCode(readFileSync(`${PROJECT_FOLDER}/${path}`, 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    [...line.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap(([, target = '']) => {
      const reason = whyBroken(path, target);
      return reason === undefined ? [] : [`${path}:${index + 1} ${target}: ${reason}`];
    }),
  );
}

function whyBroken(from: string, target: string): string | undefined {
  // Addresses of the web are not asked for: the check also runs where there is no network.
  if (/^[a-z][a-z+.-]*:/i.test(target)) return undefined;
  const [file = '', heading] = target.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), decodeURI(file)));
  const absolute = join(PROJECT_FOLDER, path);
  if (!existsSync(absolute)) return 'there is no such file';
  if (heading === undefined || !path.endsWith('.md')) return undefined;
  return headingsOf(readFileSync(absolute, 'utf8')).has(heading) ? undefined : 'there is no such heading';
}

/** The anchors that a forge gives to the headings of a page. */
function headingsOf(text: string): Set<string> {
  const headings = [...withoutCode(text, false).matchAll(/^#{1,6}\s+(.+)$/gm)];
  return new Set(
    headings.map(([, title = '']) =>
      title
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );
}

function withoutCode(text: string, alsoInline = true): string {
  const fenced = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, (block) => block.replaceAll(/[^\n]/g, ''));
  return alsoInline ? fenced.replaceAll(/`[^`\n]*`/g, '') : fenced;
}
