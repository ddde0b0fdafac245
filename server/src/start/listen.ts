import type { Server } from 'node:http';
import { StartProblem } from '../graph/local/start-problem.ts';

/** Takes the port. @throws StartProblem when it is busy or may not be used */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = code === 'EADDRINUSE' ? 'is used by another program' : `cannot be used (${code})`;
    throw new StartProblem(
      'PORT_BUSY',
      `Port ${String(port)} of ${host} ${reason}: stop that program, or choose another port, for instance with PORT=4001.`,
      { cause: error },
    );
  }
}
