/** Answers that are asked for once, however many ask; failures, too. */
export class Remembered<Answer> {
  readonly #ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>;
  readonly #known = new Map<string, Promise<Answer | undefined>>();

  /** @param ask answers many questions at once, each by its key */
  constructor(ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>) {
    this.#ask = ask;
  }

  /** Whether it was asked, answered or not. */
  knows(key: string): boolean {
    return this.#known.has(key);
  }

  /** @returns by key; questions without an answer are left out @throws what asking throws */
  async of(keys: Iterable<string>): Promise<Map<string, Answer>> {
    const wanted = [...new Set(keys)];
    const missing = wanted.filter((key) => !this.knows(key));
    if (missing.length > 0) {
      const asked = this.#ask(missing);
      for (const key of missing)
        this.#known.set(
          key,
          asked.then((answers) => answers.get(key)),
        );
    }
    const answers = await Promise.all(wanted.map((key) => this.#known.get(key)));
    return new Map(
      wanted.flatMap((key, index) => {
        const answer = answers[index];
        return answer === undefined ? [] : [[key, answer] as const];
      }),
    );
  }
}
