import { z } from 'zod';
import { textParam } from '../../lib/url-state';

/** What the address of the page may say: one theme, one indicator by slug. */
export const figuresSearch = z.looseObject({ theme: textParam, indicator: textParam });
