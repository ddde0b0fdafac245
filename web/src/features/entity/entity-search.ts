import { z } from 'zod';
import { choiceParam, listParam, numberParam } from '../../lib/url-state';

/** Places or fields that can be chosen together. */
export const MOST_CHOSEN = 5;

/**
 * What the address of an entity's page may say: which of those in the same projects are shown, by country (ISO 3166-1), type, size and place, and
 * which projects count, by what they are about (slugs of technologies) and by years.
 */
export const entitySearch = z.looseObject({
  countries: listParam.transform((codes) => codes?.filter((code) => /^[A-Z]{2}$/u.test(code)).slice(0, 60)),
  types: listParam,
  sme: choiceParam(['yes']),
  places: listParam.transform((slugs) => slugs?.slice(0, MOST_CHOSEN)),
  fields: listParam.transform((slugs) => slugs?.slice(0, MOST_CHOSEN)),
  from: numberParam(1900, 2100),
  to: numberParam(1900, 2100),
});
