import { z } from 'zod';
import { choiceParam, kindsParam, listParam, numberParam, textParam } from '../../lib/url-state';

/** What the address of the page may say: the drawing in the words of graph-view/model/url-state, and table instead of drawing. */
export const exploreSearch = z.looseObject({
  v: numberParam(1, 1),
  center: textParam,
  expanded: listParam,
  with: listParam,
  hide: kindsParam,
  without: listParam,
  pinned: listParam,
  layer: choiceParam(['table']),
});
