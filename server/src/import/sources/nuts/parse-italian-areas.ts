import { z } from 'zod';
import type { AreaProperties } from './read-area-properties.ts';
import type { ItalianArea } from './nuts-area.ts';

const text = z.string().trim().min(1).max(200);
const region = z.object({ reg_name: text, reg_istat_code: z.string().regex(/^\d{2}$/u) });
const province = region.extend({
  prov_name: text,
  prov_istat_code: z.string().regex(/^\d{3}$/u),
  prov_acr: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional()
    .catch(undefined),
});
const municipality = province.extend({ name: text, com_istat_code: z.string().regex(/^\d{6}$/u) });

/** Whether a feature speaks of Italy in the codes of ISTAT. */
export function isItalian(feature: AreaProperties): boolean {
  return 'reg_istat_code' in feature;
}

/**
 * The area a feature is of, before it those it lies in: what the files of provinces and of municipalities say of regions is
 * the same as the file of regions does. Pure.
 */
export function parseItalianAreas(feature: AreaProperties): ItalianArea[] | { reason: string } {
  const read = schemaOf(feature).safeParse(feature);
  if (read.success) return areasOf(read.data);
  const [issue] = read.error.issues;
  return { reason: `${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'is no area of Italy'}` };
}

type Properties = z.infer<typeof region> & Partial<z.infer<typeof municipality>>;

function schemaOf(feature: AreaProperties): z.ZodType<Properties> {
  if ('com_istat_code' in feature) return municipality;
  return 'prov_istat_code' in feature ? province : region;
}

function areasOf(properties: Properties): ItalianArea[] {
  const { reg_istat_code: region, prov_istat_code: province, com_istat_code: municipality } = properties;
  const areas: ItalianArea[] = [{ kind: 'region', istat: region, name: properties.reg_name }];
  if (province === undefined || properties.prov_name === undefined) return areas;
  const letters = properties.prov_acr === undefined ? {} : { acronym: properties.prov_acr };
  areas.push({ kind: 'province', istat: province, name: properties.prov_name, ...letters, parent: region });
  if (municipality === undefined || properties.name === undefined) return areas;
  return [...areas, { kind: 'municipality', istat: municipality, name: properties.name, parent: province }];
}
