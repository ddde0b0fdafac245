import { findEntity } from '../../domain/entities/entity.ts';
import { findIndicatorOf } from '../../domain/indicators/observation.ts';
import { listRelations } from '../../domain/relations/find-relations.ts';
import { findSourceRecord } from '../../domain/sources/source.ts';
import type { ApiContext } from '../context.ts';
import type { NodeModel } from '../models.ts';

/** Finds whatever has this global identifier; its prefix says where to look. Null when there is nothing. */
export async function findNode(id: string, context: ApiContext): Promise<NodeModel | null> {
  const { graph, loaders } = context;
  if (id.startsWith('ent_') && id.includes('.rel_')) {
    const [relation] = await listRelations(graph, [id]);
    return relation === undefined ? null : { __typename: 'Relation', ...relation };
  }
  if (id.startsWith('ent_')) {
    const entity = await findEntity(graph, { id, slug: null });
    return entity === null ? null : { __typename: entity.kind, ...entity };
  }
  if (id.startsWith('rec_')) {
    const record = await findSourceRecord(graph, id);
    return record === null ? null : { __typename: 'SourceRecord', ...record };
  }
  if (id.startsWith('obs_')) return findObservationNode(id, context);
  const source = await loaders.source(id);
  return source === undefined ? null : { __typename: 'Source', ...source };
}

async function findObservationNode(id: string, { graph, loaders }: ApiContext): Promise<NodeModel | null> {
  const indicatorId = await findIndicatorOf(graph, id);
  if (indicatorId === null) return null;
  const observation = (await loaders.observations.load(indicatorId)).find((candidate) => candidate.id === id);
  return observation === undefined ? null : { __typename: 'Observation', ...observation };
}
