import { KmsError } from '../kms-error.ts';

/** Neo4j does not answer: stopped, starting, unreachable, or out of connections. */
export class GraphUnavailable extends KmsError {
  readonly code = 'SERVICE_UNAVAILABLE';
  readonly retryable = true;
}

/** A statement took longer than its time limit and was ended. */
export class StatementTimedOut extends KmsError {
  readonly code = 'TIMEOUT';
  readonly retryable = true;
  readonly statementName: string;

  constructor(statementName: string, options: ErrorOptions) {
    super(`Statement ${statementName} took too long`, options);
    this.statementName = statementName;
  }
}

/** A statement failed for another reason; carries its name, never its parameters. */
export class StatementFailed extends KmsError {
  readonly code = 'INTERNAL_SERVER_ERROR';
  readonly retryable = false;
  readonly statementName: string;

  constructor(statementName: string, options: ErrorOptions) {
    super(`Statement ${statementName} failed`, options);
    this.statementName = statementName;
  }
}
