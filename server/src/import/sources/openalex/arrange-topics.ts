import type { RecordContent } from '../../../records/model.ts';
import { mapGrouping, mapTopic } from './map-openalex.ts';
import type { OpenAlexIndex } from './openalex-index.ts';
import type { Grouping } from './parse-topic.ts';

const LEVELS = ['domain', 'field', 'subfield'] as const;

/** The topics that works of an index are about, under their domains, fields and subfields, which come first. Pure. */
export function arrangeTopics(index: OpenAlexIndex): RecordContent[] {
  const used = new Set<number>();
  for (const { topics } of index.works.values()) for (const topic of topics) used.add(topic);
  const topics = [...index.topics.values()].filter(({ id }) => used.has(id)).sort((a, b) => a.id - b.id);
  const groupings = new Map<string, { grouping: Grouping; above: Grouping | undefined }>();
  for (const topic of topics) {
    for (const [height, grouping] of topic.groupings.entries()) {
      const key = `${grouping.level}/${grouping.id}`;
      if (!groupings.has(key)) groupings.set(key, { grouping, above: topic.groupings[height + 1] });
    }
  }
  const all = [...groupings.values()].sort((a, b) => Number(a.grouping.id) - Number(b.grouping.id));
  return [
    ...LEVELS.flatMap((level) => all.filter(({ grouping }) => grouping.level === level)).map(({ grouping, above }) =>
      mapGrouping(grouping, above),
    ),
    ...topics.map(mapTopic),
  ];
}
