import { z } from 'zod';
import { choiceParam, listParam, numberParam, textParam } from '../../lib/url-state';

/** Orders of a list by their words in the address; the first is what an address without a word means. */
export const BROWSE_ORDERS = {
  name: 'NAME_ASC',
  'name-desc': 'NAME_DESC',
  links: 'RELATIONS_DESC',
  sources: 'SOURCES_DESC',
} as const;

/** What the address of a list may say: words, order, types of organization, page. */
export const browseSearch = z.object({
  q: textParam,
  order: choiceParam(['name', 'name-desc', 'links', 'sources']),
  types: listParam,
  page: numberParam(1, 10_000),
});
