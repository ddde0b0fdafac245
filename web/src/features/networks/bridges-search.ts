import { z } from 'zod';
import { choiceParam, numberParam, textParam } from '../../lib/url-state';

/**
 * What the address of a network's bridges may say: whose organizations are ours (slug of a place), the size of regions, whether
 * bodies linked otherwise count as members, and which list is open (`ours`, `region:<id>` …) on which page.
 */
export const bridgesSearch = z.looseObject({
  home: textParam,
  level: choiceParam(['country', 'nuts1', 'nuts2', 'nuts3']),
  by: choiceParam(['member', 'linked']),
  list: textParam,
  page: numberParam(1, 10_000),
});
