import { runServer } from './start/run-server.ts';

process.exitCode = await runServer(process.env);
