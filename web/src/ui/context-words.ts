import type { TFunction } from 'i18next';
import { graphql } from '../generated';
import type { EntityContextFragment, Language } from '../generated/graphql';
import { cityName } from '../lib/city-name';
import { spanText } from '../lib/score-text';
import { valueText } from './value-text';

// What tells an entity of a list from others of a similar name; every operation with `$lang` may spread it.
graphql(`
  fragment EntityContext on Entity {
    id
    values(fields: ["organizationType", "city", "country", "startDate", "endDate", "date"]) {
      field
      value
      isShown
    }
    ... on Organization {
      partOf(first: 1) {
        edges {
          neighbour {
            ...EntityRef
          }
        }
      }
    }
  }
`);

type ContextField = 'organizationType' | 'city' | 'country' | 'date';

/** What a body is, of which other it is a part and where it is; of other kinds where and when: as far as sources state it. Pure. */
export function contextWords(entity: EntityContextFragment, t: TFunction, language: Language): string[] {
  const wordFor = (field: ContextField): string => contextWord(entity, field, t, language);
  const yearOf = (field: string): number | null => Number(stated(entity, field)?.value.slice(0, 4)) || null;
  const whole = 'partOf' in entity ? entity.partOf.edges[0]?.neighbour.name.text : undefined;
  return [
    wordFor('organizationType'),
    whole === undefined ? '' : t('context.partOf', { name: whole }),
    [wordFor('city'), wordFor('country')].filter(Boolean).join(', '),
    wordFor('date') || spanText(yearOf('startDate'), yearOf('endDate')),
  ].filter(Boolean);
}

/** What sources state of one of these, in the reader's words; empty where none does. Pure. */
export function contextWord(
  entity: Pick<EntityContextFragment, 'values'>,
  field: ContextField,
  t: TFunction,
  language: Language,
): string {
  const value = stated(entity, field);
  if (value === undefined) return '';
  const text = valueText(value, t, language);
  return field === 'city' ? cityName(unshouted(text), stated(entity, 'country')?.value, language) : text;
}

function stated({ values }: Pick<EntityContextFragment, 'values'>, field: string) {
  return values.find((value) => value.field === field && value.isShown);
}

/** Publishers write towns in capitals; among words of a line they would shout. */
function unshouted(town: string): string {
  return /\p{Ll}/u.test(town)
    ? town
    : town.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
