import { z } from 'zod';
import { kindsParam, numberParam, textParam } from '../../lib/url-state';

/** What the address of the results page may say: the words, the kinds chosen, the page. */
export const searchSearch = z.object({ q: textParam, kinds: kindsParam, page: numberParam(1, 100) });
