import { openAlexNumber, parseGroupingId } from './openalex-id.ts';
import type { RawTopic } from './openalex-schemas.ts';
import { filled, listed, type Standing } from './parse-parts.ts';

/** A topic with what it lies under. */
export interface OpenAlexTopic extends Standing {
  id: number;
  name: string;
  keywords: string[];
  /** Subfield, field, domain, as far as given in this order. */
  groupings: Grouping[];
}

export interface Grouping {
  level: 'subfield' | 'field' | 'domain';
  id: string;
  name: string;
}

/** Reads a topic, its own object or as a work names it; undefined when it has no id or no name. Pure. */
export function parseTopic(raw: RawTopic, standing: Standing): OpenAlexTopic | undefined {
  const id = openAlexNumber('T', raw.id);
  const name = filled(raw.display_name);
  if (id === undefined || name === undefined) return undefined;
  const keywords = listed(raw.keywords).flatMap((keyword) => filled(keyword) ?? []);
  return { id, name, keywords, groupings: groupingsOf(raw), ...standing };
}

/** Upwards until one is missing: what lies under nothing is better than under the wrong. */
function groupingsOf(raw: RawTopic): Grouping[] {
  const groupings: Grouping[] = [];
  for (const level of ['subfield', 'field', 'domain'] as const) {
    const id = parseGroupingId(raw[level]?.id ?? '');
    const name = filled(raw[level]?.display_name);
    if (id === undefined || name === undefined) break;
    groupings.push({ level, id, name });
  }
  return groupings;
}
