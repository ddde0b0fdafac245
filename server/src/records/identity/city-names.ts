/** Cities whose name differs between languages or that names of bodies carry: country, then the name here and others. */
const CITIES: Readonly<Record<string, string>> = {
  IT: `milano milan mailand milaan|roma rome rom|torino turin|firenze florence florenz florencia|venezia venice venedig venise|napoli naples neapel|genova genoa genua genes|
  bologna|padova padua|mantova mantua|pavia|brescia|bergamo|como|varese|lecco|lodi|cremona|sondrio|monza|trento trient|bolzano bozen|trieste triest|
  udine|verona|vicenza|ferrara|modena|parma|pisa|siena|perugia|ancona|bari|lecce|catania|palermo|messina|cagliari|sassari|salerno|foggia|camerino|urbino|
  macerata|teramo|chieti|pescara|cosenza|catanzaro|viterbo|cassino|novara|vercelli|alessandria|ravenna|rimini|lucca|rozzano|segrate|ispra|pozzilli|candiolo|aviano|meldola|siracusa syracuse|livorno leghorn|ragusa|benevento|caserta|avellino|matera|potenza|reggio`,
  FR: `paris parigi|lyon lione|marseille marsiglia|strasbourg strassburg strasburgo|bordeaux|toulouse|nantes|lille|nice nizza|rennes|grenoble|montpellier|dijon|nancy|limoges|
  poitiers|tours|angers|caen|rouen|reims|orleans|besancon|brest|amiens|metz|saclay|avignon|pau`,
  DE: `berlin berlino|munchen munich muenchen|koln cologne colonia koeln|hamburg amburgo|frankfurt francoforte|stuttgart stoccarda|dresden dresda|leipzig lipsia|nurnberg nuremberg nuernberg|hannover hanover|
  gottingen goettingen|tubingen tuebingen|wurzburg wuerzburg|dusseldorf duesseldorf|heidelberg|freiburg friburgo|bonn|aachen|mainz magonza|karlsruhe|darmstadt|bremen brema|kiel|rostock|jena|halle|
  erlangen|regensburg ratisbona|augsburg augusta|ulm|konstanz|marburg|giessen|kassel|munster muenster|bochum|dortmund|duisburg|essen|bielefeld|siegen|potsdam|magdeburg|chemnitz|saarbrucken saarbruecken|julich juelich|koblenz|trier|lubeck luebeck|braunschweig|oldenburg|osnabruck osnabrueck|paderborn|hohenheim|bayreuth|bamberg|passau`,
  AT: 'wien vienna vienne becs|graz|linz|innsbruck|salzburg salisburgo|klagenfurt|leoben',
  CH: 'zurich zuerich zurigo zuric|geneve geneva genf ginevra|basel bale basilea|bern berne berna|lausanne losanna|lugano|luzern lucerne lucerna|fribourg|neuchatel',
  ES: `madrid|barcelona barcellona|sevilla seville siviglia|valencia|zaragoza saragossa|granada|bilbao|malaga|murcia|cordoba cordova|salamanca|oviedo|santander|alicante alacant|
  vigo|valladolid|pamplona|tarragona|girona gerona|lleida lerida|cadiz|donostia|vitoria`,
  PT: 'lisboa lisbon lisbona lissabon|porto oporto|coimbra|braga|aveiro|evora|minho|faro',
  BE: 'bruxelles brussels brussel bruessel brussels|antwerpen antwerp anvers anversa|gent ghent gand|leuven louvain lovanio|liege luik liegi|brugge bruges|mons|namur|hasselt',
  NL: 'amsterdam|rotterdam|utrecht|leiden leyden|groningen|nijmegen|eindhoven|delft|maastricht|tilburg|wageningen|enschede|twente|hague haag',
  LU: 'luxembourg luxemburg lussemburgo',
  GB: `london londra londres londyn|edinburgh edimburgo|oxford|cambridge|manchester|liverpool|leeds|sheffield|bristol|birmingham|glasgow|cardiff|belfast|nottingham|southampton|
  newcastle|exeter|warwick|durham|york|bath|leicester|lancaster|aberdeen|dundee|swansea|bangor`,
  IE: 'dublin dublino|cork|galway|limerick',
  DK: 'kobenhavn copenhagen kopenhagen copenaghen|aarhus arhus|odense|aalborg alborg|roskilde',
  SE: 'stockholm stoccolma|goteborg gothenburg goeteborg|uppsala upsala|lund|linkoping|umea|malmo|lulea|orebro|skovde',
  NO: 'oslo|bergen|trondheim|tromso|stavanger',
  FI: 'helsinki helsingfors|turku abo turun|tampere tampereen|oulu oulun|jyvaskyla jyvaskylan|espoo|kuopio|helsingin',
  PL: `warszawa warsaw varsavia warschau warszawski warszawska|krakow cracow cracovia krakau krakowie|wroclaw breslavia wroclawski wroclawska wroclawiu|gdansk danzica danzig gdanski gdanska gdansku|poznan poznaniu poznanska|
  lodz lodzki lodzka lodzi|lublin lublinie lubelska|katowice katowicach|szczecin szczecinie|torun toruniu|rzeszow rzeszowska|bialystok bialymstoku bialostocka|gliwice`,
  CZ: 'praha prague praga prag praze prahe|brno brne brunn|ostrava ostrave|olomouc olomouci|plzen plzni pilsen|liberec liberci|pardubice|hradec',
  SK: 'bratislava bratislave|kosice kosiciach|zilina ziline|nitra nitre|trnava trnave|zvolen',
  HU: 'budapest budapesti|szeged szegedi|debrecen debreceni|pecs pecsi|miskolc miskolci',
  RO: 'bucuresti bucharest bucarest bukarest|cluj|iasi jassy|timisoara|brasov|sibiu|craiova|galati|oradea',
  BG: 'sofia sofiya sofiyski sofijski|plovdiv|varna|ruse|burgas|rousse',
  SI: 'ljubljana lubiana ljubljani|maribor mariboru|koper|novo',
  HR: 'zagreb zagabria zagrebu|split splitu|rijeka fiume rijeci|osijek osijeku|zadar|dubrovnik',
  RS: 'beograd belgrade belgrado beogradu belgrad|novi|nis nisu|kragujevac kragujevcu',
  BA: 'sarajevo sarajevu|mostar mostaru|tuzla|banja',
  MK: 'skopje skopju',
  ME: 'podgorica',
  AL: 'tirana tirane tiranes',
  GR: 'athina athens atene athen athinon athinas|thessaloniki thessalonikis salonicco|patra patras patron|irakleio heraklion|kriti crete creta kritis|ioannina ioanninon|thessalia thessaly thessalias|volos|larisa',
  CY: 'lefkosia nicosia|limassol lemesos',
  EE: 'tallinn tallinna|tartu',
  LV: 'riga rigas',
  LT: 'vilnius vilniaus vilna|kaunas kauno|klaipeda klaipedos|siauliai',
  UA: 'kyiv kiev kyyiv kiyiv|lviv leopoli lvov|kharkiv kharkov harkiv|odesa odessa|dnipro',
  RU: 'moscow mosca moskva|petersburg',
  TR: 'istanbul|ankara|izmir|bursa|gebze|antalya|konya',
  MD: 'chisinau',
  GE: 'tbilisi',
  AM: 'yerevan',
  IL: 'jerusalem gerusalemme|haifa|aviv',
  US: 'washington|boston|chicago|philadelphia|baltimore',
  CN: 'beijing peking pechino|shanghai',
  JP: 'tokyo|kyoto|osaka',
};

