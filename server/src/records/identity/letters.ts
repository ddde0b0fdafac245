/** Letters that Unicode does not take apart, as publishers write them with plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};

/** Greek as ELOT 743 writes it, which CORDIS follows; pairs first. */
const GREEK: Readonly<Record<string, string>> = {
  ου: 'ou',
  γγ: 'ng',
  γκ: 'gk',
  γξ: 'nx',
  γχ: 'nch',
  μπ: 'mp',
  ντ: 'nt',
  αυ: 'av',
  ευ: 'ev',
  ηυ: 'iv',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Cyrillic of Bulgarian, Serbian, Macedonian, Ukrainian and Russian, without the signs that each adds. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const LETTERS = new Map(Object.entries({ ...PLAIN, ...GREEK, ...CYRILLIC }));
const NOT_PLAIN = /\P{ASCII}/u;
const PAIRS_AND_LETTERS = new RegExp([...LETTERS.keys()].join('|'), 'gu');

/** Lower case in plain Latin letters, digits and single blanks; scripts it does not know stay as they are. */
export function toPlainLetters(text: string): string {
  const lower = text.toLowerCase();
  const plain = NOT_PLAIN.test(lower) ? takeApart(lower) : lower;
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function takeApart(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(PAIRS_AND_LETTERS, (letter) => LETTERS.get(letter) ?? letter);
}
