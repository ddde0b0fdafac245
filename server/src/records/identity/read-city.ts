import { KNOWN_CITIES } from './city-names.ts';
import { toPlainLetters } from './letters.ts';

/** Postal additions. */
const NO_CITY = new Set(['cedex', 'cdx', 'cx', 'dc', 'de', 'la', 'le', 'di', 'den', 'the']);

/**
 * Cities that a text names ("Bruxelles / Brussel", "PARIS CEDEX 05", "Tres Cantos (Madrid)"), one form for all languages.
 * @param onlyKnown leaves out what is not in the table of cities
 */
export function readCity(text: string, { onlyKnown = false } = {}): string[] {
  const cities = text.split(/[/(),;]|\s-\s/u).flatMap((part) => {
    const words = toPlainLetters(part)
      .split(' ')
      .filter((word) => word !== '' && !/^(?:\d.*|[a-z])$/u.test(word) && !NO_CITY.has(word));
    const [first] = words;
    if (first === undefined) return [];
    const known = KNOWN_CITIES.get(first);
    if (known !== undefined) return [known.name];
    return onlyKnown ? [] : [words.join(' ')];
  });
  return [...new Set(cities)];
}
