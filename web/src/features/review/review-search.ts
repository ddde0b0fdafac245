import { z } from 'zod';
import { kindsParam, numberParam } from '../../lib/url-state';

/** What the address of the review may say: kinds of entities, page of the decisions, page of the erasures. */
export const reviewSearch = z.object({
  kinds: kindsParam,
  page: numberParam(1, 10_000),
  erasures: numberParam(1, 10_000),
});
