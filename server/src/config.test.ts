/** Pins the configuration: defaults, and every variable that cannot be used named in one message. */
import { describe, expect, test } from 'vitest';
import { ConfigInvalid, readConfig } from './config.ts';

describe('the configuration', () => {
  test('has a default for everything, empty variables included', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      neo4j: undefined,
      neo4jHeapMb: 512,
      logLevel: 'info',
      adminToken: undefined,
      search: undefined,
      meilisearch: undefined,
      uploadLimitBytes: 2048 * 1_048_576,
    });
    expect(readConfig({ KMS_DATA: '/data' }).inboxFolder).toBe('/data/inbox');
    expect(readConfig({ KMS_INBOX: '/elsewhere' }).inboxFolder).toBe('/elsewhere');
    expect(readConfig({ PORT: '', HOST: '', NEO4J_URI: '', NEO4J_PASSWORD: '', KMS_DATA: '' })).toEqual(readConfig({}));
  });

  test('takes what is given', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::',
      KMS_NEO4J_HEAP_MB: '1024',
      KMS_LOG_LEVEL: 'debug',
      NEO4J_URI: 'neo4j+s://x.example',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'kms',
      MEILI_URL: 'https://search.example',
      MEILI_API_KEY: 'k',
      KMS_SEARCH: 'embedded',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '::',
      neo4jHeapMb: 1024,
      logLevel: 'debug',
      search: 'embedded',
      meilisearch: { url: 'https://search.example', masterKey: 'k' },
      neo4j: { uri: 'neo4j+s://x.example', user: 'neo4j', password: 'p', database: 'kms' },
    });
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '80.5'],

    ['KMS_NEO4J_HEAP_MB', '1'],
    ['KMS_LOG_LEVEL', 'loud'],
    ['KMS_ADMIN_TOKEN', 'fifteen-letters'],
    ['KMS_ADMIN_TOKEN', 'with a space in the middle'],
    ['KMS_UPLOAD_LIMIT_MB', '0'],
    ['NEO4J_URI', 'http://x.example:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['KMS_SEARCH', 'elastic'],
    ['MEILI_URL', 'search.example:7700'],
    ['MEILI_URL', 'http://'],
    ['MEILI_URL', 'http://['],
  ])('refuses %s=%j by name', (name, value) => {
    expect(() => readConfig({ [name]: value, NEO4J_PASSWORD: 'p' })).toThrow(ConfigInvalid);
    expect(() => readConfig({ [name]: value, NEO4J_PASSWORD: 'p' })).toThrow(name);
  });

  test('has no default password for a data base that is given', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://x.example' })).toThrow(/NEO4J_PASSWORD/u);
    expect(() => readConfig({ NEO4J_URI: 'bolt://x.example', NEO4J_PASSWORD: '' })).toThrow(/NEO4J_PASSWORD/u);
  });

  test('has no default key for a Meilisearch that is given', () => {
    expect(() => readConfig({ MEILI_URL: 'http://x.example' })).toThrow(/MEILI_API_KEY/u);
    expect(readConfig({ MEILI_API_KEY: 'left over' }).meilisearch).toBeUndefined();
  });

  test('names everything that is wrong at once, and no secret', () => {
    const wrong = { PORT: 'x', KMS_LOG_LEVEL: 'y', NEO4J_URI: 'z', NEO4J_PASSWORD: 'secret-word' };
    expect(() => readConfig(wrong)).toThrow(/PORT.*KMS_LOG_LEVEL.*NEO4J_URI/su);
    expect(() => readConfig(wrong)).not.toThrow(/secret-word/u);
  });
});
