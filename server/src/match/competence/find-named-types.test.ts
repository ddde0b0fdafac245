/** Pins which words of a need say what type of body is looked for, and which say what it is about. */
import { describe, expect, test } from 'vitest';
import { findNamedTypes } from './find-named-types.ts';

describe('the types of bodies that a need asks for', () => {
  test.each([
    ['aziende lombarde di diagnostica', 'aziende', 'COMPANY'],
    ['chi sono le imprese che fanno dispositivi medici', 'imprese', 'COMPANY'],
    ['quale azienda fa sensori', 'azienda', 'START_UP'],
    ['Ospedali Milano terapie geniche', 'Ospedali', 'IRCCS'],
    ['which hospitals can do gene therapy', 'hospitals', 'HEALTH_BODY'],
    ['gene therapy companies in Lombardy', 'companies', 'COMPANY'],
    ['centri di ricerca sulle malattie rare', 'centri di ricerca', 'RESEARCH_CENTRE'],
    ['università che fanno organ on chip', 'università', 'UNIVERSITY'],
    ['PMI di robotica', 'PMI', 'SME'],
    ['start-up di nutraceutica', 'start-up', 'START_UP'],
  ])('%s', (text, words, type) => {
    const named = findNamedTypes(text);
    expect(named?.words).toBe(words);
    expect(named?.types).toContain(type);
    expect(text.slice(named?.start, named?.end)).toBe(words);
  });

  test.each([
    'terapie geniche',
    'ospedale virtuale',
    'company law',
    'sicurezza negli ospedali',
    'servizi per le aziende',
    'services for companies',
    'trial della Fondazione Telethon',
    'Università Bocconi',
    'progetti di aziende',
    `aziende di diagnostica ${'e altro ancora '.repeat(20)}`,
  ])('are not named by “%s”', (text) => {
    expect(findNamedTypes(text)).toBeUndefined();
  });
});
