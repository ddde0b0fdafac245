import { z } from 'zod';
import {
  COMPARATORS,
  ENTITY_KINDS,
  FIELDS,
  IDENTIFIER_SCHEMES,
  ORGANIZATION_TYPES,
  RELATION_TYPES,
} from '../../../records/model.ts';

/** The form of a file in seed/: one source and what it says. docs/how-to/add-a-fact.md explains it with examples. */

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;
const MAX_LOCATOR_WORDS = 8;

const key = z.string().regex(KEY, 'a key has lower-case letters, digits and single hyphens');
const partialDate = z.string().regex(PARTIAL_DATE, 'a date is 2015, 2015-07 or 2015-07-23, in quotes');
const language = z.enum(['it', 'en']);
const localText = z
  .strictObject({ it: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((text) => text.it !== undefined || text.en !== undefined, 'a text needs `it`, `en` or both');

/** `[line, "few words"]` or `[line, lastLine, "few words"]`. */
const words = z
  .string()
  .min(1)
  .refine(
    (text) => text.split(/\s+/u).length <= MAX_LOCATOR_WORDS,
    `at most ${String(MAX_LOCATOR_WORDS)} words mark a place`,
  );
const line = z.number().int().positive();
const locator = z.union(
  [z.tuple([line, words]), z.tuple([line, line, words])],
  'a place is [line, "few words"] or [line, last line, "few words"]',
);

const name = z.strictObject({
  text: z.string().min(1),
  /** Absent for names that are the same in every language. */
  lang: z.string().min(2).max(8).optional(),
  type: z.enum(['NAME', 'ACRONYM', 'ALIAS']).default('NAME'),
  /** True for a translation or wording of ours, which no document uses. */
  ours: z.boolean().default(false),
  at: locator.optional(),
});

const identifier = z.strictObject({
  scheme: z.enum(IDENTIFIER_SCHEMES),
  value: z.string().min(1),
  at: locator.optional(),
});

const value = z.strictObject({
  field: z.enum(FIELDS),
  value: z.string().min(1),
  lang: language.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  ours: z.boolean().default(false),
  at: locator.optional(),
});

const observation = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  comparator: z.enum(COMPARATORS).default('EQUAL'),
  period: partialDate.optional(),
  place: key.optional(),
  cites: key.optional(),
  note: localText.optional(),
  at: locator.optional(),
});

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  target: key,
  role: key.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  note: localText.optional(),
  at: locator.optional(),
});

const record = z
  .strictObject({
    key,
    kind: z.enum(ENTITY_KINDS),
    at: locator.optional(),
    names: z.array(name).default([]),
    identifiers: z.array(identifier).default([]),
    /** Written by us in our own words from what the source says; needs `at` in documents. */
    description: localText.optional(),
    values: z.array(value).default([]),
    observations: z.array(observation).default([]),
    relations: z.array(relation).default([]),
  })
  .superRefine((entry, context) => {
    for (const [index, { field, value: text }] of entry.values.entries()) {
      const path = ['values', index, 'value'];
      if (field === 'organizationType' && !(ORGANIZATION_TYPES as readonly string[]).includes(text)) {
        context.addIssue({
          code: 'custom',
          path,
          message: `"${text}" is no organization type (${ORGANIZATION_TYPES.join(', ')})`,
        });
      }
      if (/Date$|^date$|^foundedOn$/u.test(field) && !PARTIAL_DATE.test(text)) {
        context.addIssue({ code: 'custom', path, message: `"${text}" is no date` });
      }
    }
    if (entry.observations.length > 0 && entry.kind !== 'Indicator') {
      context.addIssue({ code: 'custom', path: ['observations'], message: 'only an Indicator has observations' });
    }
  });

export const seedFileSchema = z.strictObject({
  source: z.strictObject({
    id: key,
    type: z.enum(['DOCUMENT', 'VOCABULARY']),
    title: localText,
    /** True when the title is ours because the document has none. */
    titleIsOurs: z.boolean().default(false),
    description: localText,
    file: z.string().min(1).optional(),
    /** Date that the document itself states. */
    date: partialDate.optional(),
    languages: z.array(language).min(1),
    licence: z.string().optional(),
    priority: z.number().int().min(0).max(999),
  }),
  records: z.array(record).min(1),
});

export type SeedFile = z.infer<typeof seedFileSchema>;
