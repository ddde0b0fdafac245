import { KmsError } from '../../kms-error.ts';

/** What can keep the server, its local Neo4j or its local Meilisearch from starting; each one is something a person can put right. */
export type StartProblemCode =
  | 'JAVA_MISSING'
  | 'JAVA_UNSUITABLE'
  | 'MAVEN_MISSING'
  | 'NEO4J_NOT_FETCHED'
  | 'DISK_FULL'
  | 'DATA_FOLDER_UNUSABLE'
  | 'DATA_FOLDER_IN_USE'
  | 'PORT_BUSY'
  | 'ADDRESS_WRONG'
  | 'PASSWORD_LOST'
  | 'PASSWORD_WRONG'
  | 'NEO4J_STOPPED'
  | 'NEO4J_TOO_SLOW'
  | 'MEILISEARCH_MISSING'
  | 'MEILISEARCH_STOPPED'
  | 'MEILISEARCH_TOO_SLOW'
  | 'MEILISEARCH_REFUSED';

/** The server cannot start; the message is one English sentence that says what to do, `details` may hold the end of a log. */
export class StartProblem extends KmsError {
  readonly code: StartProblemCode;
  readonly retryable = false;
  readonly details: string | undefined;

  constructor(code: StartProblemCode, message: string, options: ErrorOptions & { details?: string } = {}) {
    super(message, options);
    this.name = 'StartProblem';
    this.code = code;
    this.details = options.details;
  }
}

const UNUSABLE_CODES = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** Turns a file system error about `folder` into a StartProblem; anything else comes back as it is. */
export function translateFileError(error: unknown, folder: string): unknown {
  const code = fileErrorCode(error);
  if (code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, { cause: error });
  if (!UNUSABLE_CODES.has(code)) return error;
  const message = `The folder ${folder} cannot be written (${code}): give this user the right to write there, or choose another folder with KMS_DATA.`;
  return new StartProblem('DATA_FOLDER_UNUSABLE', message, { cause: error });
}

/** The problem of a full disk under `folder`. */
export function diskFull(folder: string, options: ErrorOptions & { details?: string } = {}): StartProblem {
  return new StartProblem(
    'DISK_FULL',
    `The disk under ${folder} is full: free at least 500 MB, or choose another folder with KMS_DATA, and start again.`,
    options,
  );
}

/** The code of a file system error (ENOENT, EEXIST…), undefined for other errors. */
export function fileErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
