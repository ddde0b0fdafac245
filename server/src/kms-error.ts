/** Base of the errors that the server throws on purpose; what a client may see of them is decided in api/mask-error.ts. */
export abstract class KmsError extends Error {
  abstract readonly code: string;
  /** Whether trying again later may help. */
  abstract readonly retryable: boolean;
}
