import { GraphQLScalarType, Kind } from 'graphql';
import { badArgument } from './user-error.ts';

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;

/** `2015`, `2015-07` or `2015-07-23`. */
export const partialDate = textScalar('PartialDate', 'A calendar date as far as it is known (ISO 8601).', (text) =>
  PARTIAL_DATE.test(text),
);

/** A point in time, ISO 8601 in UTC. */
export const dateTime = textScalar(
  'DateTime',
  'A point in time, ISO 8601 with time zone UTC.',
  (text) => !Number.isNaN(Date.parse(text)),
);

function textScalar(
  name: string,
  description: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw badArgument(name, 'is no valid date');
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}
