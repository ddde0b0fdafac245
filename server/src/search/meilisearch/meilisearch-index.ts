import type { EnqueuedTask, Meilisearch, Settings } from 'meilisearch';
import { allOtherWords } from '../other-language.ts';
import { toFacetSet, type FacetSets } from '../facet-sets.ts';
import type { NamedDocument, SearchDocument } from '../search-document.ts';
import type { SearchIndex, SearchRebuild } from '../search-index.ts';
import { SearchUnavailable } from '../search-unavailable.ts';
import { awaitTask } from './await-task.ts';
import { toMeilisearchDocument } from './meilisearch-document.ts';
import type { MeilisearchConnection, ReadyConnection } from './meilisearch-connection.ts';
import { tellsWords, VocabularyWords } from './vocabulary-words.ts';

const MAX_TASK_DOCUMENTS = 1_000;
/** Tasks that a rebuild has under way before it waits: many, as the engine does those that wait together; few enough for its disk. */
const MAX_WAITING_TASKS = 50;
/** How often finished tasks, which the engine keeps for ever, are thrown away. */
const TASKS_BETWEEN_PRUNINGS = 200;

/** Documents in Meilisearch: acknowledged only when the engine has done the task, not when it has taken it. */
export class MeilisearchIndex implements SearchIndex {
  readonly #connection: MeilisearchConnection;
  #tasks = 0;
  /** What was learnt before this process began, nobody knows. */
  #hasToLearn = true;

  constructor(connection: MeilisearchConnection) {
    this.#connection = connection;
  }

  /**
   * Changes with the settings, with the form of documents, and with the engine's data: one that lost them has made new keys.
   * @throws SearchUnavailable before the first contact with the engine
   */
  get signature(): string {
    const ready = this.#connection.current;
    if (ready === undefined) {
      // Whoever asks again will know.
      void this.#connection.greet();
      throw new SearchUnavailable('The search engine was not reached yet');
    }
    return `meilisearch ${ready.settings.hash} ${String(ready.keys.search.createdAt)}`;
  }

  get hasToLearn(): boolean {
    return this.#hasToLearn;
  }

  async learn(pages: AsyncIterable<readonly NamedDocument[]>): Promise<void> {
    // What is put while it learns is learnt the next time.
    this.#hasToLearn = false;
    try {
      const words = await wordsOf(pages);
      await this.#connection.use(async ({ indexing, index, settings }) => {
        const learnt = learntSettings(words, settings.settings);
        // The engine goes through all documents for whatever it is told, the same again too, and others wait meanwhile.
        if (isSame(await indexing.index(index).getSettings(), learnt)) return;
        await awaitTask(indexing, await indexing.index(index).updateSettings(learnt));
        this.#connection.counted.forget();
      });
    } catch (error) {
      this.#hasToLearn = true;
      throw error;
    }
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    this.#hasToLearn ||= documents.some(tellsWords);
    await this.#connection.use(async ({ indexing, index, facetSets }) => {
      for (const chunk of chunksOf(documents)) await awaitTask(indexing, await add(indexing, index, chunk, facetSets));
      this.#connection.counted.forget();
      await this.#prune(indexing, documents.length);
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#connection.use(async ({ indexing, index }) => {
      await awaitTask(indexing, await indexing.index(index).deleteDocuments([...ids]));
      this.#connection.counted.forget();
      await this.#prune(indexing, ids.length);
    });
  }

  async rebuild(names: AsyncIterable<readonly NamedDocument[]>): Promise<SearchRebuild> {
    const words = await wordsOf(names);
    return this.#connection.use(async (ready) =>
      MeilisearchRebuild.begin(this.#connection, { ready, words }, () => {
        this.#hasToLearn = false;
      }),
    );
  }

  async #prune(indexing: Meilisearch, documentCount: number): Promise<void> {
    this.#tasks += Math.ceil(documentCount / MAX_TASK_DOCUMENTS);
    if (this.#tasks < TASKS_BETWEEN_PRUNINGS) return;
    this.#tasks = 0;
    await pruneTasks(indexing, this.#connection.index);
  }
}

/** A second index beside the one in use, filled, then swapped with it. */
class MeilisearchRebuild implements SearchRebuild {
  readonly #connection: MeilisearchConnection;
  readonly #next: string;
  readonly #onSwap: () => void;
  #waiting: EnqueuedTask[] = [];

