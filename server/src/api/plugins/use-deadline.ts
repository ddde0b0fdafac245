import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const DEADLINE_MS = 13_000;

/** Ends every execution after 13 s with a typed error, whatever a data base that hangs does; clients get an answer within 15 s. */
export function useDeadline(): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: Parameters<typeof executeFn>[0]): Promise<unknown> => {
        let timer: NodeJS.Timeout | undefined;
        const deadline = new Promise((resolve) => {
          timer = setTimeout(() => {
            const error = new GraphQLError('The answer took too long', {
              extensions: { code: 'TIMEOUT', http: { status: 504 } },
            });
            resolve({ errors: [error] });
          }, DEADLINE_MS);
        });
        try {
          return await Promise.race([executeFn(args), deadline]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
