/**
 * Endings of Italian words with what English ends in where both took the word from Latin or Greek, the longest first. Written for this
 * project. What is no English word does no harm where a whole keyword must be called so.
 */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['terapie', ['therapies', 'therapy']],
  ['terapia', ['therapy', 'therapies']],
  ['patie', ['pathies', 'pathy']],
  ['patia', ['pathy', 'pathies']],
  ['grafie', ['graphies', 'graphy']],
  ['grafia', ['graphy']],
  ['zione', ['tion', 'tions']],
  ['zioni', ['tions', 'tion']],
  ['sione', ['sion', 'sions']],
  ['sioni', ['sions', 'sion']],
  ['iche', ['ic', 'ics', 'ical', '']],
  ['anza', ['ance', 'ancy']],
  ['enza', ['ence', 'ency']],
  ['anze', ['ances', 'ance']],
  ['enze', ['ences', 'ence']],
  ['ario', ['ary', 'arium']],
  ['aria', ['ary', 'aria']],
  ['arie', ['ary', 'aries']],
  ['ismo', ['ism']],
  ['oide', ['oid', 'oids']],
  ['oidi', ['oids', 'oid']],
  ['tore', ['tor', 'tors']],
  ['tori', ['tors', 'tor']],
  ['ante', ['ant', 'ants']],
  ['anti', ['ants', 'ant']],
  ['ente', ['ent', 'ents']],
  ['enti', ['ents', 'ent']],
  ['ico', ['ic', 'ical', '']],
  ['ica', ['ic', 'ics', 'ical', '']],
  ['ici', ['ic', 'ics', 'ical', '']],
  ['ita', ['ity', 'ities']],
  ['ale', ['al', 'als']],
  ['ali', ['al', 'als']],
  ['are', ['ar', 'ary']],
  ['ari', ['ar', 'ary', 'aries']],
  ['ato', ['ated', 'ate']],
  ['ata', ['ated', 'ate']],
  ['ati', ['ated', 'ates', 'ate']],
  ['ate', ['ated', 'ates', 'ate']],
  ['ivo', ['ive']],
  ['iva', ['ive']],
  ['ivi', ['ive', 'ives']],
  ['ive', ['ive', 'ives']],
  ['oma', ['oma', 'ome']],
  ['omi', ['omas', 'omes']],
  ['osi', ['osis', 'ous']],
  ['oso', ['ous', 'ose']],
  ['osa', ['ous', 'ose']],
  ['ose', ['ous', 'oses']],
  ['ite', ['itis', 'ite']],
  ['ina', ['in', 'ine']],
  ['ine', ['ins', 'ines', 'in']],
  ['ino', ['ine', 'in']],
  ['ura', ['ure']],
  ['ure', ['ures', 'ure']],
  ['ia', ['y', 'ies', 'ia']],
  ['ie', ['ies', 'y']],
  ['o', ['', 'e', 'us', 'um']],
  ['a', ['', 'e']],
  ['i', ['s', 'es', '']],
  ['e', ['', 'e', 's', 'es']],
];
/** Shorter beginnings say too little. */
const SHORTEST = 3;

/** What a folded Italian word may be in English, where both have it from Latin or Greek: `microbioma` → `microbiome`. Pure. */
export function cognatesOf(word: string): string[] {
  const found = ENDINGS.find(([ending]) => word.endsWith(ending) && word.length >= ending.length + SHORTEST);
  if (found === undefined) return [];
  const [ending, others] = found;
  return others.map((other) => `${word.slice(0, -ending.length)}${other}`);
}
