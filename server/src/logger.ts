import { pino, type Logger } from 'pino';

/** The server's log: one JSON object a line, on stderr, so that stdout stays for people. @param level pino's word, or `silent` */
export function createLogger(level: string): Logger {
  return pino({ level, base: null }, pino.destination(2));
}
