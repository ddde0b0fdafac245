import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ELIGIBILITY_FOLDER } from '../../project-folders.ts';

const country = z.string().regex(/^[A-Z]{2}$/u);
const source = z.strictObject({ title: z.string(), url: z.url() });

const actionSchema = z.strictObject({
  key: z.string(),
  names: z.strictObject({ it: z.string(), en: z.string() }),
  schemes: z.array(z.string()),
  entities: z.int().min(1),
  countries: z.int().min(1),
  memberStates: z.int().min(0),
  most: z.int().min(1).optional(),
  needsSme: z.boolean().optional(),
  source,
});

/** Wished for, whatever the action. */
export const WISHES = ['SME', 'CLINICAL_SITE', 'COUNTRY_SPREAD', 'REGION_SPREAD', 'COORDINATOR'] as const;

const actionsSchema = z.strictObject({
  asOf: z.string(),
  actions: z.array(actionSchema),
  wishes: z.array(z.strictObject({ rule: z.enum(WISHES), needed: z.int().min(1) })),
});

const countriesSchema = z.strictObject({
  asOf: z.string(),
  source,
  memberStates: z.array(country),
  associated: z.array(country),
  uncertain: z.array(z.strictObject({ country, why: z.enum(['PILLAR_II', 'SINCE']) })),
});

/** What a kind of action needs of a consortium. */
export type ActionRule = z.output<typeof actionSchema>;
/** Which countries count, on which day. */
export type CountryRules = z.output<typeof countriesSchema>;

/** All rules, as schema/eligibility has them. */
export interface EligibilityRules extends z.output<typeof actionsSchema> {
  places: CountryRules;
}

/** Reads the rules. @throws ZodError where a file is not as it must be */
export function readEligibilityRules(folder = ELIGIBILITY_FOLDER): EligibilityRules {
  const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));
  return { ...actionsSchema.parse(read('actions.yaml')), places: countriesSchema.parse(read('countries.yaml')) };
}

let kept: EligibilityRules | undefined;

/** The rules, read once. */
export function eligibilityRules(): EligibilityRules {
  return (kept ??= readEligibilityRules());
}

/** The rule of a kind of action by its key; by how a call states it where no key is given. Null where none fits. Pure. */
export function findAction(
  { actions }: Pick<EligibilityRules, 'actions'>,
  key: string | null,
  fundingScheme: string | null,
): ActionRule | null {
  if (key !== null) return actions.find((action) => fold(action.key) === fold(key)) ?? null;
  if (fundingScheme === null) return null;
  const stated = fold(fundingScheme);
  return actions.find(({ schemes }) => schemes.some((scheme) => fold(scheme) === stated)) ?? null;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
