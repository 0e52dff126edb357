/** Starts work whose failure is reported where its result is awaited, not as an unhandled rejection before that. */
export function inBackground<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
