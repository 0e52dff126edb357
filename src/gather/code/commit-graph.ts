/** Which commits of a history are reachable from which. */

/** How many starting points fit in one number. */
const bits = 32;

export class CommitGraph {
  readonly #ids = new Map<string, number>();
  readonly #shas: string[] = [];
  /** Parents, indexed by commit number. */
  readonly #parents: (readonly number[])[] = [];
  #sorted: readonly number[] | undefined;

  /** @returns the commit's number */
  add(sha: string, parents: readonly string[]): number {
    const id = this.#idOf(sha);
    this.#parents[id] = parents.map((parent) => this.#idOf(parent));
    return id;
  }

  shaOf = (id: number): string => this.#shas[id] ?? "";

  /**
   * @param starts full shas
   * @returns whether a commit is one of the starts or an ancestor of it. A start that was never added reaches nothing.
   */
  reachableFrom(starts: readonly string[]): (start: string, id: number) => boolean {
    const indices = new Map([...new Set(starts)].map((sha, index) => [sha, index]));
    const words = Math.ceil(indices.size / bits);
    // One bit for each start, for each commit.
    const marks = new Uint32Array(words * this.#shas.length);
    const mark = (at: number, more: number): void => void (marks[at] = (marks[at] ?? 0) | more);
    for (const [sha, index] of indices) {
      const id = this.#ids.get(sha);
      if (id !== undefined) mark(id * words + Math.floor(index / bits), 1 << (index % bits));
    }
    const sorted = this.#sorted ?? this.#childrenFirst();
    this.#sorted = sorted;
    for (const id of sorted)
      for (const parent of this.#parents[id] ?? [])
        for (let word = 0; word < words; word++) mark(parent * words + word, marks[id * words + word] ?? 0);
    return (start, id) => {
      const index = indices.get(start) ?? 0;
      return (((marks[id * words + Math.floor(index / bits)] ?? 0) >>> (index % bits)) & 1) === 1;
    };
  }

  #idOf(sha: string): number {
    const known = this.#ids.get(sha);
    if (known !== undefined) return known;
    const id = this.#shas.push(sha) - 1;
    this.#parents.push([]);
    this.#ids.set(sha, id);
    return id;
  }

  /** The walk's own order would not do: by date, a parent comes before its child if a clock was wrong. */
  #childrenFirst(): readonly number[] {
    const children = new Uint32Array(this.#shas.length);
    for (const parents of this.#parents)
      for (const parent of parents) children[parent] = (children[parent] ?? 0) + 1;
    const sorted = [...children.keys()].filter((id) => children[id] === 0);
    for (const id of sorted)
      for (const parent of this.#parents[id] ?? []) {
        const left = (children[parent] ?? 0) - 1;
        children[parent] = left;
        if (left === 0) sorted.push(parent);
      }
    return sorted;
  }
}
