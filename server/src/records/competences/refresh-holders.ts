import type { GraphTransaction } from '../../graph/graph.ts';
import { createCompetences, type CompetenceRow } from '../../graph/statements/competences/create-competences.ts';
import { listComputedCompetences } from '../../graph/statements/competences/list-computed-competences.ts';
import { listMeantKeywords } from '../../graph/statements/competences/list-meant-keywords.ts';
import { listProjectKeywordProofs } from '../../graph/statements/competences/list-project-keyword-proofs.ts';
import { listProjectProofs } from '../../graph/statements/competences/list-project-proofs.ts';
import { listPublicationKeywordProofs } from '../../graph/statements/competences/list-publication-keyword-proofs.ts';
import { listPublicationProofs } from '../../graph/statements/competences/list-publication-proofs.ts';
import { countRelations } from '../../graph/statements/projection/count-relations.ts';
import { deleteRelations } from '../../graph/statements/projection/delete-relations.ts';
import { computeCompetences, type Proofs } from './compute-competences.ts';
import { stampChange } from '../graph-rules.ts';

/** Computes the competences of some holders anew and writes what differs. @returns how many were written and deleted */
export async function refreshHolders(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<{ written: number; deleted: number }> {
  const wanted = computeCompetences(await readProofs(transaction, ids));
  const standing = await transaction.run(listComputedCompetences, { ids });
  const hashOfStanding = new Map(standing.map(({ id, hash }) => [id, hash]));
  const hashOfWanted = new Map([...wanted.values()].flatMap((rows) => rows.map(({ id, hash }) => [id, hash] as const)));
  const outdated = standing.filter(({ id, hash }) => hashOfWanted.get(id) !== hash);
  const missing = [...wanted]
    .map(([from, rows]) => ({ from, competences: rows.filter(({ id, hash }) => hashOfStanding.get(id) !== hash) }))
    .filter(({ competences }) => competences.length > 0);
  if (outdated.length === 0 && missing.length === 0) return { written: 0, deleted: 0 };
  await transaction.run(deleteRelations, { rows: byStart(outdated) });
  await transaction.run(createCompetences, { rows: missing });
  await transaction.run(countRelations, { ids: endsOf(outdated, missing) });
  await stampChange(transaction);
  const written = missing.reduce((sum, { competences }) => sum + competences.length, 0);
  return { written, deleted: outdated.filter(({ id }) => !hashOfWanted.has(id)).length };
}

/** Removes the computed competences of what can hold none (any more). @returns how many there were */
export async function deleteCompetencesOf(transaction: GraphTransaction, ids: readonly string[]): Promise<number> {
  const standing = await transaction.run(listComputedCompetences, { ids });
  if (standing.length === 0) return 0;
  await transaction.run(deleteRelations, { rows: byStart(standing) });
  await transaction.run(countRelations, { ids: endsOf(standing, []) });
  await stampChange(transaction);
  return standing.length;
}

async function readProofs(transaction: GraphTransaction, ids: readonly string[]): Promise<Proofs[]> {
  const proofs: Proofs[] = [
    { kind: 'project', isKeyword: false, rows: await transaction.run(listProjectProofs, { ids }) },
    { kind: 'publication', isKeyword: false, rows: await transaction.run(listPublicationProofs, { ids }) },
  ];
  const keywords = (await transaction.run(listMeantKeywords, { ids })).map(({ keyword }) => keyword);
  if (keywords.length === 0) return proofs;
  return [
    ...proofs,
    { kind: 'project', isKeyword: true, rows: await transaction.run(listProjectKeywordProofs, { ids, keywords }) },
    {
      kind: 'publication',
      isKeyword: true,
      rows: await transaction.run(listPublicationKeywordProofs, { ids, keywords }),
    },
  ];
}

interface Standing {
  id: string;
  from: string;
  to: string;
}

function byStart(relations: readonly Standing[]): { from: string; ids: string[] }[] {
  return [...Map.groupBy(relations, ({ from }) => from)].map(([from, group]) => ({
    from,
    ids: group.map(({ id }) => id),
  }));
}

function endsOf(
  outdated: readonly Standing[],
  missing: readonly { from: string; competences: readonly CompetenceRow[] }[],
): string[] {
  const ends = new Set(outdated.flatMap(({ from, to }) => [from, to]));
  for (const { from, competences } of missing) {
    ends.add(from);
    for (const { to } of competences) ends.add(to);
  }
  return [...ends];
}
