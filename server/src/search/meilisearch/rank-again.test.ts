/** Pins how hits of Meilisearch are ordered anew: words in names before words in what a hit is about, papers after the rest. */
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/kit/hostile-texts.ts';
import { askedRelation } from '../relation-words.ts';
import { toSearchWords } from '../search-words.ts';
import type { EngineHit } from './join-results.ts';
import { fitnessOf, fitnessOfNames, rankAgain } from './rank-again.ts';

const hitOf = (id: string, names: string[], more: { kind?: string; about?: string[] } = {}): EngineHit => ({
  id,
  kind: more.kind ?? 'Organization',
  identifiers: [],
  shown: { names, about: more.about ?? [], related: [] },
});
const ranked = (text: string, hits: readonly EngineHit[]): string[] =>
  rankAgain(hits, askedRelation(text, toSearchWords(text))).map(({ id }) => id);

describe('come first', () => {
  test('those with most words in their names, then in what they are about; equal ones as they come', () => {
    const hits = [
      hitOf('elsewhere', ['Istituto Uno']),
      hitOf('about', ['Istituto Due'], { about: ['Malattie rare'] }),
      hitOf('one', ['Malattie del fegato']),
      hitOf('elsewhere too', ['Istituto Tre']),
      hitOf('both', ['Centro malattie rare']),
    ];
    expect(ranked('malattie rare', hits)).toEqual(['both', 'one', 'about', 'elsewhere', 'elsewhere too']);
  });

  test('what is called just so, then longer names, then names in the other language', () => {
    const hits = [
      hitOf('other', ['Centre for rare diseases']),
      hitOf('longer', ['Centro malattie rare']),
      hitOf('whole', ['Malattie rare'], { kind: 'Technology' }),
    ];
    expect(ranked('malattie rare', hits)).toEqual(['whole', 'longer', 'other']);
    expect(ranked('rare diseases', hits)).toEqual(['whole', 'other', 'longer']);
  });

  test('bodies that are called so, then those whose whole name means the same in the other language, then longer ones', () => {
    const hits = [
      hitOf('longer abroad', ['National Cancer Institute of Elsewhere']),
      hitOf('abroad', ['NATIONAL CANCER INSTITUTE']),
      hitOf('here', ['Fondazione IRCCS Istituto Nazionale dei Tumori']),
    ];
    expect(ranked('istituto nazionale tumori', hits)).toEqual(['here', 'abroad', 'longer abroad']);
  });

  test('other forms of a word like the one typed', () => {
    expect(ranked('terapia genica', [hitOf('x', ['Nulla']), hitOf('forms', ['Terapie geniche'])])[0]).toBe('forms');
  });

  test('all but papers with as many words in their titles, and papers with one more', () => {
    const hits = [
      hitOf('paper', ['Rare tumours'], { kind: 'Publication' }),
      hitOf('project', ['Rare tumours at work'], { kind: 'Project' }),
    ];
    expect(ranked('imaging rare tumours', hits)).toEqual(['project', 'paper']);
    const better = hitOf('better', ['Imaging of rare tumours'], { kind: 'Publication' });
    expect(ranked('imaging rare tumours', [hitOf('little', ['Rare']), better])[0]).toBe('better');
  });

  test('kinds that the question names', () => {
    const hits = [hitOf('body', ['Asma grave']), hitOf('project', ['Asma grave'], { kind: 'Project' })];
    expect(ranked('progetti su asma grave infantile', hits)).toEqual(['project', 'body']);
  });
});

describe('fitness', () => {
  test('is that of the best hit; none without hits or words', () => {
    const hits = [hitOf('a', ['Nulla']), hitOf('b', ['Malattie rare infantili'])];
    expect(fitnessOf(hits, ['malattie', 'rare'])).toBeGreaterThanOrEqual(fitnessOfNames(2));
    expect(fitnessOf(hits, ['malattie', 'epatiche'])).toBeLessThan(fitnessOfNames(2));
    expect(fitnessOf([], ['malattie'])).toBe(0);
    expect(fitnessOf([hitOf('paper', ['Nulla'], { kind: 'Publication' })], ['x'])).toBe(0);
  });
});

test('no hit is lost or doubled, whatever is typed', () => {
  const hits = ['a', 'b', 'c'].map((id) => hitOf(id, [id, '', '🧬', 'עברית'], { about: [''] }));
  for (const text of HOSTILE_TEXTS) expect(ranked(text, hits).toSorted()).toEqual(['a', 'b', 'c']);
});

test('a word as typed comes before a name that is but another form of it', () => {
  const hits = [hitOf('form', ['HUMANITIES']), hitOf('typed', ['Humanitas University']), hitOf('whole', ['Humanitas'])];
  expect(ranked('humanitas', hits)).toEqual(['whole', 'typed', 'form']);
});
