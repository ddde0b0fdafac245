import type { GraphTransaction } from '../../graph/graph.ts';
import { listTechnologyNames } from '../../graph/statements/competences/list-technology-names.ts';
import { markAffiliations } from '../../graph/statements/competences/mark-affiliations.ts';
import { markHoldersByKeyword } from '../../graph/statements/competences/mark-holders-by-keyword.ts';
import { markHoldersOfWorks } from '../../graph/statements/competences/mark-holders-of-works.ts';
import { markMissingHolders } from '../../graph/statements/competences/mark-missing-holders.ts';
import { markProjectsWithKeywords } from '../../graph/statements/competences/mark-projects-with-keywords.ts';
import { markPublicationsWithKeywords } from '../../graph/statements/competences/mark-publications-with-keywords.ts';

/**
 * A technology that came or is called otherwise is meant by other keywords than before. Those whose projects are stated to
 * be about it are not concerned, unless it was no technology until now: what they state has not changed.
 */
export async function markByTechnologies(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const names = await transaction.run(listTechnologyNames, { ids });
  const keywords = [...new Set(names.flatMap(({ en, it }) => [en, it]))];
  await transaction.run(markProjectsWithKeywords, { keywords });
  await transaction.run(markPublicationsWithKeywords, { keywords });
  await transaction.run(markHoldersByKeyword, { ids });
  await transaction.run(markMissingHolders, { ids });
}

/** A project concerns all who take part in it, a publication all who wrote it. */
export async function markByWorks(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run(markHoldersOfWorks, { ids });
}

/** A person concerns the organizations it is affiliated with. */
export async function markAround(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run(markAffiliations, { ids });
}
