/**
 * The same text as a string of its own. A cell is a view into the piece of the file it was cut from; what is kept for longer
 * must not hold the whole piece with it.
 */
export function ownString(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