  private constructor(connection: MeilisearchConnection, next: string, onSwap: () => void) {
    this.#connection = connection;
    this.#next = next;
    this.#onSwap = onSwap;
  }

  /** @param onSwap told when the index in use is this one */
  static async begin(
    connection: MeilisearchConnection,
    { ready, words }: { ready: ReadyConnection; words: VocabularyWords },
    onSwap: () => void,
  ): Promise<MeilisearchRebuild> {
    const { indexing, settings } = ready;
    const next = nextIndex(ready.index);
    // What a killed rebuild left; where there is none, the task fails and says so.
    await indexing.deleteIndex(next);
    await indexing.createIndex(next, { primaryKey: 'id' });
    // Before the documents: with them in it the engine would go through all of them for it.
    const all = { ...settings.settings, ...learntSettings(words, settings.settings) };
    await awaitTask(indexing, await indexing.index(next).updateSettings(all));
    return new MeilisearchRebuild(connection, next, onSwap);
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    await this.#connection.use(async ({ indexing, facetSets }) => {
      for (const chunk of chunksOf(documents)) {
        this.#waiting.push(await add(indexing, this.#next, chunk, facetSets));
        while (this.#waiting.length > MAX_WAITING_TASKS) await this.#awaitFirst(indexing);
      }
    });
  }

  async swap(): Promise<void> {
    await this.#connection.use(async ({ indexing, admin, index }) => {
      while (this.#waiting.length > 0) await this.#awaitFirst(indexing);
      const swapped = await admin.swapIndexes([{ indexes: [index, this.#next], rename: false }]);
      // Told to go in the same breath: a kill in between must not leave those behind whom the new index no longer has.
      const deleted = await indexing.deleteIndex(this.#next);
      await awaitTask(admin, swapped);
      this.#connection.counted.forget();
      this.#onSwap();
      await awaitTask(indexing, deleted);
      await pruneTasks(indexing, index);
    });
  }

  async drop(): Promise<void> {
    this.#waiting = [];
    await this.#connection.use(async ({ indexing }) => {
      await awaitTask(indexing, await indexing.deleteIndex(this.#next));
    });
  }

  async #awaitFirst(indexing: Meilisearch): Promise<void> {
    const task = this.#waiting.shift();
    if (task !== undefined) await awaitTask(indexing, task);
  }
}

async function wordsOf(pages: AsyncIterable<readonly NamedDocument[]>): Promise<VocabularyWords> {
  const words = new VocabularyWords(allOtherWords());
  for await (const page of pages) words.add(page);
  return words;
}

/** What an index is taught of words, to be set beside its other settings. */
function learntSettings(words: VocabularyWords, { typoTolerance }: Settings): Settings {
  const { synonyms, exactWords } = words.learned();
  return { synonyms, typoTolerance: { ...typoTolerance, disableOnWords: exactWords } };
}

/** Whether an index was taught the same words, in whatever order the engine tells them. */
function isSame(now: Settings, learnt: Settings): boolean {
  const told = ({ synonyms, typoTolerance }: Settings): string =>
    JSON.stringify([
      Object.entries(synonyms ?? {})
        .map(([word, others]) => [word, ...others.toSorted()].join('\n'))
        .sort(),
      typoTolerance?.disableOnWords?.toSorted() ?? [],
    ]);
  return told(now) === told(learnt);
}

function nextIndex(index: string): string {
  return `${index}-next`;
}

async function add(
  client: Meilisearch,
  index: string,
  documents: readonly SearchDocument[],
  facetSets: FacetSets,
): Promise<EnqueuedTask> {
  for (const { facets } of documents) facetSets.learn(toFacetSet(facets));
  return client.index(index).addDocuments(documents.map(toMeilisearchDocument), { primaryKey: 'id' });
}

/** Throws away the record of what succeeded; what failed stays for the operator to see. */
async function pruneTasks(client: Meilisearch, index: string): Promise<void> {
  await client.tasks.deleteTasks({ statuses: ['succeeded'], indexUids: [index, nextIndex(index)] });
}

function chunksOf(documents: readonly SearchDocument[]): SearchDocument[][] {
  const count = Math.ceil(documents.length / MAX_TASK_DOCUMENTS);
  return Array.from({ length: count }, (_, index) =>
    documents.slice(index * MAX_TASK_DOCUMENTS, (index + 1) * MAX_TASK_DOCUMENTS),
  );
}
