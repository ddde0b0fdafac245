/** A value as JSON for a file, without what only the GraphQL client adds to it. */
export function toJsonText(value: object): string {
  return `${JSON.stringify(value, (key, item: unknown) => (key === '__typename' ? undefined : item), 2)}\n`;
}
