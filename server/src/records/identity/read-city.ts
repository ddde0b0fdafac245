import { KNOWN_CITIES } from './city-names.ts';
import { toPlainLetters } from './letters.ts';

/** Postal additions. */
const NO_CITY = new Set(['cedex', 'cdx', 'cx', 'dc', 'de', 'la', 'le', 'di', 'den', 'the']);

/** Of Italian provinces, which stand behind their towns: "PAVIA PV", "Rozzano (MI)". */
const PROVINCES = new Set(
  `ag al an ao ap aq ar at av ba bg bi bl bn bo br bs bt bz ca cb ce ch cl cn co cr cs ct cz en fc fe fg fi fm fr ge go gr im is kr
  lc le li lo lt lu mb mc me mi mn mo ms mt na no nu or pa pc pd pe pg pi pn po pr pt pu pv pz ra rc re rg ri rm rn ro sa si so sp
  sr ss su sv ta te tn to tp tr ts tv ud va vb vc ve vi vr vt vv`.split(/\s+/u),
);

/**
 * Cities that a text names ("Bruxelles / Brussel", "PARIS CEDEX 05", "Tres Cantos (Madrid)"), one form for all languages.
 * @param onlyKnown leaves out what is not in the table of cities
 * @param isItalian leaves out the codes of provinces
 */
export function readCity(text: string, { onlyKnown = false, isItalian = false } = {}): string[] {
  const cities = text.split(/[/(),;]|\s-\s/u).flatMap((part, index) => {
    const words = toPlainLetters(part)
      .split(' ')
      .filter((word) => word !== '' && !/^(?:\d.*|[a-z])$/u.test(word) && !NO_CITY.has(word));
    if (isItalian && PROVINCES.has(words.at(-1) ?? '') && (index > 0 || words.length > 1)) words.pop();
    const [first] = words;
    if (first === undefined) return [];
    const known = KNOWN_CITIES.get(first);
    if (known !== undefined) return [known.name];
    return onlyKnown ? [] : [words.join(' ')];
  });
  return [...new Set(cities)];
}
