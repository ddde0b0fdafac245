import { join, resolve } from 'node:path';
import { z } from 'zod';
import { PROJECT_FOLDER } from './project-folders.ts';

/** How the server is set up; README.md lists the variables. */
export interface Config {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  dataFolder: string;
  /** A Neo4j that is given; absent when a local one is to be started. */
  neo4j: { uri: string; user: string; password: string; database?: string } | undefined;
  /** Which search engine must be used; absent for Meilisearch where one is given or on PATH, else the embedded one. */
  search: 'embedded' | 'meilisearch' | undefined;
  /** A Meilisearch that is given; absent when a local one is to be started, or none used. */
  meilisearch: { url: string; masterKey: string } | undefined;
  /** Largest Java heap of the local Neo4j, in megabytes. */
  neo4jHeapMb: number;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** What a client must send to change anything; absent when one is to be made and kept in the data folder. */
  adminToken: string | undefined;
  /** Folder from which files are imported over the API. */
  inboxFolder: string;
  /** Largest file that may be uploaded into it, in bytes. */
  uploadLimitBytes: number;
}

/** The environment holds something that cannot be used; the message says what and how to put it right. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid';
}

const absent = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** A token that could be guessed is worse than none, because people trust it. */
const MIN_TOKEN_LENGTH = 16;
const MB = 1_048_576;

const environmentSchema = z
  .object({
    HOST: z.preprocess(absent, z.string().default('127.0.0.1')),
    PORT: z.preprocess(absent, z.coerce.number().int().min(0).max(65_535).default(4000)),
    KMS_DATA: z.preprocess(absent, z.string().default(join(PROJECT_FOLDER, '.data'))),
    KMS_NEO4J_HEAP_MB: z.preprocess(absent, z.coerce.number().int().min(256).max(65_536).default(512)),
    KMS_LOG_LEVEL: z.preprocess(absent, z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info')),
    KMS_ADMIN_TOKEN: z.preprocess(
      absent,
      z
        .string()
        .trim()
        .min(MIN_TOKEN_LENGTH, `needs at least ${String(MIN_TOKEN_LENGTH)} characters, so that nobody guesses it`)
        .max(500)
        .regex(/^[\x21-\x7e]*$/u, 'may hold only letters, digits and signs of ASCII, no spaces')
        .optional(),
    ),
    KMS_INBOX: z.preprocess(absent, z.string().optional()),
    KMS_UPLOAD_LIMIT_MB: z.preprocess(absent, z.coerce.number().int().min(1).max(1_048_576).default(2048)),
    KMS_SEARCH: z.preprocess(absent, z.enum(['embedded', 'meilisearch']).optional()),
    MEILI_URL: z.preprocess(
      absent,
      z
        .string()
        .regex(/^https?:\/\/\S+$/u, 'is no http or https address')
        .refine((url) => URL.canParse(url), 'is no http or https address')
        .optional(),
    ),
    MEILI_API_KEY: z.preprocess(absent, z.string().trim().optional()),
    NEO4J_URI: z.preprocess(
      absent,
      z
        .string()
        .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/u, 'is no bolt or neo4j address')
        .optional(),
    ),
    NEO4J_USER: z.preprocess(absent, z.string().default('neo4j')),
    NEO4J_PASSWORD: z.preprocess(absent, z.string().optional()),
    NEO4J_DATABASE: z.preprocess(absent, z.string().optional()),
  })
  .superRefine((environment, context) => {
    if (environment.NEO4J_URI !== undefined && environment.NEO4J_PASSWORD === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['NEO4J_PASSWORD'],
        message: 'is needed with NEO4J_URI; there is no default password',
      });
    }
    if (environment.MEILI_URL !== undefined && environment.MEILI_API_KEY === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['MEILI_API_KEY'],
        message: 'is needed with MEILI_URL: the master key, or another that may manage keys',
      });
    }
  });

/**
 * Reads the environment: the only place that does.
 * @throws ConfigInvalid naming every variable that is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigInvalid(`The configuration cannot be used. ${lines.join('; ')}.`);
  }
  const {
    HOST,
    PORT,
    KMS_DATA,
    KMS_NEO4J_HEAP_MB,
    KMS_LOG_LEVEL,
    KMS_ADMIN_TOKEN,
    KMS_INBOX,
    KMS_UPLOAD_LIMIT_MB,
    KMS_SEARCH,
    MEILI_URL,
    MEILI_API_KEY,
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
  } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    dataFolder: resolve(KMS_DATA),
    adminToken: KMS_ADMIN_TOKEN,
    inboxFolder: KMS_INBOX === undefined ? join(resolve(KMS_DATA), 'inbox') : resolve(KMS_INBOX),
    uploadLimitBytes: KMS_UPLOAD_LIMIT_MB * MB,
    neo4jHeapMb: KMS_NEO4J_HEAP_MB,
    logLevel: KMS_LOG_LEVEL,
    search: KMS_SEARCH,
    meilisearch: MEILI_URL === undefined ? undefined : { url: MEILI_URL, masterKey: MEILI_API_KEY ?? '' },
    neo4j:
      NEO4J_URI === undefined
        ? undefined
        : {
            uri: NEO4J_URI,
            user: NEO4J_USER,
            password: NEO4J_PASSWORD ?? '',
            ...(NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }),
          },
  };
}
