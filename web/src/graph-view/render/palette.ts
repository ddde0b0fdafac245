import { KINDS, kindColorVariable } from '../../lib/kinds';
import type { GraphNode } from '../model/graph-state';

/** Colours of a drawing in the theme in use, as `#rrggbb`. */
export interface Palette {
  readonly kinds: Readonly<Record<GraphNode['kind'], string>>;
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly accent: string;
}

/** Reads the palette from the design tokens that hold for an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim() || '#808080';
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, read(kindColorVariable(kind))])) as Palette['kinds'],
    ground: read('--surface'),
    ink: read('--ink'),
    inkSoft: read('--ink-faint'),
    line: read('--line-strong'),
    accent: read('--focus'),
  };
}

/** Red, green and blue of `#rrggbb`, each 0 to 1. */
export function channelsOf(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** A colour between two, `share` of the way from `from` (0) to `to` (1). */
export function mixColors(from: string, to: string, share: number): string {
  const [a, b] = [channelsOf(from), channelsOf(to)];
  const channel = (index: 0 | 1 | 2) => Math.round((a[index] + (b[index] - a[index]) * share) * 255);
  return `#${[channel(0), channel(1), channel(2)].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
