import type { Administration } from './administration.ts';
import type { ApiContext } from './context.ts';
import { notAllowed } from './user-error.ts';

/**
 * What the administrator may use.
 * @throws GraphQLError UNAUTHENTICATED without a token, FORBIDDEN with a wrong one, RATE_LIMITED after too many wrong ones
 */
export function administrationOf({ administration, sender }: ApiContext): Administration {
  if (administration !== undefined && sender.standing.who === 'administrator') return administration;
  throw notAllowed(sender.standing);
}

type Resolve<Args, Result> = (administration: Administration, args: Args, context: ApiContext) => Promise<Result>;

/**
 * Makes the resolver of a change: only for the administrator, and never without a trace of who asked for it.
 * @param traced what of the arguments may stay in the trace; all by default
 */
export function asAdministrator<Args, Result extends object>(
  action: string,
  resolve: Resolve<Args, Result>,
  traced: (args: Args) => unknown = (args) => args,
): (parent: unknown, args: Args, context: ApiContext) => Promise<Result> {
  return async (_parent, args, context) => {
    const administration = administrationOf(context);
    const { address } = context.sender;
    const trace = async (outcome: string): Promise<void> =>
      administration.audit.write({ action, input: traced(args), outcome, address });
    await trace('ASKED');
    const result = await resolve(administration, args, context).catch(async (error: unknown) => {
      await trace('ERROR');
      throw error;
    });
    await trace('problem' in result ? String(result.problem) : 'DONE');
    return result;
  };
}
