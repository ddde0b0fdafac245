/** Whether a file of the inbox is a mapping, which is read beside a list and never by itself. */
export function isMappingName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
