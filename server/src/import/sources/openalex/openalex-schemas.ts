import { z } from 'zod';

/**
 * What we read of the objects; other members (abstracts, citations, concepts, addresses of people) are not looked at. A part
 * of a list that is not as it should be falls away alone; what has an identifier is checked where it is read.
 */
const text = z.string().max(10_000).nullish().catch(undefined);
const id = z.union([z.string(), z.number()]).nullish().catch(undefined);
const year = z.number().int().min(1000).max(2999);
const listOf = <Item extends z.ZodType>(item: Item, max: number) =>
  z
    .array(item.nullable().catch(() => null))
    .max(max)
    .nullish();

const institutionRef = z.object({ id: text, ror: text, display_name: text, country_code: text });
export type InstitutionRef = z.infer<typeof institutionRef>;

const grouping = z.object({ id, display_name: text }).nullish().catch(undefined);
export const topicSchema = z.object({
  id: text,
  display_name: text,
  keywords: listOf(z.string().max(300), 200).catch(undefined),
  subfield: grouping,
  field: grouping,
  domain: grouping,
  updated_date: text,
});
export type RawTopic = z.infer<typeof topicSchema>;

const venue = z.object({ display_name: text, type: text }).nullish().catch(undefined);

export const workSchema = z.object({
  doi: text,
  title: text,
  display_name: text,
  publication_year: year.nullish().catch(undefined),
  publication_date: text,
  language: text,
  type: text,
  is_retracted: z.boolean().nullish().catch(undefined),
  primary_location: z.object({ source: venue }).nullish().catch(undefined),
  host_venue: venue,
  authorships: listOf(
    z.object({
      author: z.object({ id: text, display_name: text, orcid: text }),
      institutions: listOf(institutionRef, 1000),
    }),
    50_000,
  ),
  primary_topic: topicSchema.nullish().catch(undefined),
  topics: listOf(topicSchema, 100),
  updated_date: text,
});
export type RawWork = z.infer<typeof workSchema>;

export const authorSchema = z.object({
  display_name: text,
  orcid: text,
  affiliations: listOf(z.object({ institution: institutionRef, years: listOf(year, 1000) }), 2000),
  last_known_institutions: listOf(institutionRef, 1000),
  last_known_institution: institutionRef.nullish().catch(undefined),
  updated_date: text,
});
export type RawAuthor = z.infer<typeof authorSchema>;

export const institutionSchema = z.object({
  ...institutionRef.shape,
  type: text,
  homepage_url: text,
  display_name_acronyms: listOf(z.string().max(100), 100),
  display_name_alternatives: listOf(z.string().max(1000), 500),
  ids: z.object({ wikidata: text }).nullish().catch(undefined),
  geo: z
    .object({
      city: text,
      latitude: z.number().min(-90).max(90).nullish().catch(undefined),
      longitude: z.number().min(-180).max(180).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  international: z
    .object({ display_name: z.object({ it: text, en: text, de: text, fr: text, es: text, pl: text }).nullish() })
    .nullish()
    .catch(undefined),
  updated_date: text,
});
/** Enough of an institution's object to see whether it is asked for. */
export const institutionIdSchema = institutionRef.pick({ id: true, ror: true });
export type RawInstitution = z.infer<typeof institutionSchema>;
