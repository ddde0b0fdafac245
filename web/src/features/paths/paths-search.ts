import { z } from 'zod';
import { choiceParam, kindsParam, listParam, numberParam, textParam } from '../../lib/url-state';

/**
 * What the address of the page may say: both ends by slug, which sort of ways, how many, how long, by which
 * relations and kinds; for warm ways also whom to pass and whom not, over which networks (slugs), and since when. */
export const pathsSearch = z.looseObject({
  from: textParam,
  to: textParam,
  mode: choiceParam(['warm', 'shortest']),
  k: numberParam(1, 10),
  max: numberParam(1, 6),
  types: listParam,
  kinds: kindsParam,
  via: listParam,
  avoid: listParam,
  networks: listParam,
  since: numberParam(1900, 2100),
});
