import type { RecordContent } from '../../../records/model.ts';
import type { Gathered } from './gather-cordis.ts';
import type { Subject, Subjects } from './gather-subjects.ts';
import { mapField, parentField } from './map-field.ts';
import { finestPlace } from './map-participant.ts';
import { mapPlace, nutsChain } from './map-place.ts';
import { mapFramework, mapProgrammePart, parentProgramme } from './map-programme.ts';
import { mapTopic } from './map-topic.ts';

/** Records of what projects and participants point to: places, programmes, topics and fields, larger ones first. */
export function mapSurroundings(gathered: Gathered): RecordContent[] {
  const { topics, fields, wanted } = gathered;
  return [
    ...placesOf(gathered),
    ...programmesOf(gathered),
    ...usedSubjects(topics, wanted, () => undefined).map(mapTopic),
    ...usedSubjects(fields, wanted, parentField).map(mapField),
  ];
}

function placesOf({ participants }: Gathered): RecordContent[] {
  const codes = new Set<string>();
  for (const { traits, isPerson } of participants) {
    const place = isPerson ? undefined : finestPlace(traits);
    for (const code of place === undefined ? [] : nutsChain(place)) codes.add(code);
  }
  return [...codes].sort(byDepthAndCode).map(mapPlace);
}

function programmesOf({ index: { frameworks }, legalBases, wanted }: Gathered): RecordContent[] {
  const codes = new Set(legalBases.byCode.keys());
  const parts = usedSubjects(legalBases, wanted, (code) => parentProgramme(code, codes));
  const known = new Set([...frameworks, ...parts.map(({ code }) => code)]);
  return [
    ...frameworks.map(mapFramework),
    ...parts
      .filter(({ code }) => !frameworks.includes(code))
      .map((part) => mapProgrammePart(part, parentProgramme(part.code, known))),
  ];
}

/** The subjects of the projects to import and all above them, those above first. */
function usedSubjects(
  { byCode, ofProject }: Subjects,
  wanted: ReadonlySet<string> | undefined,
  parentOf: (code: string) => string | undefined,
): Subject[] {
  const used = new Set<string>();
  for (const [id, codes] of ofProject) {
    if (wanted?.has(id) === false) continue;
    for (const code of codes) {
      for (let next: string | undefined = code; next !== undefined && !used.has(next); next = parentOf(next)) {
        used.add(next);
      }
    }
  }
  return [...used].sort(byDepthAndCode).flatMap((code) => byCode.get(code) ?? []);
}

function byDepthAndCode(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
