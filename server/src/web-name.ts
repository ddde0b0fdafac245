/** Second parts of hosts below which bodies have their names: "unibo.ac.uk". */
const SHARED = new Set(['ac', 'co', 'com', 'edu', 'gov', 'gob', 'gouv', 'org', 'net', 'or', 'mil']);
const SHORT_NAME = /^[a-z][a-z\d]{1,15}$/u;

/** What a body is called on the web. */
export interface WebName {
  /** "ieo.it" */
  host: string;
  /** "ieo" */
  label: string;
}

/** Host of a web address, with or without its scheme, without `www.`: "unimi.it"; undefined for what is no address. Pure. */
export function hostOf(website: string): string | undefined {
  const [, full = ''] = /^(?:[a-z]+:\/\/)?(?:www\d?\.)?([a-z\d.-]+)/iu.exec(website.trim()) ?? [];
  const host = full.toLowerCase().replace(/\.$/u, '');
  return host.includes('.') ? host : undefined;
}

/**
 * The short name that a body gave itself with its web address: "http://www.unimi.it/" is unimi. Undefined for hosts of a part
 * ("dipbiologia.unimi.it"), for names of several words and what is no address. Pure.
 */
export function webNameOf(website: string): WebName | undefined {
  const host = hostOf(website);
  if (host === undefined) return undefined;
  const [label = '', ...ending] = host.split('.');
  const isWhole = ending.length === 1 || (ending.length === 2 && SHARED.has(ending[0] ?? ''));
  return isWhole && SHORT_NAME.test(label) && !SHARED.has(label) ? { host, label } : undefined;
}

/** The short name that the shown web address among an entity's values tells. Pure. */
export function shownWebName(
  values: readonly { field: string; value: string; isShown: boolean }[],
): WebName | undefined {
  const website = values.find(({ field, isShown }) => field === 'website' && isShown);
  return website === undefined ? undefined : webNameOf(website.value);
}
