/** Pins what is read for a need: the nearest concept takes a technology, limits cut and say so, what was left out stays out. */
import { describe, expect, test } from 'vitest';
import type { NarrowerRow } from '../../graph/statements/match/list-narrower-technologies.ts';
import { chooseTechnologies, RANKING_LIMITS } from './choose-technologies.ts';
import type { NeededConcept } from './needed-concept.ts';

const concept = (id: string, more: Partial<NeededConcept> = {}): NeededConcept => ({
  key: id,
  origin: 'NAME',
  technologyId: id,
  words: [id],
  mentions: 1,
  works: [],
  isCut: false,
  ...more,
});
const row = (conceptId: string, technologyId: string, depth: number, holders = 10): NarrowerRow => ({
  conceptId,
  technologyId,
  depth,
  holders,
  sortEn: technologyId,
  sortIt: technologyId,
});
const OPTIONS = { without: [], secondary: new Set<string>(), holderCount: 1_000 };
const technologiesOf = (choice: ReturnType<typeof chooseTechnologies>) =>
  Object.fromEntries(choice.groups.map(({ key, technologies }) => [key, technologies.map((one) => one.technologyId)]));

describe('technologies of a need', () => {
  const rows = [
    row('medicine', 'medicine', 0),
    row('genes', 'genes', 0),
    row('medicine', 'genes', 1),
    row('medicine', 'hearts', 1),
    row('genes', 'vectors', 1),
    row('medicine', 'vectors', 2),
  ];

  test('count once, for the nearest concept above them, whatever the order', () => {
    const choice = chooseTechnologies([concept('medicine'), concept('genes')], rows, OPTIONS);
    expect(technologiesOf(choice)).toEqual({ medicine: ['medicine', 'hearts'], genes: ['genes', 'vectors'] });
    expect(choice.groups.map(({ narrowerCount }) => narrowerCount)).toEqual([1, 1]);
    expect(choice.cuts).toEqual([]);
    expect(
      technologiesOf(chooseTechnologies([concept('genes'), concept('medicine')], rows.toReversed(), OPTIONS)),
    ).toEqual(technologiesOf(choice));
  });

  test('that are left out stay out below another concept too, and stand in the list', () => {
    const choice = chooseTechnologies([concept('medicine'), concept('genes')], rows, {
      ...OPTIONS,
      without: ['genes'],
    });
    expect(technologiesOf(choice)).toEqual({ medicine: ['medicine', 'hearts', 'vectors'], genes: [] });
    expect(choice.groups.find(({ key }) => key === 'genes')?.isLeftOut).toBe(true);
  });

  test('are cut by the limits, the farthest first, which is told', () => {
    const few = { ...RANKING_LIMITS, technologies: 3 };
    const choice = chooseTechnologies([concept('medicine'), concept('genes')], rows, OPTIONS, few);
    expect(choice.groups.flatMap(({ technologies }) => technologies)).toHaveLength(3);
    expect(choice.cuts).toEqual([{ limit: 'NARROWER', count: 1 }]);
    const small = { ...RANKING_LIMITS, competences: 25 };
    const cut = chooseTechnologies([concept('medicine'), concept('genes')], rows, OPTIONS, small);
    expect(technologiesOf(cut)).toEqual({ medicine: ['medicine'], genes: ['genes'] });
    expect(cut.cuts).toEqual([{ limit: 'COMPETENCES', count: 2 }]);
  });

  test('of too many concepts: chosen ones stay, then those named often and had by few', () => {
    const concepts = [concept('common'), concept('chosen', { origin: 'CHOSEN' }), concept('often', { mentions: 9 })];
    const all = [row('common', 'common', 0, 900), row('chosen', 'chosen', 0, 900), row('often', 'often', 0, 900)];
    const choice = chooseTechnologies(concepts, all, OPTIONS, { ...RANKING_LIMITS, concepts: 2 });
    expect(choice.groups.map(({ key }) => key)).toEqual(['chosen', 'often']);
    expect(choice.cuts).toEqual([{ limit: 'CONCEPTS', count: 1 }]);
  });

  test('free words bring works in place of technologies, say when there were more, and count half', () => {
    const works = ['w1', 'w2'];
    const choice = chooseTechnologies([concept('~chips', { technologyId: null, works, isCut: true })], [], OPTIONS);
    expect(choice.groups).toMatchObject([{ key: '~chips', technologies: [], narrowerCount: 0 }]);
    expect(choice.groups[0]?.works).toEqual(works);
    expect(choice.groups[0]?.specificity).toBeLessThanOrEqual(500);
    expect(choice.cuts).toEqual([{ limit: 'WORKS', count: 1 }]);
  });

  test('that are secondary count half, stay, and keep their own technologies', () => {
    const choice = chooseTechnologies([concept('medicine'), concept('genes')], rows, {
      ...OPTIONS,
      secondary: new Set(['genes']),
    });
    const whole = chooseTechnologies([concept('medicine'), concept('genes')], rows, OPTIONS);
    const specificityOf = (key: string, of: typeof choice) =>
      of.groups.find((group) => group.key === key)?.specificity ?? 0;
    expect(specificityOf('genes', choice)).toBe(Math.round(specificityOf('genes', whole) / 2));
    expect(specificityOf('medicine', choice)).toBe(specificityOf('medicine', whole));
    expect(choice.groups.filter(({ isSecondary }) => isSecondary).map(({ key }) => key)).toEqual(['genes']);
    expect(technologiesOf(choice)).toEqual(technologiesOf(whole));
  });
});
