import type { TFunction } from 'i18next';
import { graphql } from '../generated';
import type { EntityContextFragment, Language } from '../generated/graphql';
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

/** What a body is, of which other it is a part and where it is; of other kinds where and when: as far as sources state it. Pure. */
export function contextWords(entity: EntityContextFragment, t: TFunction, language: Language): string[] {
  const stated = (field: string) => entity.values.find((value) => value.field === field && value.isShown);
  const textOf = (field: string): string => {
    const value = stated(field);
    return value === undefined ? '' : valueText(value, t, language);
  };
  const yearOf = (field: string): number | null => Number(stated(field)?.value.slice(0, 4)) || null;
  const whole = 'partOf' in entity ? entity.partOf.edges[0]?.neighbour.name.text : undefined;
  return [
    textOf('organizationType'),
    whole === undefined ? '' : t('context.partOf', { name: whole }),
    [unshouted(textOf('city')), textOf('country')].filter(Boolean).join(', '),
    textOf('date') || spanText(yearOf('startDate'), yearOf('endDate')),
  ].filter(Boolean);
}

/** Publishers write towns in capitals; among words of a line they would shout. */
function unshouted(town: string): string {
  return /\p{Ll}/u.test(town)
    ? town
    : town.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
