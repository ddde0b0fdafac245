import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OrganizationProfile } from '../../../server/src/records/identity/organization-profile.ts';
import type { Candidate, CandidateIndex } from './candidate-index.ts';
import { parseLabelledParticipants, type LabelledParticipant } from './cordis-profiles.ts';
import { parseSmallTable } from '../../../server/src/import/parse-small-table.ts';
import { rorIdOf } from './ror-profiles.ts';
import { showProfile } from './show-profile.ts';
import { Tally } from './tally.ts';

const PAIRS = 'pic-ror/cordis_org_to_ror_labelled_pairs.csv.gz';

/** How participants of CORDIS find their organization among all of ROR, against the machine-made mapping. */
export async function benchParticipants(
  dataFolder: string,
  benchFolder: string,
  ror: readonly OrganizationProfile[],
  index: CandidateIndex,
): Promise<{ all: Tally; undisputed: Tally }> {
  const text = gunzipSync(await readFile(join(dataFolder, PAIRS))).toString('utf8');
  const disputed = await readDisputed(join(benchFolder, 'disputed-labels.csv'));
  const known = new Set(ror.map(({ key }) => rorIdOf(key)));
  const all = new Tally();
  const undisputed = new Tally();
  for (const labelled of parseLabelledParticipants(PAIRS, text)) {
    if (!known.has(labelled.rorId)) continue;
    const candidates = index.candidatesOf(labelled.profile);
    judge(labelled, candidates, all);
    if (!disputed.has(labelled.profile.key)) judge(labelled, candidates, undisputed);
  }
  return { all, undisputed };
}

function judge({ profile, rorId }: LabelledParticipant, candidates: readonly Candidate[], tally: Tally): void {
  const [best] = surest(candidates);
  if (best === undefined) {
    tally.missed({ isAsked: candidates.some((candidate) => rorIdOf(candidate.profile.key) === rorId) });
  } else if (rorIdOf(best.profile.key) === rorId) tally.right();
  else tally.wrong(`${showProfile(profile)}\n    found ${showProfile(best.profile)}, by the mapping ${rorId}`);
}

/** The best candidate that is surely the same, unless two are equally good. */
export function surest(candidates: readonly Candidate[]): [Candidate] | [] {
  const [best, second] = candidates.filter(({ verdict }) => verdict === 'SAME');
  return best === undefined || best.score === second?.score ? [] : [best];
}

/** Labels that were read by hand and name another body than the participant. */
async function readDisputed(path: string): Promise<Set<string>> {
  const rows = parseSmallTable<'pic' | 'why'>(path, await readFile(path, 'utf8'), {
    title: 'the list of disputed labels',
    delimiters: [','],
    columns: { pic: ['pic'], why: ['why'] },
    optional: [],
  });
  return new Set(rows.flatMap((item) => ('row' in item ? [`cordis/pic-${item.row.pic}`] : [])));
}
