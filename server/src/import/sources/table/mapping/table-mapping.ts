import { z } from 'zod';
import { ENTITY_KINDS, FIELDS, NAME_TYPES, RELATION_TYPES } from '../../../../records/model.ts';
import { TABLE_SCHEMES } from '../values/read-identifier.ts';

/** The form of a mapping file: what the columns of a table mean. docs/how-to/import-a-list.md explains it. */

const SOURCE_ID = /^list-[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;
const MAX_ITEMS = 200;
const MAX_MAP = 2_000;

const text = z.string().trim().min(1).max(500);
const language = z.enum(['it', 'en']);
const localText = z
  .strictObject({ it: text.optional(), en: text.optional() })
  .refine(({ it, en }) => it !== undefined || en !== undefined, 'a text needs `it`, `en` or both');
const partialDate = z.string().regex(PARTIAL_DATE, 'a date is 2015, 2015-07 or 2015-07-23, in quotes');
/** A number as a header or as what a cell holds is meant as a text. */
const cellText = z.union([z.string(), z.number(), z.boolean()]).transform(String).pipe(text);
const column = cellText;
const valueMap = z
  .record(z.string(), cellText)
  .refine((map) => Object.keys(map).length <= MAX_MAP, `a map has at most ${MAX_MAP} lines`);
const separator = z.string().min(1).max(5);

/** A column, or the same for all rows. */
const columnOrConstant = z
  .strictObject({ column: column.optional(), constant: cellText.optional() })
  .refine(
    (given) => (given.column === undefined) !== (given.constant === undefined),
    'needs either `column` or `constant`',
  );

const name = z.strictObject({
  column,
  lang: z.string().min(2).max(8).optional(),
  type: z.enum(NAME_TYPES).default('NAME'),
  separator: separator.optional(),
});

const identifier = z.strictObject({
  column,
  scheme: z.enum(TABLE_SCHEMES),
  /** Country of VAT numbers that state none. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'a country is two capital letters, such as IT')
    .default('IT'),
  separator: separator.optional(),
});

const value = z
  .strictObject({
    field: z.enum(FIELDS),
    column: column.optional(),
    constant: cellText.optional(),
    lang: language.optional(),
    map: valueMap.optional(),
    separator: separator.optional(),
  })
  .refine(
    (given) => (given.column === undefined) !== (given.constant === undefined),
    'needs either `column` or `constant`',
  );

const target = z
  .strictObject({
    kind: z.enum(ENTITY_KINDS),
    /** What the cell, or the constant, holds: the key of another row, a name, or an identifier. */
    by: z.enum(['row', 'name', ...TABLE_SCHEMES]),
    column: column.optional(),
    constant: cellText.optional(),
    separator: separator.optional(),
    map: valueMap.optional(),
    /** What a value that the map lacks is. */
    otherwise: z.literal('name').optional(),
    lang: language.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u, 'a country is two capital letters, such as IT')
      .default('IT'),
  })
  .refine(
    (given) => (given.column === undefined) !== (given.constant === undefined),
    'needs either `column` or `constant`',
  )
  .refine((given) => given.otherwise === undefined || given.map !== undefined, '`otherwise` goes with `map`');

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  target,
  role: columnOrConstant.optional(),
  from: columnOrConstant.optional(),
  to: columnOrConstant.optional(),
  /** Only rows whose cell says yes have it. */
  when: column.optional(),
});

const person = z.strictObject({
  /** One column, or several that make up the name together. */
  name: z.union([column, z.array(column).min(1).max(4)]),
  position: columnOrConstant.optional(),
  email: column.optional(),
  phone: column.optional(),
  orcid: column.optional(),
  separator: separator.optional(),
});

/** One column, several that make up the key together, or several of which the first that is filled is the key. */
const key = z.union([
  column,
  z.array(column).min(1).max(5),
  z.strictObject({ firstOf: z.array(column).min(1).max(5) }),
]);

export const tableMappingSchema = z
  .strictObject({
    source: z.strictObject({
      id: z
        .string()
        .max(80)
        .regex(
          SOURCE_ID,
          'begins with "list-", then lower-case letters, digits and single hyphens: so no list takes the place of another source',
        ),
      type: z.enum(['DATASET', 'CURATION']).default('DATASET'),
      title: localText,
      description: localText,
      /** The place that records show; kept the same when the next file is called otherwise. */
      file: text.optional(),
      date: partialDate.optional(),
      languages: z.array(language).min(1).default(['it']),
      licence: text.optional(),
      priority: z.number().int().min(1).max(999).default(50),
    }),
    sheet: text.optional(),
    /** Row of the header. */
    header: z.number().int().min(1).max(1000).optional(),
    kind: z.enum(ENTITY_KINDS),
    key,
    names: z.array(name).min(1).max(MAX_ITEMS),
    identifiers: z.array(identifier).max(MAX_ITEMS).default([]),
    values: z.array(value).max(MAX_ITEMS).default([]),
    relations: z.array(relation).max(MAX_ITEMS).default([]),
    persons: z.array(person).max(20).default([]),
    personalData: z.enum(['allowed', 'none']).default('none'),
    purpose: localText.optional(),
    /** Columns that are left out on purpose. */
    ignore: z.array(column).max(500).default([]),
  })
  .superRefine(refusePersonalData);

export type TableMapping = z.infer<typeof tableMappingSchema>;

type PersonalParts = Pick<TableMapping, 'kind' | 'persons' | 'values' | 'personalData' | 'purpose'>;

function refusePersonalData(mapping: PersonalParts, context: z.core.$RefinementCtx): void {
  const { kind, persons, personalData, purpose } = mapping;
  const report = (path: PropertyKey[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  if (kind === 'Person' && persons.length > 0)
    report(['persons'], 'rows that are persons have no contacts of their own');
  if (personalData === 'allowed') {
    if (purpose === undefined) report(['personalData'], 'needs `purpose`, a text that says what the data are kept for');
    return;
  }
  const reason =
    'how a person is reached is personal data: it is taken only with `personalData: allowed` and a `purpose`; else leave the column out';
  for (const [index, { email, phone }] of persons.entries()) {
    if (email !== undefined) report(['persons', index, 'email'], reason);
    if (phone !== undefined) report(['persons', index, 'phone'], reason);
  }
  if (kind !== 'Person') return;
  for (const [index, { field }] of mapping.values.entries()) {
    if (['email', 'phone', 'address'].includes(field)) report(['values', index, 'field'], reason);
  }
}
