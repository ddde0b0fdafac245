/** Pins what is refused in a seed file, each with the line a person must go to and the reason; nothing is applied in part. */
import { describe, expect, test } from 'vitest';
import { mapSeedFile } from './map-seed-file.ts';
import { parseSeedFile } from './read-seed-file.ts';
import { SeedFileInvalid, type SeedProblem } from './seed-problem.ts';

const HEAD = `source:
  id: leaflet
  type: DOCUMENT
  title: { en: Leaflet }
  description: { en: A leaflet }
  file: leaflet.txt
  languages: [en]
  priority: 10
records:
`;
const GOOD = `  - key: frrb
    kind: Organization
    names: [{ text: FRRB, at: [3, "FRRB"] }]
    relations:
      - { type: MEMBER_OF, target: cluster, at: [4, 6, "one of its members"] }
  - key: cluster
    kind: Organization
    names: [{ text: Cluster, at: [1, "Cluster"] }]
`;

function problemsOf(text: string): SeedProblem[] {
  try {
    parseSeedFile('leaflet.yaml', text);
  } catch (error) {
    if (error instanceof SeedFileInvalid) return [...error.problems];
    throw error;
  }
  return [];
}

describe('a sound file', () => {
  test('is read, and its keys, places and defaults become records', () => {
    const { source, records } = mapSeedFile(parseSeedFile('leaflet.yaml', HEAD + GOOD).data);
    expect(source).toMatchObject({ id: 'leaflet', titleIsOurs: false });
    expect(records.find(({ localId }) => localId === 'frrb')).toMatchObject({
      localId: 'frrb',
      names: [{ text: 'FRRB', type: 'NAME', ours: false, at: { file: 'leaflet.txt', line: 3, words: 'FRRB' } }],
      identifiers: [{ scheme: 'key', value: 'frrb' }],
      relations: [{ target: 'cluster', at: { line: 4, endLine: 6, words: 'one of its members' } }],
      at: { line: 3 },
    });
  });

  test('maps to the same records each time', () => {
    expect(mapSeedFile(parseSeedFile('a', HEAD + GOOD).data)).toEqual(
      mapSeedFile(parseSeedFile('b', HEAD + GOOD).data),
    );
  });
});

describe('refused, with line and reason', () => {
  test.each([
    ['YAML that breaks off', `${HEAD}${GOOD}  - key: "open\n`, 19, /quote/u],
    ['a tab as indentation', `${HEAD}\t- key: x\n`, 10, /tab/iu],
    [
      'a field said twice',
      HEAD + GOOD.replace('    kind: Organization\n    names', '    kind: Organization\n    kind: Project\n    names'),
      12,
      /unique/u,
    ],
    ['an unknown field of a record', `${HEAD}${GOOD}    colour: red\n`, 18, /colour/u],
    [
      'an unknown field of a statement',
      HEAD + GOOD.replace('text: FRRB,', 'text: FRRB, langauge: it,'),
      12,
      /langauge/u,
    ],
    ['a kind that is none', HEAD + GOOD.replace('kind: Organization', 'kind: Organisation'), 11, /kind/u],
    ['a relation type that is none', HEAD + GOOD.replace('MEMBER_OF', 'MEMBEROF'), 14, /type/u],
    [
      'a target that is not described',
      HEAD + GOOD.replace('target: cluster', 'target: clustre'),
      14,
      /"clustre" is not described/u,
    ],
    ['a thing that points to itself', HEAD + GOOD.replace('target: cluster', 'target: frrb'), 14, /points to itself/u],
    [
      'a key used twice',
      HEAD + GOOD.replace('- key: cluster', '- key: frrb').replace('target: cluster', 'target: frrb'),
      15,
      /used twice/u,
    ],
    ['a key that is no key', HEAD + GOOD.replace('- key: frrb', '- key: FRRB'), 10, /lower-case/u],
    [
      'a name without its place',
      HEAD + GOOD.replace('{ text: FRRB, at: [3, "FRRB"] }', '{ text: FRRB }'),
      12,
      /needs `at/u,
    ],
    ['a relation without its place', HEAD + GOOD.replace(', at: [4, 6, "one of its members"]', ''), 14, /needs `at/u],
    [
      'a place of too many words',
      HEAD + GOOD.replace('"FRRB"]', '"one two three four five six seven eight nine"]'),
      12,
      /at most 8 words/u,
    ],
    ['a place without words', HEAD + GOOD.replace('[3, "FRRB"]', '[3]'), 12, /a place is/u],
    ['a line that is none', HEAD + GOOD.replace('[3, "FRRB"]', '[0, "FRRB"]'), 12, /./u],
    [
      'a date that is none',
      `${HEAD}${GOOD}    values: [{ field: foundedOn, value: July 2015, at: [1, "x"] }]\n`,
      18,
      /"July 2015" is no date/u,
    ],
    [
      'a type of organization that is none',
      `${HEAD}${GOOD}    values: [{ field: organizationType, value: CLUB, at: [1, "x"] }]\n`,
      18,
      /"CLUB" is no organization type/u,
    ],
    [
      'an observation of what is no indicator',
      `${HEAD}${GOOD}    observations: [{ value: 1, unit: persons, at: [1, "x"] }]\n`,
      18,
      /only an Indicator/u,
    ],
    ['no records', HEAD.replace('records:\n', 'records: []\n'), 9, /records/u],
    ['an alias', `${HEAD}${GOOD.replace('- key: frrb', '- &x key: frrb')}  - *x\n`, 1, /alias/u],
    ['nothing', '', 1, /./u],
    ['a list', '- 1\n- 2\n', 1, /./u],
    ['nesting without end', '['.repeat(100_000), 1, /./u],
    ['another key of objects', `${HEAD}${GOOD}    __proto__: { polluted: true }\n`, 18, /__proto__|./u],
  ])('%s', (_what, text, line, reason) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ file }) => file === 'leaflet.yaml')).toBe(true);
    expect(
      problems.some((problem) => problem.line === line && reason.test(problem.message)),
      JSON.stringify(problems),
    ).toBe(true);
  });

  test('everything that is wrong at once', () => {
    const problems = problemsOf(
      HEAD + GOOD.replace('kind: Organization', 'kind: X').replace('MEMBER_OF', 'Y').replace('[3, "FRRB"]', '[0, ""]'),
    );
    expect(problems.map(({ line }) => line)).toEqual(expect.arrayContaining([11, 12, 14]));
  });

  test('more than 5 MB', () => {
    expect(problemsOf(`# ${'x'.repeat(5_000_000)}`)).toMatchObject([
      { line: 1, message: 'a seed file has at most 5 MB' },
    ]);
  });

  test('bombs of aliases, fast', () => {
    const started = performance.now();
    const levels = Array.from(
      { length: 12 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
    );
    expect(problemsOf(`a0: &a0 [x]\n${levels.join('\n')}\n`).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('nothing else pollutes objects', () => {
    problemsOf(`${HEAD}${GOOD}    __proto__: { polluted: true }\n`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('a vocabulary of ours needs no places', () => {
  const text = `${HEAD.replace('DOCUMENT', 'VOCABULARY').replace('  file: leaflet.txt\n', '')}  - { key: x, kind: Goal, names: [{ text: X }], relations: [{ type: BROADER, target: y }] }\n  - { key: y, kind: Goal }\n`;
  expect(problemsOf(text)).toEqual([]);
});
