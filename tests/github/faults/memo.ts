/** Caches responses. */

export class Memo<T> {
  private readonly known = new Map<string, Promise<T>>();

  /** @returns a copy of the cached value for this key */
  async once(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = this.known.get(key) ?? ask();
    this.known.set(key, answer);
    return structuredClone(await answer);
  }
}

/** @returns a function that runs tasks one after the other, in the order of the calls */
export function oneAfterTheOther(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (act) => {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  };
}
