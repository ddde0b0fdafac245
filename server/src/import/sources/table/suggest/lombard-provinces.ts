const PROVINCES: readonly [code: string, name: string, key: string][] = [
  ['BG', 'Bergamo', 'provincia-bergamo'],
  ['BS', 'Brescia', 'provincia-brescia'],
  ['CO', 'Como', 'provincia-como'],
  ['CR', 'Cremona', 'provincia-cremona'],
  ['LC', 'Lecco', 'provincia-lecco'],
  ['LO', 'Lodi', 'provincia-lodi'],
  ['MB', 'Monza e Brianza', 'provincia-monza-brianza'],
  ['MI', 'Milano', 'citta-metropolitana-milano'],
  ['MN', 'Mantova', 'provincia-mantova'],
  ['PV', 'Pavia', 'provincia-pavia'],
  ['SO', 'Sondrio', 'provincia-sondrio'],
  ['VA', 'Varese', 'provincia-varese'],
];

/** Editorial keys of the Lombard provinces by what lists call them. */
export const PROVINCE_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  PROVINCES.flatMap(([code, name, key]) => [
    [code, key],
    [name, key],
  ]),
);
