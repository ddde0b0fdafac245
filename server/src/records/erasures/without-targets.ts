import type { RecordContent } from '../model.ts';

/** What a record says without what it says of some others in its source. Pure. */
export function withoutTargets(content: RecordContent, isGone: (localId: string) => boolean): RecordContent {
  return {
    ...content,
    relations: content.relations.filter(({ target }) => !isGone(target)),
    observations: content.observations.map(({ place, cites, ...observation }) => ({
      ...observation,
      ...(place === undefined || isGone(place) ? {} : { place }),
      ...(cites === undefined || isGone(cites) ? {} : { cites }),
    })),
  };
}
