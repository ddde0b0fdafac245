import { z } from 'zod';

/** Asks for every type with its fields, arguments and words; fits the limits of the API. */
export const INTROSPECTION = `query SchemaReference {
  __schema {
    types {
      kind name description
      fields { name description args { ...Input } type { ...Ref } }
      inputFields { ...Input }
      enumValues { name description }
    }
  }
}
fragment Input on __InputValue { name description defaultValue type { ...Ref } }
fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
`;

interface TypeRef {
  kind: string;
  name: string | null;
  ofType?: TypeRef | null | undefined;
}

const refSchema: z.ZodType<TypeRef> = z.lazy(() =>
  z.object({ kind: z.string(), name: z.string().nullable(), ofType: refSchema.nullish() }),
);
const described = { name: z.string(), description: z.string().nullable() };
const inputSchema = z.object({ ...described, defaultValue: z.string().nullable(), type: refSchema });
const typeSchema = z.object({
  ...described,
  kind: z.string(),
  fields: z.array(z.object({ ...described, args: z.array(inputSchema), type: refSchema })).nullable(),
  inputFields: z.array(inputSchema).nullable(),
  enumValues: z.array(z.object(described)).nullable(),
});
const answerSchema = z.object({ data: z.object({ __schema: z.object({ types: z.array(typeSchema) }) }) });

/** A field, argument or word of an enumeration. */
export interface SchemaEntry {
  name: string;
  /** As the schema writes it, `[Entity!]!`, a default after `=`; empty for words of enumerations. */
  type: string;
  description: string;
  args: SchemaEntry[];
}

/** A type of the schema. */
export interface SchemaType {
  name: string;
  /** OBJECT, INTERFACE, INPUT_OBJECT, ENUM, SCALAR, UNION. */
  kind: string;
  description: string;
  entries: SchemaEntry[];
}

/** The types of an introspection's answer, Query first, then A to Z; undefined when it is none. */
export function readSchema(body: unknown): SchemaType[] | undefined {
  const read = answerSchema.safeParse(body);
  if (!read.success) return undefined;
  const types = read.data.data.__schema.types.filter(({ name }) => !name.startsWith('__'));
  return types.map(toType).sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'en'));
}

/** The types in which the text occurs: by their own name with all entries, else with the entries that hold it. */
export function filterTypes(types: readonly SchemaType[], text: string): readonly SchemaType[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return types;
  const holds = ({ name, type, description }: SchemaEntry) =>
    [name, type, description].some((words) => words.toLowerCase().includes(wanted));
  return types.flatMap((type) => {
    if (type.name.toLowerCase().includes(wanted)) return [type];
    const entries = type.entries.filter((entry) => holds(entry) || entry.args.some(holds));
    return entries.length === 0 ? [] : [{ ...type, entries }];
  });
}

function rank({ name }: SchemaType): number {
  return name === 'Query' ? 0 : 1;
}

function toType(type: z.infer<typeof typeSchema>): SchemaType {
  const { name, kind, description, fields, inputFields, enumValues } = type;
  const entries = [
    ...(fields ?? []).map((field) => ({ ...wordsOf(field), type: refText(field.type), args: field.args.map(toInput) })),
    ...(inputFields ?? []).map(toInput),
    ...(enumValues ?? []).map((value) => ({ ...wordsOf(value), type: '', args: [] })),
  ];
  return { name, kind, description: description ?? '', entries };
}

function toInput(input: z.infer<typeof inputSchema>): SchemaEntry {
  const ending = input.defaultValue === null ? '' : ` = ${input.defaultValue}`;
  return { ...wordsOf(input), type: refText(input.type) + ending, args: [] };
}

function wordsOf({ name, description }: { name: string; description: string | null }) {
  return { name, description: description ?? '' };
}

function refText({ kind, name, ofType }: TypeRef): string {
  if (name !== null) return name;
  const inner = ofType ? refText(ofType) : '';
  return kind === 'LIST' ? `[${inner}]` : `${inner}!`;
}
