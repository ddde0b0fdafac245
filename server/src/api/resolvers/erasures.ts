import { countErasures, findErasure, pageErasures, type Erasure } from '../../domain/curation/erasures.ts';
import type { ErasePersonInput, Resolvers } from '../../generated/resolvers.ts';
import type { Problem } from '../../problem.ts';
import type { Administration } from '../administration.ts';
import { readPage } from '../arguments.ts';
import { administrationOf, asAdministrator } from '../as-administrator.ts';
import type { ApiContext } from '../context.ts';
import { typeOfProblem } from './imports.ts';

async function erase(
  { erasures }: Administration,
  { input: { id, reason, by } }: { input: ErasePersonInput },
  { graph }: ApiContext,
): Promise<Erasure | Problem> {
  const erased = await erasures.erase({ id, reason: reason ?? '', by: by ?? null });
  if ('problem' in erased) return erased;
  const erasure = await findErasure(graph, erased.erasureId);
  return erasure ?? { problem: 'NOT_FOUND', message: 'The erasure was lifted at the same moment.' };
}

/** Who was erased on request, and erasing. */
export const erasureResolvers = {
  Query: {
    erasures: async (_parent, args, context) => {
      administrationOf(context);
      return pageErasures(context.graph, readPage(args, 2));
    },
  },
  Mutation: {
    // The id of an entity is made of what the sources call it, and a reason may name the person: neither may stay in the trace.
    erasePerson: asAdministrator('erasePerson', erase, ({ input: { by } }) => ({ input: { by } })),
    liftErasure: asAdministrator('liftErasure', async ({ erasures }, { id }: { id: string }) =>
      (await erasures.lift(id))
        ? { erasure: id }
        : ({ problem: 'NOT_FOUND', message: `There is no erasure ${id}.` } as const),
    ),
  },
  ErasePersonResult: { __resolveType: (result) => ('problem' in result ? typeOfProblem(result) : 'Erasure') },
  LiftErasureResult: { __resolveType: (result) => ('problem' in result ? 'NotFound' : 'ErasureLifted') },
  ErasureConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: async (_page, _args, { graph }) => countErasures(graph),
  },
} satisfies Partial<Resolvers>;
