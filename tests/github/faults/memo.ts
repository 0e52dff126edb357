/** Answers that are asked for once. */

export class Memo<T> {
  private readonly known = new Map<string, Promise<T>>();

  /** @returns a copy of what was answered to this key */
  async once(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = this.known.get(key) ?? ask();
    this.known.set(key, answer);
    return structuredClone(await answer);
  }
}

/** @returns what does one thing after the other, in the order in which they come */
export function oneAfterTheOther(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (act) => {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  };
}
