import { describe, expect, test } from 'vitest';
import { standNear } from './near-words.ts';

describe('words that are looked for in texts', () => {
  test('stand near each other, in any order and form and in either language', () => {
    const near = standNear(['terapia', 'cellulare']);
    expect(near('La terapia cellulare dei tumori')).toBe(true);
    expect(near('Therapies based on stem cells')).toBe(true);
    expect(near('cell and gene therapy')).toBe(true);
  });

  test('are not found strewn over a text', () => {
    const near = standNear(['terapia', 'cellulare']);
    expect(near('Cells of the retina are imaged at rest, and then a new therapy is tried')).toBe(false);
    expect(near('a therapy')).toBe(false);
    expect(near('')).toBe(false);
  });

  test('may be a little farther apart the more they are', () => {
    const near = standNear(['trial', 'decentralizzati', 'malattie']);
    expect(near('decentralised trials for people with rare diseases')).toBe(true);
    expect(near('trials of rare diseases, which for reasons of cost and of time are not decentralised')).toBe(false);
  });

  test('a single word is near itself', () => {
    expect(standNear(['robotica'])('Robotics in surgery')).toBe(true);
  });
});
