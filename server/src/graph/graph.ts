import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { GraphUnavailable, StatementFailed, StatementTimedOut } from './graph-errors.ts';
import { KmsError } from '../kms-error.ts';
import { PARAMETERS, type Parameters, type ParameterValue, type Statement } from './statement.ts';

/** How to reach Neo4j: any address the driver takes (bolt, neo4j, neo4j+s). */
export interface GraphAddress {
  uri: string;
  user: string;
  password: string;
  /** Absent: the server's default database. */
  database?: string;
}

const CONNECT_TIMEOUT_MS = 3_000;
const POOL_WAIT_MS = 5_000;
const RETRY_MS = 5_000;
const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 120_000;
const FIRST_PAUSE_MS = 100;
const SCHEMA_ATTEMPTS = 10;
const SCHEMA_PAUSE_MS = 200;

/** Runs statements inside one write transaction. */
export interface GraphTransaction {
  run<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** What domain queries need of the graph: reading, in one statement at a time. */
export interface GraphReader {
  read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/**
 * The only door to Neo4j. Its limits see to it that a request behind a web page ends well within 15 s.
 * Reads run in auto-commit mode (1.6 times faster than managed ones) with our own retry; writes are managed
 * transactions only, which the driver repeats after dead-locks and lost connections: write statements are therefore idempotent.
 */
export class Graph implements GraphReader {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor({ uri, user, password, database }: GraphAddress) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: POOL_WAIT_MS,
      maxTransactionRetryTime: RETRY_MS,
      maxConnectionPoolSize: 50,
      disableLosslessIntegers: true,
      userAgent: 'lombardy-life-sciences-kms',
    });
  }

  /**
   * Runs a read statement and gives its rows.
   * @throws GraphUnavailable | StatementTimedOut | StatementFailed
   */
  async read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    const giveUpAt = Date.now() + RETRY_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        return await this.#readOnce(statement, parameters);
      } catch (error) {
        if (!isRetryable(error) || Date.now() + pause > giveUpAt) throw translateError(statement.name, error);
        await setTimeout(pause);
      }
    }
  }

  /**
   * Runs `work` in one managed write transaction: all of it or nothing. `work` may run more than once.
   * @throws GraphUnavailable | StatementTimedOut | StatementFailed
   */
  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.#session('write');
    let current = 'a transaction';
    try {
      return await session.executeWrite(
        async (transaction: ManagedTransaction) =>
          work({
            run: async <P extends object, R extends object>(statement: Statement<P, R>, parameters: P) => {
              current = statement.name;
              const result = await transaction.run(statement.cypher, toCypherParameters(parameters));
              return toRows<R>(result.records);
            },
          }),
        { timeout: WRITE_TIMEOUT_MS },
      );
    } catch (error) {
      throw translateError(current, error);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs a constraint or index command, which no other statement may share a transaction with; they are idempotent (IF [NOT]
   * EXISTS). Neo4j looks first and acts then, so of two that start at once one may find that the other was faster, or that each
   * waits for the other: the same command, given again, sees it.
   */
  async runSchemaCommand(name: string, cypher: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const session = this.#session('write');
      try {
        await session.run(cypher);
        return;
      } catch (error) {
        if (attempt === SCHEMA_ATTEMPTS || !isOfOthers(error)) throw translateError(name, error);
      } finally {
        await session.close();
      }
      // Not all after the same while, or they would meet again.
      await setTimeout(SCHEMA_PAUSE_MS * attempt * (0.5 + Math.random()));
    }
  }

  /** The operators of a statement's plan, outermost first, without running it. */
  async explain<P extends object, R extends object>(statement: Statement<P, R>): Promise<string[]> {
    const session = this.#session('read');
    try {
      const { summary } = await session.run(`EXPLAIN ${statement.cypher}`, toCypherParameters(statement.example));
      return summary.plan === false ? [] : operatorsOf(summary.plan);
    } catch (error) {
      throw translateError(statement.name, error);
    } finally {
      await session.close();
    }
  }

  /** @throws GraphUnavailable when Neo4j does not answer or refuses the password. */
  async verify(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity(this.#database === undefined ? {} : { database: this.#database });
      await this.#driver.verifyAuthentication(this.#database === undefined ? {} : { database: this.#database });
    } catch (error) {
      throw translateError('verify', error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #readOnce<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    const session = this.#session('read');
    try {
      const result = await session.run(statement.cypher, toCypherParameters(parameters), { timeout: READ_TIMEOUT_MS });
      return toRows<R>(result.records);
    } finally {
      // What matters has been said by then; on a broken line closing fails as well.
      await session.close().catch(() => undefined);
    }
  }

  #session(mode: 'read' | 'write'): Session {
    return this.#driver.session({
      defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }
}

function toRows<R extends object>(records: Neo4jRecord[]): R[] {
  return records.map((record) => record.toObject() as R);
}

function toCypherParameters(parameters: object): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters as Parameters)) converted[name] = toCypherValue(value);
  return { [PARAMETERS]: converted };
}

function toCypherValue(value: ParameterValue): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : (value ?? null);
}

/** Whether somebody else changed the schema at the same moment. */
function isOfOthers(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /\.Schema\.|^Neo\.TransientError\./u.test(error.code);
}

function isRetryable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError ? error.retryable || isOfTheWay(error) : isNetworkError(error);
}

/** Neo4j's own errors have codes of its own (Neo.…); all others say that the way to it is broken, slow or used up. */
function isOfTheWay({ code }: { code: string }): boolean {
  return !code.startsWith('Neo.');
}

function isNetworkError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

const TIMEOUT_CODES = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

function translateError(name: string, error: unknown): unknown {
  if (error instanceof KmsError) return error;
  if (isNetworkError(error)) return new GraphUnavailable('Neo4j does not answer', { cause: error });
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (TIMEOUT_CODES.has(error.code)) return new StatementTimedOut(name, { cause: error });
  if (error.retryable || isOfTheWay(error) || error.code.startsWith('Neo.ClientError.Security')) {
    return new GraphUnavailable('Neo4j does not answer', { cause: error });
  }
  return new StatementFailed(name, { cause: error });
}

interface PlanNode {
  operatorType: string;
  children: PlanNode[];
}

function operatorsOf(plan: PlanNode): string[] {
  return [plan.operatorType.replace(/@.*$/u, ''), ...plan.children.flatMap(operatorsOf)];
}
