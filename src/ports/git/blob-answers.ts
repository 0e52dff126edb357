/** Parses the output of `git cat-file --batch`: a header and a line feed, then the object's bytes and a line feed. */
const lineFeed = 10;

export interface BlobTaker {
  /** The memory for a blob of this size; null if it is not wanted. */
  room(name: string, size: number): Buffer | null;
  /** Called in the order of the names. Null if the blob is missing, another kind of object, or not wanted. */
  take(name: string, bytes: Buffer | null): void;
}

/** An object that is being read: how many bytes are to come, with the line feed, and where they go. */
interface Open {
  size: number;
  left: number;
  bytes: Buffer | null;
}

/** The answers to one question, which may arrive in pieces of any size. */
export class BlobAnswers {
  readonly #names: readonly string[];
  readonly #taker: BlobTaker;
  #next = 0;
  #header = "";
  #open: Open | null = null;

  /** @param names of blobs, as they were sent to git */
  constructor(names: readonly string[], taker: BlobTaker) {
    this.#names = names;
    this.#taker = taker;
  }

  isComplete(): boolean {
    return this.#next === this.#names.length;
  }

  /**
   * @param at where to begin in the chunk
   * @returns where the rest begins, which belongs to the next question
   * @throws what the taker throws
   */
  read(chunk: Buffer, at: number): number {
    let here = at;
    while (here < chunk.length && !this.isComplete())
      here = this.#open === null ? this.#readHeader(chunk, here) : this.#readBytes(chunk, here, this.#open);
    return here;
  }

  /** git has ended: what it did not answer is missing. */
  end(): void {
    while (!this.isComplete()) this.#take(null);
  }

  #take(bytes: Buffer | null): void {
    const name = this.#names[this.#next++] ?? "";
    this.#open = null;
    this.#taker.take(name, bytes);
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineFeed, at);
    this.#header += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    // For what is missing, git repeats the name, which may look like anything.
    const [, kind, digits] = /^[0-9a-f]+ (blob|commit|tag|tree) (\d+)$/.exec(this.#header) ?? [];
    this.#header = "";
    const size = Number(digits);
    if (kind === undefined) this.#take(null);
    else {
      const bytes = kind === "blob" ? this.#taker.room(this.#names[this.#next] ?? "", size) : null;
      this.#open = { size, left: size + 1, bytes };
    }
    return end + 1;
  }

  #readBytes(chunk: Buffer, at: number, open: Open): number {
    const end = Math.min(chunk.length, at + open.left);
    if (open.bytes !== null)
      chunk.copy(open.bytes, open.size + 1 - open.left, at, Math.min(end, at + open.left - 1));
    open.left -= end - at;
    if (open.left === 0) this.#take(open.bytes);
    return end;
  }
}