/** Regions that bodies are called after, Italy's all. */
const REGIONS: Readonly<Record<string, string>> = {
  IT: `lombardia lombardy lombardie lombardei lombardo lombarda lombardi|piemonte piedmont piemont|liguria|veneto|toscana tuscany toskana|lazio|umbria|campania|puglia apulia|calabria|
  sicilia sicily sizilien siciliana|sardegna sardinia sardinien sardinian|abruzzo|molise|basilicata|friuli|emilia romagna|marche|aosta|tuscia|insubria`,
  ES: 'catalunya cataluna catalonia catalana catala|andalucia andalusia andaluz andaluza|galicia|navarra navarre|euskadi basque euskal|aragon|extremadura|asturias|canarias|baleares balears illes|castilla|rioja|cantabria',
  DE: 'bayern bavaria bayerische bayerisches bavarian|sachsen saxony sachsische|hessen|brandenburg|thuringen thuringia|westfalen|niedersachsen',
  FR: 'bretagne brittany|lorraine|alsace|occitanie|bourgogne burgundy|normandie normandy|auvergne|picardie|corse',
  BE: 'vlaanderen flanders flemish vlaamse vlaams|wallonie wallonia wallonne',
  GB: 'scotland scottish|wales welsh|england english|ulster',
  PT: 'algarve|acores azores|madeira',
  SE: 'skane scania',
  AT: 'tirol tyrol|steiermark styria|karnten carinthia',
};

export interface KnownPlace {
  /** One name for all. */
  name: string;
  country: string;
}

function tableOf(table: Readonly<Record<string, string>>): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const [country, list] of Object.entries(table)) {
    for (const entry of list.split('|')) {
      const names = entry.trim().split(/\s+/u);
      for (const name of names) places.set(name, { name: names[0] ?? name, country });
    }
  }
  return places;
}

export const KNOWN_CITIES: ReadonlyMap<string, KnownPlace> = tableOf(CITIES);
export const KNOWN_REGIONS: ReadonlyMap<string, KnownPlace> = tableOf(REGIONS);
