import type { ImportStatus } from '../../generated/graphql';

/** Whether nothing more will happen to an import. */
export function hasEnded({ status }: { status: ImportStatus }): boolean {
  return status !== 'WAITING' && status !== 'RUNNING';
}

/** Whether an import may be started again to go on where it ended. */
export function mayResume({ status, startedBy }: { status: ImportStatus; startedBy: 'API' | 'CLI' }): boolean {
  return startedBy === 'API' && (status === 'FAILED' || status === 'STOPPED' || status === 'INTERRUPTED');
}
