/** Pins that an index learns the same words from names alone as it would from whole documents. */
import { expect, test } from 'vitest';
import { listNamedDocuments } from '../../src/search/documents/list-named-documents.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { VocabularyWords } from '../../src/search/meilisearch/vocabulary-words.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';

test('names alone tell the words that whole documents tell', async () => {
  const db = await openSeededGraph();
  try {
    const ids = (await db.ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id')).map(({ id }) => String(id));
    const ofDocuments = new VocabularyWords(new Map());
    ofDocuments.add(await makeSearchDocuments(db.graph, ids));
    const ofNames = new VocabularyWords(new Map());
    for await (const page of listNamedDocuments(db.graph, new AbortController().signal)) ofNames.add(page);
    expect(ofNames.learned()).toEqual(ofDocuments.learned());
    expect(ofNames.learned().synonyms['cebr']).toBeDefined();
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(listNamedDocuments(db.graph, stopped).next()).rejects.toThrow('stopped');
  } finally {
    await db.close();
  }
});
