// Pins the trail of visited entities: each once, newest last, twenty at most.
import { expect, it } from 'vitest';
import { withStop, type TrailStop } from './trail';

const stop = (slug: string): TrailStop => ({ slug, kind: 'Network', name: slug.toUpperCase(), lang: null });

it('moves an entity that is visited again to the end', () => {
  const trail = ['a', 'b', 'a'].reduce<readonly TrailStop[]>((stops, slug) => withStop(stops, stop(slug)), []);
  expect(trail.map((entry) => entry.slug)).toEqual(['b', 'a']);
});

it('keeps the last twenty', () => {
  const slugs = Array.from({ length: 30 }, (_, index) => String(index));
  const trail = slugs.reduce<readonly TrailStop[]>((stops, slug) => withStop(stops, stop(slug)), []);
  expect(trail.map((entry) => entry.slug)).toEqual(slugs.slice(10));
});
