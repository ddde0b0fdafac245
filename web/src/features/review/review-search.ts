import { z } from 'zod';
import { kindsParam, numberParam } from '../../lib/url-state';

/** What the address of the review may say: kinds of entities, page of the decisions. */
export const reviewSearch = z.object({ kinds: kindsParam, page: numberParam(1, 10_000) });
