import type { RecordContent } from '../../../records/model.ts';
import type { ItalianArea } from './nuts-area.ts';
import { nutsLocalId } from './map-nuts-area.ts';

export function italianLocalId(kind: ItalianArea['kind'], istat: string): string {
  return `${kind}-${istat}`;
}

const ABOVE = { municipality: 'province', province: 'region' } as const;

/**
 * A region, province or municipality as a record. Pure.
 * @param nuts the area of NUTS that it is for sure: the two meet by its code
 */
export function mapItalianArea(area: ItalianArea, nuts: string | undefined): RecordContent {
  const { kind, istat, name, acronym, parent } = area;
  const above = kind === 'region' || parent === undefined ? nutsLocalId('IT') : italianLocalId(ABOVE[kind], parent);
  return {
    localId: italianLocalId(kind, istat),
    kind: 'Place',
    names: [
      { text: name, lang: 'it', type: 'NAME', ours: false },
      ...(acronym === undefined ? [] : [{ text: acronym, type: 'ACRONYM' as const, ours: false }]),
    ],
    identifiers: [
      { scheme: 'istat', value: istat },
      ...(nuts === undefined ? [] : [{ scheme: 'nuts' as const, value: nuts }]),
    ],
    values: [{ field: 'country', value: 'IT', ours: false }],
    observations: [],
    relations: [{ type: 'PART_OF', target: above }],
    at: { words: `istat ${istat}` },
  };
}
