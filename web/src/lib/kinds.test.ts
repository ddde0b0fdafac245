// Pins the words of page addresses for kinds, and that every kind's colour can be told from both papers (WCAG 1.4.11).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindColorVariable, kindFromSlug, kindSlug, KINDS } from './kinds';

const tokens = readFileSync(join(import.meta.dirname, '../ui/tokens.css'), 'utf8');

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

/** The values of a token: light, dark by the system, dark by choice. */
function valuesOf(name: string): string[] {
  return [...tokens.matchAll(new RegExp(`${name}: (#[0-9a-f]{6});`, 'g'))].map((match) => match[1] ?? '');
}

describe('kinds', () => {
  it('have a word in addresses that leads back to them', () => {
    for (const kind of KINDS) expect(kindFromSlug(kindSlug(kind))).toBe(kind);
  });

  it('are also found by their own name, in any case', () => {
    expect(kindFromSlug('WORKINGGROUP')).toBe('WorkingGroup');
    expect(kindFromSlug('nonsense')).toBeUndefined();
  });

  it('have a colour with a contrast of at least 3 to 1 in both themes', () => {
    const papers = valuesOf('--paper');
    for (const kind of KINDS) {
      const colors = valuesOf(kindColorVariable(kind));
      expect(colors).toHaveLength(3);
      colors.forEach((color, theme) =>
        expect(contrast(color, papers[theme] ?? ''), `${kind} in theme ${String(theme)}`).toBeGreaterThanOrEqual(3),
      );
    }
  });

  it('have the same colours whether dark is chosen by the system or by the reader', () => {
    for (const kind of KINDS) {
      const [, bySystem, byReader] = valuesOf(kindColorVariable(kind));
      expect(byReader).toBe(bySystem);
    }
  });
});

describe('texts', () => {
  it.each([
    ['--ink', '--paper'],
    ['--ink-soft', '--paper'],
    ['--ink-faint', '--paper'],
    ['--ink-faint', '--sunken'],
    ['--ink-faint', '--surface'],
    ['--brand-ink', '--paper'],
    ['--accent', '--paper'],
    ['--accent', '--accent-wash'],
    ['--ink-faint', '--accent-wash'],
    ['--on-brand-soft', '--brand-deep'],
    ['--ink', '--danger-wash'],
    ['--ink', '--mark'],
  ])('in %s on %s have a contrast of at least 4.5 to 1', (text, ground) => {
    const grounds = valuesOf(ground);
    valuesOf(text).forEach((color, theme) => expect(contrast(color, grounds[theme] ?? '')).toBeGreaterThanOrEqual(4.5));
  });
});
