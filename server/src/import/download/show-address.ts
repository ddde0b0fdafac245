/** An address as it may be shown and stored: without a password or what follows a question mark. */
export function showAddress(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.origin}${url.pathname}`;
}
