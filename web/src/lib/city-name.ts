import type { Language } from '../generated/graphql';

/**
 * Cities that Italian and English call by other names, by country: Italian, English, and what else sources write. Written for this
 * project; where both have one name nothing is to be said.
 */
const CITIES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  IT: [
    ['Roma', 'Rome'],
    ['Milano', 'Milan'],
    ['Torino', 'Turin'],
    ['Napoli', 'Naples'],
    ['Firenze', 'Florence'],
    ['Venezia', 'Venice'],
    ['Genova', 'Genoa'],
    ['Padova', 'Padua'],
    ['Mantova', 'Mantua'],
    ['Siracusa', 'Syracuse'],
    ['Bolzano', 'Bolzano', 'Bozen', 'Bolzano/Bozen', 'Bolzano Bozen'],
  ],
  AT: [
    ['Vienna', 'Vienna', 'Wien'],
    ['Salisburgo', 'Salzburg'],
  ],
  BE: [
    ['Bruxelles', 'Brussels', 'Brussel', 'Bruxelles/Brussel', 'Bruxelles / Brussel', 'Brussel/Bruxelles'],
    ['Anversa', 'Antwerp', 'Antwerpen'],
    ['Gand', 'Ghent', 'Gent'],
    ['Lovanio', 'Leuven'],
    ['Liegi', 'Liège'],
  ],
  BG: [['Sofia', 'Sofia', 'Sofija']],
  CH: [
    ['Zurigo', 'Zurich', 'Zürich', 'Zuerich'],
    ['Ginevra', 'Geneva', 'Genève', 'Geneve'],
    ['Basilea', 'Basel'],
    ['Berna', 'Bern'],
    ['Losanna', 'Lausanne'],
  ],
  CZ: [['Praga', 'Prague', 'Praha', 'Praha 1', 'Praha 6']],
  DE: [
    ['Berlino', 'Berlin'],
    ['Monaco di Baviera', 'Munich', 'München', 'Munchen', 'Muenchen'],
    ['Colonia', 'Cologne', 'Köln', 'Koln', 'Koeln'],
    ['Francoforte sul Meno', 'Frankfurt am Main', 'Frankfurt'],
    ['Amburgo', 'Hamburg'],
    ['Stoccarda', 'Stuttgart'],
    ['Dresda', 'Dresden'],
    ['Lipsia', 'Leipzig'],
    ['Norimberga', 'Nuremberg', 'Nürnberg', 'Nurnberg', 'Nuernberg'],
    ['Magonza', 'Mainz'],
    ['Aquisgrana', 'Aachen'],
    ['Friburgo in Brisgovia', 'Freiburg im Breisgau', 'Freiburg'],
    ['Gottinga', 'Göttingen', 'Gottingen', 'Goettingen'],
    ['Tubinga', 'Tübingen', 'Tubingen', 'Tuebingen'],
  ],
  DK: [['Copenaghen', 'Copenhagen', 'København', 'Kobenhavn', 'Koebenhavn']],
  ES: [
    ['Barcellona', 'Barcelona'],
    ['Siviglia', 'Seville', 'Sevilla'],
    ['Saragozza', 'Zaragoza'],
    ['Valencia', 'Valencia', 'València'],
  ],
  FI: [['Helsinki', 'Helsinki', 'Helsingfors']],
  FR: [
    ['Parigi', 'Paris'],
    ['Lione', 'Lyon'],
    ['Marsiglia', 'Marseille'],
    ['Nizza', 'Nice'],
    ['Strasburgo', 'Strasbourg'],
    ['Tolosa', 'Toulouse'],
    ['Lilla', 'Lille'],
  ],
  GB: [
    ['Londra', 'London'],
    ['Edimburgo', 'Edinburgh'],
  ],
  GR: [
    ['Atene', 'Athens', 'Athina', 'Αθήνα'],
    ['Salonicco', 'Thessaloniki'],
  ],
  HR: [['Zagabria', 'Zagreb']],
  IE: [['Dublino', 'Dublin']],
  LU: [['Lussemburgo', 'Luxembourg']],
  NL: [
    ["L'Aia", 'The Hague', 'Den Haag', "'s-Gravenhage"],
    ['Amsterdam', 'Amsterdam'],
  ],
  PL: [
    ['Varsavia', 'Warsaw', 'Warszawa'],
    ['Cracovia', 'Krakow', 'Kraków'],
    ['Danzica', 'Gdansk', 'Gdańsk'],
    ['Breslavia', 'Wroclaw', 'Wrocław'],
  ],
  PT: [
    ['Lisbona', 'Lisbon', 'Lisboa'],
    ['Porto', 'Porto', 'Oporto'],
  ],
  RO: [['Bucarest', 'Bucharest', 'Bucuresti', 'București']],
  SE: [
    ['Stoccolma', 'Stockholm'],
    ['Göteborg', 'Gothenburg', 'Goteborg'],
  ],
  SI: [['Lubiana', 'Ljubljana']],
};

/** How a city is called in the reader's language, as far as that is another name; else as it is written. Pure. @param country ISO 3166-1 alpha-2 */
export function cityName(city: string, country: string | undefined, language: Language): string {
  const wanted = city.toLowerCase();
  const forms = CITIES[country ?? '']?.find((names) => names.some((name) => name.toLowerCase() === wanted));
  return forms?.[language === 'it' ? 0 : 1] ?? city;
}
