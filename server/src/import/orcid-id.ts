const ORCID_ID = /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\/?$/iu;

/**
 * An ORCID iD in its usual form, `0000-0002-1825-0097`, from its address or its sixteen characters with or without hyphens;
 * undefined when it is none or its last character is not the check digit of the others (ISO 7064 MOD 11-2).
 */
export function parseOrcidId(text: string): string | undefined {
  const groups = ORCID_ID.exec(text.trim())?.slice(1);
  if (groups === undefined) return undefined;
  const id = groups.join('-').toUpperCase();
  return checkCharacterOf(id.slice(0, -1)) === id.at(-1) ? id : undefined;
}

function checkCharacterOf(digits: string): string {
  let total = 0;
  for (const digit of digits.replaceAll('-', '')) total = ((total + Number(digit)) * 2) % 11;
  const rest = (12 - total) % 11;
  return rest === 10 ? 'X' : String(rest);
}
