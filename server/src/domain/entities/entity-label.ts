import type { GraphReader } from '../../graph/graph.ts';
import { listEntityLabels as listEntityLabelsStatement } from '../../graph/statements/entities/list-entity-labels.ts';
import { listEntityCodes as listEntityCodesStatement } from '../../graph/statements/entities/list-entity-codes.ts';
import { inOrder } from '../in-order.ts';
import type { Language } from './text-in.ts';

/** What an entity is called in one language, and the key of its page. */
export interface EntityLabel {
  slug: string;
  label: string;
}

/** Names of many entities at once, in the order of ids; null where there is no entity. */
export async function listEntityLabels(
  graph: GraphReader,
  ids: readonly string[],
  lang: Language,
): Promise<(EntityLabel | null)[]> {
  const rows = await graph.read(listEntityLabelsStatement, { ids });
  return inOrder(ids, rows, ({ id }) => id).map((row) => {
    if (row === null) return null;
    const { slug, nameIt, nameEn, nameAny } = row;
    return { slug, label: (lang === 'it' ? (nameIt ?? nameEn) : (nameEn ?? nameIt)) ?? nameAny };
  });
}

/** A code of each of some entities, in the order of ids; null where no source gives one. */
export async function listEntityCodes(graph: GraphReader, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await graph.read(listEntityCodesStatement, { ids });
  return inOrder(ids, rows, ({ id }) => id).map((row) => row?.code ?? null);
}
