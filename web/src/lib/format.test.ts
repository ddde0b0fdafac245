// Pins how numbers and dates are written in the two languages.
import { describe, expect, it } from 'vitest';
import { comparatorSign, formatFigure, formatList, formatNumber, formatPartialDate, hasUnitSign } from './format';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it('are grouped from four digits on, in both languages', () => {
    expect(formatNumber(1401, 'it')).toBe('1.401');
    expect(formatNumber(1401, 'en')).toBe('1,401');
  });

  it('keep the decimals that the source gives', () => {
    expect(plain(formatFigure(52.3, 'percent', 'it'))).toBe('52,3 %');
    expect(formatFigure(0.05, 'persons', 'en')).toBe('0.05');
  });

  it('shorten large amounts of money only', () => {
    expect(plain(formatFigure(9_800_000_000, 'EUR', 'it'))).toMatch(/^9,8 \p{L}+ €$/u);
    expect(plain(formatFigure(44_000, 'EUR', 'en'))).toBe('€44,000');
    expect(formatFigure(10_020_838, 'persons', 'it')).toBe('10.020.838');
  });

  it('write ranks as ordinals', () => {
    expect([1, 2, 3, 4, 11].map((value) => formatFigure(value, 'rank', 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
    ]);
    expect(formatFigure(2, 'rank', 'it')).toBe('2º');
  });

  it('say which units are in the text already', () => {
    expect(hasUnitSign('EUR')).toBe(true);
    expect(hasUnitSign('persons')).toBe(false);
    expect(comparatorSign('EQUAL')).toBe('');
    expect(comparatorSign('AT_LEAST').trim()).toBe('≥');
  });
});

describe('dates', () => {
  it('are written as far as they are known', () => {
    expect(formatPartialDate('2015', 'it')).toBe('2015');
    expect(formatPartialDate('2015-07', 'it')).toBe('luglio 2015');
    expect(formatPartialDate('2024-05-28', 'en')).toBe('28 May 2024');
  });

  it('are given back untouched when they are none', () => {
    expect(formatPartialDate('soon', 'en')).toBe('soon');
    expect(formatPartialDate('2024-13', 'en')).not.toBe('');
  });
});

it('joins lists as the language does', () => {
  expect(formatList(['inglese', 'italiano'], 'it')).toBe('inglese e italiano');
});
