import { z } from 'zod';
import { kindsParam, listParam, numberParam, textParam } from '../../lib/url-state';

/** What the address of the page may say: both ends by slug, how many ways, how long, by which relations and kinds. */
export const pathsSearch = z.looseObject({
  from: textParam,
  to: textParam,
  k: numberParam(1, 10),
  max: numberParam(1, 6),
  types: listParam,
  kinds: kindsParam,
});
