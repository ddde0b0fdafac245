import { z } from 'zod';
import { choiceParam, listParam } from '../../lib/url-state';

/** What the address of an entity's page may say: which of those in the same projects are shown, by country (ISO 3166-1), type and size. */
export const entitySearch = z.looseObject({
  countries: listParam.transform((codes) => codes?.filter((code) => /^[A-Z]{2}$/u.test(code)).slice(0, 60)),
  types: listParam,
  sme: choiceParam(['yes']),
});
