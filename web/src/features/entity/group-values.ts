import type { EntityPageQuery } from '../../generated/graphql';

export type EntityValue = NonNullable<EntityPageQuery['entity']>['values'][number];

/** All that sources state for one field: the value shown first, then those that disagree. */
export interface FieldValues {
  field: string;
  values: EntityValue[];
}

/** Order of the sheet of data; fields not named here follow in the order of the answer. */
const ORDER = [
  'organizationType',
  'foundedOn',
  'startDate',
  'endDate',
  'date',
  'status',
  'address',
  'website',
  'email',
  'phone',
  'theme',
  'unit',
  'scheme',
  'notation',
];

/** Puts values together by field, the shown one first; descriptions are left to the head of the page. */
export function groupValues(values: readonly EntityValue[]): FieldValues[] {
  const fields = new Map<string, FieldValues>();
  for (const value of values) {
    if (value.field === 'description') continue;
    const entry = fields.get(value.field) ?? { field: value.field, values: [] };
    entry.values.push(value);
    fields.set(value.field, entry);
  }
  const place = (field: string) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);
  for (const entry of fields.values()) entry.values.sort((one, other) => Number(other.isShown) - Number(one.isShown));
  return [...fields.values()].sort((one, other) => place(one.field) - place(other.field));
}
