/** Why a change that was asked for was not made; the client can do something about it. */
export type Problem =
  | { problem: 'NOT_FOUND'; message: string }
  /** `field` is the path of the argument. */
  | { problem: 'INVALID'; field: string; message: string }
  | { problem: 'CONFLICT'; message: string };

/** Whether a command gave a problem in place of its value. */
export function isProblem(result: object): result is Problem {
  return 'problem' in result && 'message' in result;
}
