import type { RorOutline } from './index-ror-dump.ts';
import { liesIn } from './ror-places.ts';

/** The organizations of a country or region and those that either side says to be related to them. Pure. */
export function selectRorRegion(outlines: ReadonlyMap<string, RorOutline>, code: string): Map<string, RorOutline> {
  const inRegion = new Set<string>();
  for (const { id, places } of outlines.values()) {
    if (places.some(({ country, region }) => liesIn(code, country, region))) inRegion.add(id);
  }
  const kept = new Set(inRegion);
  for (const { id, relationships } of outlines.values()) {
    for (const { id: other } of relationships) {
      if (inRegion.has(id)) kept.add(other);
      else if (inRegion.has(other)) kept.add(id);
    }
  }
  return new Map([...outlines].filter(([id]) => kept.has(id)));
}
