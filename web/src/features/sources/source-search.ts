import { z } from 'zod';
import { kindsParam, numberParam } from '../../lib/url-state';

/** What the address of a source's page may say: kinds of entries its records describe, page. */
export const sourceSearch = z.object({ kinds: kindsParam, page: numberParam(1, 10_000) });
