/** One line of what the start is doing, for the terminal of the person who waits. */
export interface ProgressMessage {
  step: 'fetching' | 'recovering' | 'preparing' | 'starting' | 'ready';
  text: string;
  /** How far the step is, where that can be counted: files while fetching, seconds while starting. */
  done?: number;
  /** What `done` counts towards; absent where it is not known beforehand. */
  total?: number;
}

export type OnProgress = (message: ProgressMessage) => void;
