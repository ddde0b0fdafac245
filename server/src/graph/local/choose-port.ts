import { createServer } from 'node:net';
import { fileErrorCode, StartProblem } from './start-problem.ts';

/**
 * A port of the loopback address that is free now: the wanted one, or any.
 * @throws StartProblem PORT_BUSY when another program listens on the wanted one
 */
export async function choosePort(wanted: number | undefined): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => {
      if (fileErrorCode(error) !== 'EADDRINUSE') reject(error);
      const message = `Port ${String(wanted)} for the local Neo4j is taken by another program: stop that program, or leave the port to be chosen.`;
      reject(new StartProblem('PORT_BUSY', message, { cause: error }));
    });
    probe.listen(wanted ?? 0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The probe has no port'));
        else resolve(address.port);
      });
    });
  });
}
