import { GraphQLError } from 'graphql';

/** Wrong arguments: names the argument and what is wrong with it. */
export function badArgument(argument: string, reason: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}": ${reason}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}
