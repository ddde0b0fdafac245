/** Pins the sentences that say a step of a warm way, in both languages. */
import { expect, test } from 'vitest';
import { sayHop } from './say-hop.ts';
import type { BondGroup } from './tie-bonds.ts';

const bond = (rest: Partial<BondGroup>): BondGroup => ({
  via: 'WORK',
  type: null,
  kind: 'Project',
  direction: null,
  isLed: false,
  count: 1,
  lastYear: null,
  strength: 1,
  workIds: ['w'],
  relationIds: [],
  ...rest,
});
const relation = (type: string, rest: Partial<BondGroup> = {}): BondGroup =>
  bond({ via: 'RELATION', type, kind: null, direction: 'OUT', workIds: [], ...rest });

function say(lang: 'it' | 'en', ...bonds: BondGroup[]): string {
  const [from, to] = [
    { name: 'Ada', isPerson: true },
    { name: 'Alfa', isPerson: false },
  ];
  return sayHop({ from, to, bonds, nameOfWork: (id) => (id === 'w' ? 'Faro' : undefined), year: 2026 }, lang);
}

test.each([
  [[relation('AFFILIATED_WITH')], 'Ada lavora presso Alfa.', 'Ada works at Alfa.'],
  [
    [relation('AFFILIATED_WITH', { lastYear: 2020 })],
    'Ada lavora presso Alfa (fino al 2020).',
    'Ada works at Alfa (until 2020).',
  ],
  [[relation('LEADS', { direction: 'IN' })], 'Alfa guida Ada.', 'Alfa leads Ada.'],
  [
    [bond({ lastYear: 2027 })],
    'Ada e Alfa lavorano insieme a un progetto, «Faro» (fino al 2027).',
    'Ada and Alfa work together in a project, “Faro” (until 2027).',
  ],
  [
    [bond({ lastYear: 2021, workIds: ['gone'] })],
    'Ada e Alfa hanno lavorato insieme a un progetto (fino al 2021).',
    'Ada and Alfa worked together in a project (until 2021).',
  ],
  [
    [bond({ count: 1234, lastYear: 2025 }), relation('MEMBER_OF')],
    'Ada e Alfa hanno 1.234 progetti in comune, l’ultimo fino al 2025. Ada è membro di Alfa.',
    'Ada and Alfa have 1,234 projects in common, the last until 2025. Ada is a member of Alfa.',
  ],
  [
    [bond({ kind: 'Publication', count: 2, lastYear: 2024 })],
    'Ada e Alfa hanno scritto insieme 2 pubblicazioni, l’ultima nel 2024.',
    'Ada and Alfa wrote 2 publications together, the last in 2024.',
  ],
  [
    [bond({ via: 'RESULT', count: 3 })],
    'Ada ha scritto di risultati di 3 progetti a cui partecipa Alfa.',
    'Ada wrote about results of 3 projects in which Alfa takes part.',
  ],
])('a step is told', (bonds, italian, english) => {
  expect(say('it', ...bonds)).toBe(italian);
  expect(say('en', ...bonds)).toBe(english);
});
