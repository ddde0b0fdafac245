/** Why a run ends before its end: a person stopped it, or the program that runs it has to end. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
  readonly status: 'STOPPED' | 'INTERRUPTED';

  constructor(status: 'STOPPED' | 'INTERRUPTED') {
    super(
      status === 'STOPPED'
        ? 'Stopped on request. What was written stays; resume to go on.'
        : 'The server or command that ran it was ended. What was written stays; resume to go on.',
    );
    this.status = status;
  }
}
