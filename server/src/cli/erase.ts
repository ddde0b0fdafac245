import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { pageErasures } from '../domain/curation/erasures.ts';
import { parseOrcidId } from '../import/orcid-id.ts';
import { redactReports } from '../import/runs/redact-reports.ts';
import { reportFolderOf } from '../import/runs/report-folder.ts';
import { erasePerson, liftErasure, type ErasureProblem } from '../records/erasures/erase-person.ts';
import { withGraph } from './with-graph.ts';

const MAX_LISTED = 1_000;

const WHY_NOT: Record<ErasureProblem['problem'], string> = {
  NOT_FOUND: 'There is no such entity.',
  NO_PERSON: 'That is no person, and only persons can be erased.',
  NAMES_PERSON: '--reason or --by names the person who is to be erased: it would be kept.',
  IMPORT_RUNS: 'An import is under way: erase when it has ended.',
};

const WARNING = `This erases the person for good: the entity, every record about it, what other records say of it, the decisions
about it, and lines of reports that name it. Imports leave the person out from then on. The files that were imported
stay as they are. Say --yes to do it.`;

/**
 * `kms erase ENTITY|ORCID --yes [--reason TEXT] [--by NAME]`: erases a person on their request. Prints the id of the
 * erasure, to lift it with; never the name.
 */
export async function eraseNamedPerson(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      yes: { type: 'boolean', default: false },
      reason: { type: 'string', default: '' },
      by: { type: 'string' },
    },
  });
  const [who] = positionals;
  if (who === undefined || positionals.length !== 1)
    return explain('erase needs the id of an entity or an ORCID iD', 2);
  if (!values.yes) return explain(WARNING, 2);
  const { dataFolder } = readConfig(environment);
  const orcid = parseOrcidId(who);
  return withGraph(environment, async (graph) => {
    const request = { id: orcid === undefined ? who : `orcid:${orcid}`, reason: values.reason, by: values.by ?? null };
    const erased = await erasePerson(graph, request, async (traces) =>
      redactReports(reportFolderOf(dataFolder), traces),
    );
    if ('problem' in erased) return explain(WHY_NOT[erased.problem], 1);
    return say(`Erased. If it was a mistake: npm run kms -- lift-erasure ${erased.erasureId}, and import again.`);
  });
}

/** `kms lift-erasure ERASURE`: the next import may bring the person back. */
export async function liftNamedErasure([id]: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  if (id === undefined) return explain('lift-erasure needs the id of an erasure; "kms erasures" lists them', 2);
  return withGraph(environment, async (graph) => {
    const isLifted = await liftErasure(graph, id);
    return isLifted ? say('Lifted: the next import brings the person back.') : explain(`There is no erasure ${id}`, 1);
  });
}

/** `kms erasures`: lists erasures, newest first, without a word of who was erased. */
export async function printErasures(_words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withGraph(environment, async (graph) => {
    const { rows } = await pageErasures(graph, { first: MAX_LISTED, after: null });
    for (const { row } of rows) {
      const { id, erasedAt, erasedBy, recordCount, reason } = row;
      say([id, erasedAt, erasedBy ?? '', `${String(recordCount)} record(s)`, reason].join('\t'));
    }
    return say(`${String(rows.length)} erasure(s)`);
  });
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function explain(text: string, code: 1 | 2): number {
  process.stderr.write(`${text}\n`);
  return code;
}
