import type { Problem } from '../../problem.ts';
import { readWholeText } from '../read-text.ts';
import { FileRefused } from '../source-module.ts';
import { suggestApart } from '../sources/table/suggest/suggest-apart.ts';
import type { Inbox } from './inbox.ts';

const BOUNDS = { title: 'a mapping', maxMegabytes: 1 };
const MAPPING_NAME = /\.ya?ml$/iu;

/** A mapping of a list: its text, and the name under which it belongs into the inbox. */
export interface MappingText {
  file: string;
  yaml: string;
  notes: readonly string[];
}

/** Where mappings of lists in the inbox are suggested and read, so that a person can mend them. */
export class MappingDesk {
  readonly #inbox: Inbox;
  #isBusy = false;

  constructor(inbox: Inbox) {
    this.#inbox = inbox;
  }

  /** What the columns of a list probably mean. One at a time: each may take much memory. */
  async suggest(file: string, sheet: string | undefined): Promise<MappingText | Problem> {
    const path = await this.#inbox.pathOf(file);
    if (path === undefined) return noFile(file);
    if (this.#isBusy)
      return { problem: 'CONFLICT', message: 'Another list is being looked at: ask again in a moment.' };
    this.#isBusy = true;
    try {
      const answer = await suggestApart({ path, sheet });
      if ('refused' in answer) return { problem: 'INVALID', field: 'file', message: answer.refused };
      return { file: mappingNameOf(file), ...answer };
    } finally {
      this.#isBusy = false;
    }
  }

  /** A mapping that lies in the inbox, to be mended. */
  async read(file: string): Promise<MappingText | Problem> {
    const path = MAPPING_NAME.test(file) ? await this.#inbox.pathOf(file) : undefined;
    if (path === undefined) return noFile(file);
    try {
      return { file, yaml: await readWholeText(path, BOUNDS, new AbortController().signal), notes: [] };
    } catch (error) {
      if (error instanceof FileRefused) return { problem: 'INVALID', field: 'file', message: error.message };
      throw error;
    }
  }
}

/** The name of a list's mapping: the list's own, another ending. */
function mappingNameOf(file: string): string {
  return `${file.replace(/(?:\.[A-Za-z\d]{1,5}){1,2}$/u, '') || 'list'}.mapping.yaml`;
}

function noFile(file: string): Problem {
  return { problem: 'NOT_FOUND', message: `There is no such file in the inbox: ${file.slice(0, 200)}` };
}
