/** A line that broke or a server that is busy: trying again may help. */
export class BrokenLine extends Error {
  override readonly name = 'BrokenLine';
  /** How long the server asks to wait, in milliseconds. */
  readonly waitMilliseconds: number;

  constructor(reason: string, options: ErrorOptions & { waitMilliseconds?: number } = {}) {
    super(reason, options);
    this.waitMilliseconds = options.waitMilliseconds ?? 0;
  }
}
