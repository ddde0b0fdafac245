import { findImportRun } from '../../domain/imports/import-runs.ts';
import type { ApiContext } from '../context.ts';
import type { NodeModel } from '../models.ts';

/** Finds whatever has this global identifier; its prefix says where to look. Null when there is nothing. */
export async function findNode(id: string, { graph, loaders }: ApiContext): Promise<NodeModel | null> {
  if (id.startsWith('ent_') && /[.](?:rel|comp)_/u.test(id)) return named('Relation', await loaders.relation.load(id));
  if (id.startsWith('rec_')) return named('SourceRecord', await loaders.record.load(id));
  if (id.startsWith('run_')) return named('ImportRun', (await findImportRun(graph, id)) ?? null);
  if (id.startsWith('obs_')) return findObservation(id, loaders);
  if (id.startsWith('ent_')) {
    const entity = await loaders.entity.load(id);
    return entity === null ? null : { __typename: entity.kind, ...entity };
  }
  return named('Source', (await loaders.source(id)) ?? null);
}

async function findObservation(id: string, loaders: ApiContext['loaders']): Promise<NodeModel | null> {
  const indicatorId = await loaders.indicatorOf.load(id);
  if (indicatorId === null) return null;
  const observations = await loaders.observations.load(indicatorId);
  return named('Observation', observations.find((observation) => observation.id === id) ?? null);
}

function named<Name extends string, Thing extends object>(
  __typename: Name,
  thing: Thing | null,
): ({ __typename: Name } & Thing) | null {
  return thing === null ? null : { __typename, ...thing };
}
