import type { RecordContent } from '../../../records/model.ts';
import type { Subject } from './gather-subjects.ts';

export function topicId(code: string): string {
  return `topic-${code}`;
}

/** A topic of a call. Which part of the programme it belongs to the files do not say. */
export function mapTopic({ code, title }: Subject): RecordContent {
  return {
    localId: topicId(code),
    kind: 'Programme',
    names: [
      title === '' ? { text: code, type: 'NAME', ours: false } : { text: title, lang: 'en', type: 'NAME', ours: false },
    ],
    identifiers: [{ scheme: 'topic', value: code.toUpperCase() }],
    values: [{ field: 'notation', value: code, ours: false }],
    observations: [],
    relations: [],
    at: { file: 'topics.csv', words: code },
  };
}
