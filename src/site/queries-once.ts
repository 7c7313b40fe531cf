/**
 * Keeps what was read for the rest of the build: thousands of pages ask for the same lists, and reading and sorting them for each page
 * would take time that grows with the square of the articles. The dev server reads anew, because an editor changes files under it.
 * Nobody may change a list that was cached.
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let cached: Promise<T> | undefined;
  return () => (import.meta.env.SHOWS_HIDDEN ? read() : (cached ??= read()));
}

/** The same for what depends on an edition. */
export function oncePerEdition<T>(read: (edition: number) => Promise<T>): (edition: number) => Promise<T> {
  const cached = new Map<number, () => Promise<T>>();
  return (edition) => {
    const known = cached.get(edition) ?? once(() => read(edition));
    cached.set(edition, known);
    return known();
  };
}
