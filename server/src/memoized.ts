/** Remembers what was answered for each text; after `most` texts everything is forgotten and begun anew. */
export function memoized<T>(ask: (text: string) => T, most = Infinity): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
