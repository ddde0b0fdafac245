/** What comes of some work, or `late` when that takes longer than a client can wait: it goes on without it. */
export async function orLate<T>(work: Promise<T>, waitMs: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, waitMs, 'late');
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
