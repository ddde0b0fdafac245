/**
 * Watches how deep the brackets of a JSON text are nested. To be asked before a text of unknown origin is parsed: a parser
 * makes an object of each bracket. Says nothing of whether the text is sound.
 * @returns takes the next piece of the text and says whether it has gone deeper than `levels`
 */
export function watchDepth(levels: number): (piece: string) => boolean {
  let depth = 0;
  let isInString = false;
  /** A backslash at the end of the piece before, whose character comes with this one. */
  let cut = '';
  return (piece) => {
    const text = cut + piece;
    cut = '';
    for (const [mark] of text.matchAll(/\\.?|["[\]{}]/gsu)) {
      if (mark === '\\') cut = mark;
      else if (mark === '"') isInString = !isInString;
      else if (!isInString && (mark === '[' || mark === '{')) depth += 1;
      else if (!isInString && (mark === ']' || mark === '}')) depth -= 1;
      if (depth > levels) return true;
    }
    return false;
  };
}
