/** Offices that patents are filed with, by their two letters (WIPO ST.3). */
const OFFICES = new Set(
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE EP ES FI FR GB GR HK HR HU IE IL IN IS IT JP KR LT LU LV MC MT MX NL NO NZ PL PT RO RS RU SE SG SI SK TR TW UA US WO ZA'.split(
    ' ',
  ),
);

/**
 * A patent's number with its office before it (`EP15820592`), or an international application's (`PCTEP2022052919`). Undefined where
 * no office is sure: half of CORDIS's numbers have the century for a prefix (`20` and `23052061`), and one number is given by many
 * offices.
 * @param awarded where it was granted, as CORDIS says
 */
export function readPatentNumber(prefix: string, number: string, awarded: string): string | undefined {
  const office = prefix.trim().toUpperCase();
  const digits = number.toUpperCase().replace(/[\s./,-]/gu, '');
  if (!OFFICES.has(office) || !/^\d{6,14}$/u.test(digits)) return undefined;
  if (awarded === 'WO') return /^20\d{8}$/u.test(digits) ? `PCT${office}${digits}` : undefined;
  return awarded === '' || awarded.toUpperCase() === office ? `${office}${digits}` : undefined;
}
