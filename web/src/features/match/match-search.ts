import { z } from 'zod';
import { choiceParam, listParam, numberParam, textParam } from '../../lib/url-state';

/**
 * What the address of partners and consortium may say: the members, what is needed in words, concepts or by a call, the kind of
 * action, who may come in, and which of the two views is open. A pasted text never stands in it, only its concepts,
 * behind `-` those that count less.
 */
export const matchSearch = z.object({
  members: listParam,
  q: textParam,
  concepts: listParam,
  without: listParam,
  call: textParam,
  action: textParam,
  view: choiceParam(['consortium']),
  types: listParam,
  countries: listParam,
  place: listParam,
  network: listParam,
  reach: choiceParam(['region', 'abroad']),
  sme: choiceParam(['yes']),
  known: choiceParam(['yes']),
  page: numberParam(1, 100),
});

/** The address as the page works with it. */
export type MatchAddress = z.output<typeof matchSearch>;
