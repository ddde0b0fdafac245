import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MeilisearchConnection } from '../../src/search/meilisearch/meilisearch-connection.ts';
import { recordExchanges, replayExchanges, type Exchange } from '../kit/recorded-exchanges.ts';
import { playScenario, type ScenarioOutcome } from '../kit/search-scenario.ts';
import { isMeilisearchAtHand, openTestMeilisearch, SKIPPED_WITHOUT_MEILISEARCH } from '../kit/test-meilisearch.ts';

/**
 * Pins what is said to Meilisearch and what is made of its answers, on exchanges with a real one; so it runs where there is
 * none. With a real one at hand the scenario is also played on it and must come out as recorded. To record anew, after a
 * change of settings, documents or queries: KMS_RECORD=1 npx vitest run --project server server/test/search/recorded-meilisearch.test.ts
 */
const FILE = fileURLToPath(new URL('recorded/meilisearch.json', import.meta.url));
const INDEX = 'kms-recorded';
const isAtHand = await isMeilisearchAtHand();

interface Recording {
  outcome: ScenarioOutcome;
  exchanges: Exchange[];
}

async function readRecording(): Promise<Recording> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Recording;
}

describe.skipIf(!isAtHand)(`a real Meilisearch${isAtHand ? '' : SKIPPED_WITHOUT_MEILISEARCH}`, () => {
  test('does what was recorded', async () => {
    const meilisearch = await openTestMeilisearch();
    const recorder = await recordExchanges(meilisearch.address.url);
    try {
      const { masterKey } = meilisearch.address;
      const outcome = await playScenario(new MeilisearchConnection({ url: recorder.url, masterKey, index: INDEX }));
      if (process.env['KMS_RECORD'] !== undefined) {
        await writeFile(FILE, `${JSON.stringify({ outcome, exchanges: recorder.exchanges }, null, 1)}\n`);
      }
      expect(outcome).toEqual((await readRecording()).outcome);
    } finally {
      await recorder.close();
      await meilisearch.close();
    }
  });
});

describe('the recording', () => {
  test('is asked for nothing else, and means the same', async () => {
    const { outcome, exchanges } = await readRecording();
    const replay = await replayExchanges(exchanges);
    try {
      const connection = new MeilisearchConnection({ url: replay.url, masterKey: 'any', index: INDEX });
      expect(await playScenario(connection)).toEqual(outcome);
      expect(replay.unknown).toEqual([]);
    } finally {
      await replay.close();
    }
  });

  test('holds no key and no host', async () => {
    const text = await readFile(FILE, 'utf8');
    expect(text).not.toMatch(/[0-9a-f]{40}/u);
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|Bearer/u);
  });
});
