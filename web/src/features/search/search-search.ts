import { z } from 'zod';
import { choiceParam, kindsParam, listParam, numberParam, textParam } from '../../lib/url-state';

/** Orders of hits, by the words of the address; by fitness without one. */
export const SORT_WORDS = ['relevance', 'name', 'year', 'relations'] as const;

/**
 * What the address of the results page may say: the words, what is chosen of each facet, the order, the page; `asked`, the words as
 * typed, where some of them became filters, and `read=words` where none are to.
 */
export const searchSearch = z.object({
  q: textParam,
  kinds: kindsParam,
  field: listParam,
  place: listParam,
  type: listParam,
  network: listParam,
  programme: listParam,
  year: listParam,
  role: listParam,
  sme: listParam,
  source: listParam,
  sort: choiceParam(SORT_WORDS),
  page: numberParam(1, 100),
  asked: textParam,
  read: choiceParam(['words']),
});
