/** Pins the form of the judged queries, that none is there twice, and that the seed has whatever they name by its key. */
import { beforeAll, describe, expect, test } from 'vitest';
import { foldText } from '../../server/src/fold-text.ts';
import { readSeedFolder } from '../../server/src/import/sources/documents/read-seed-folder.ts';
import { SEED_FOLDER } from '../../server/src/project-folders.ts';
import {
  gradedAnswers,
  QUERY_CLASSES,
  readEvaluationCorpora,
  TUNED_CORPORA,
  type Answer,
  type EvaluationQuery,
} from './evaluation-query.ts';

let tuned: EvaluationQuery[];
let heldOut: EvaluationQuery[];
let queries: EvaluationQuery[];

beforeAll(async () => {
  tuned = await readEvaluationCorpora(TUNED_CORPORA);
  heldOut = await readEvaluationCorpora(['held-out']);
  queries = [...tuned, ...heldOut];
});

describe('the judged queries', () => {
  test('are no text twice', () => {
    const texts = queries.map(({ text }) => foldText(text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('judge no entity twice in one query', () => {
    for (const query of queries) {
      const named = gradedAnswers(query).map(({ answer }) => JSON.stringify(answer));
      expect(new Set(named).size, query.text).toBe(named.length);
    }
  });

  test('are enough of each kind in the sets to tune on', () => {
    const count = (predicate: (query: EvaluationQuery) => boolean): number => tuned.filter(predicate).length;
    expect(tuned.length).toBeGreaterThanOrEqual(160);
    for (const wanted of QUERY_CLASSES)
      expect(
        count((query) => query.class === wanted),
        wanted,
      ).toBeGreaterThanOrEqual(8);
    expect(count((query) => query.class === 'concept' || query.class === 'competence')).toBeGreaterThanOrEqual(35);
    expect(count((query) => query.class === 'relation')).toBeGreaterThanOrEqual(20);
  });

  test('are of every kind in the held-out set', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(100);
    expect(new Set(heldOut.map((query) => query.class))).toEqual(new Set(QUERY_CLASSES));
  });

  test('are about half in each language, held out or not', () => {
    for (const set of [tuned, heldOut]) {
      const italian = set.filter(({ language }) => language === 'it').length / set.length;
      expect(italian).toBeGreaterThan(0.4);
      expect(italian).toBeLessThan(0.6);
    }
  });

  test('name only keys that the seed has', async () => {
    const files = await readSeedFolder(SEED_FOLDER);
    const keys = new Set(files.flatMap(({ data }) => data.records.map(({ key }) => `key:${key}`)));
    const named = queries.flatMap((query) => gradedAnswers(query).flatMap(({ answer }) => referencesOf(answer)));
    const unknown = named.filter((reference) => reference.startsWith('key:') && !keys.has(reference));
    expect(unknown).toEqual([]);
  });
});

function referencesOf(answer: Answer): string[] {
  if (typeof answer === 'string') return [answer];
  if ('about' in answer) return [answer.about];
  if ('holders' in answer) return [answer.holders];
  if ('from' in answer) return [answer.from];
  return 'to' in answer ? [answer.to] : [];
}
