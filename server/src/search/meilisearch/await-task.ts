import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { SearchUnavailable } from '../search-unavailable.ts';
import { isEngineError } from './engine-error.ts';

const FIRST_PAUSE_MS = 5;
const MAX_PAUSE_MS = 200;
const PATIENCE_MS = 180_000;

/**
 * Waits until the engine has done a task; its "accepted" is no promise.
 * @throws SearchUnavailable with the task's code when it failed or was cancelled, or when it takes more than 3 minutes
 */
export async function awaitTask(client: Meilisearch, { taskUid }: EnqueuedTask): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (let wait = FIRST_PAUSE_MS; Date.now() < giveUpAt; wait = Math.min(wait * 2, MAX_PAUSE_MS)) {
    const task = await findTask(client, taskUid);
    // Only succeeded tasks are ever thrown away.
    if (task === undefined || task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') {
      throw new SearchUnavailable(`A task of the search engine failed: ${task.error?.code ?? task.status}`, {
        cause: task.error,
      });
    }
    await pause(wait);
  }
  throw new SearchUnavailable('A task of the search engine takes too long');
}

async function findTask(client: Meilisearch, taskUid: number): Promise<Task | undefined> {
  try {
    return await client.tasks.getTask(taskUid);
  } catch (error) {
    if (isEngineError(error, 'task_not_found')) return undefined;
    throw error;
  }
}
