import { z } from 'zod';

/** What we read of a record; other members are not looked at. The publisher's schemas say more. */

const text = z.string().trim().min(1).max(1000);
const optionalText = text.nullish().catch(undefined);
const relationships = z.array(z.object({ type: z.string(), id: z.string() })).max(20_000);
const types = z.array(text).max(50);
const established = z.number().int().min(1).max(9999).nullish();
const status = z.enum(['active', 'inactive', 'withdrawn']);
const country = z.string().regex(/^[A-Z]{2}$/u, 'a country code has two letters');
const latitude = z.number().min(-90).max(90).nullish();
const longitude = z.number().min(-180).max(180).nullish();

export const rorV2Schema = z.object({
  id: z.string(),
  status,
  types,
  established,
  names: z
    .array(z.object({ value: text, lang: optionalText, types: z.array(z.string()).max(10) }))
    .min(1)
    .max(1000),
  external_ids: z
    .array(z.object({ type: z.string(), preferred: optionalText, all: z.array(z.string()).max(1000) }))
    .max(100)
    .default([]),
  links: z.array(z.object({ type: z.string(), value: z.string() })).max(100),
  locations: z
    .array(
      z.object({
        geonames_id: z.number().int().nullish(),
        geonames_details: z.object({
          country_code: country,
          country_name: text,
          country_subdivision_code: optionalText,
          name: optionalText,
          lat: latitude,
          lng: longitude,
        }),
      }),
    )
    .max(100),
  relationships,
  admin: z.object({ last_modified: z.object({ date: z.iso.date() }) }).optional(),
});
export type RorV2 = z.infer<typeof rorV2Schema>;

const externalId = z.object({
  preferred: optionalText,
  all: z.union([z.string(), z.array(z.string()).max(1000)]),
});

export const rorV1Schema = z.object({
  id: z.string(),
  status,
  types,
  established,
  name: text,
  labels: z.array(z.object({ label: text, iso639: optionalText })).max(1000),
  aliases: z.array(text).max(1000),
  acronyms: z.array(text).max(1000),
  links: z.array(z.string()).max(100),
  country: z.object({ country_code: country, country_name: text }),
  addresses: z
    .array(
      z.object({
        city: optionalText,
        lat: latitude,
        lng: longitude,
        geonames_city: z
          .object({
            id: z.number().int().nullish(),
            geonames_admin1: z.object({ code: optionalText }).nullish(),
          })
          .nullish(),
      }),
    )
    .max(100),
  external_ids: z.object({ Wikidata: externalId.optional(), ISNI: externalId.optional() }),
  relationships,
});
export type RorV1 = z.infer<typeof rorV1Schema>;
