import { z } from 'zod';
import { choiceParam, kindsParam, listParam, numberParam, textParam } from '../../lib/url-state';

/**
 * What the address of the finder may say: words, concepts chosen (behind `-` those that count less) and left out by their keys, conditions (`where=anywhere` ranks
 * everybody although the words name a place, `who=any` bodies of all types although they name some), page, shortlist and who
 * is compared. A pasted text never stands in it, only the concepts that were recognised.
 */
export const findSearch = z.object({
  q: textParam,
  concepts: listParam,
  without: listParam,
  below: choiceParam(['no']),
  kinds: kindsParam,
  types: listParam,
  place: textParam,
  where: choiceParam(['anywhere']),
  who: choiceParam(['any']),
  network: textParam,
  from: numberParam(1900, 2100),
  to: numberParam(1900, 2100),
  page: numberParam(1, 10_000),
  list: listParam,
  compare: listParam,
});

/** The address as the page works with it. */
export type FindAddress = z.output<typeof findSearch>;
