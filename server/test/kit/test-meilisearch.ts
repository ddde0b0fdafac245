import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMeilisearch, startLocalMeilisearch } from '../../src/search/meilisearch/local/start-local-meilisearch.ts';
import { MeilisearchConnection, type MeilisearchAddress } from '../../src/search/meilisearch/meilisearch-connection.ts';

/** A real Meilisearch for tests. */
export interface TestMeilisearch {
  address: MeilisearchAddress;
  connection: MeilisearchConnection;
  close(): Promise<void>;
}

/**
 * Whether tests have a real Meilisearch: the one of MEILI_URL, or a program on PATH. Where there is neither they say so
 * loudly, in what is printed and in the name of what is skipped.
 */
export async function isMeilisearchAtHand(): Promise<boolean> {
  const isThere = process.env['MEILI_URL'] !== undefined || (await findMeilisearch(process.env)) !== undefined;
  if (!isThere) {
    process.stderr.write(
      '\nSKIPPED: tests of search with a real Meilisearch. There is neither MEILI_URL nor a program meilisearch on PATH; ' +
        'only the recorded exchanges are replayed.\n\n',
    );
  }
  return isThere;
}

/** What is added to the name of a test that is skipped. */
export const SKIPPED_WITHOUT_MEILISEARCH = ' (SKIPPED: no MEILI_URL and no meilisearch on PATH)';

/** Opens it with an index of its own, which is removed at the end. */
export async function openTestMeilisearch(): Promise<TestMeilisearch> {
  const index = `kms-test-${randomUUID()}`;
  const [url, masterKey] = [process.env['MEILI_URL'], process.env['MEILI_API_KEY']];
  if (url !== undefined && masterKey !== undefined) {
    const connection = new MeilisearchConnection({ url, masterKey, index });
    return {
      address: { url, masterKey, index },
      connection,
      close: async () => {
        await connection.use(async ({ indexing }) => indexing.deleteIndex(index));
      },
    };
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'kms-meilisearch-'));
  const local = await startLocalMeilisearch({ dataFolder, environment: process.env });
  const address = { url: local.url, masterKey: local.masterKey, index };
  return {
    address,
    connection: new MeilisearchConnection(address),
    close: async () => {
      await local.stop();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
