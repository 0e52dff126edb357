/** Reads the contents of many blobs with one git process, one after the other, so that only one is in memory. */
import type { Git } from "./port.ts";

const lineFeed = 10;

/**
 * Calls `take` with each blob's bytes, in order; null if it is missing or not wanted. The bytes are
 * valid only until `take` returns, because the next blob reuses their memory.
 * @param blobs full shas
 * @param isWanted asked for each blob with its size in bytes
 * @throws GitError if git cannot be started; what `take` throws
 */
export async function eachBlob(
  git: Git,
  blobs: readonly string[],
  isWanted: (blob: string, size: number) => boolean,
  take: (blob: string, bytes: Buffer | null) => void,
): Promise<void> {
  const here = blobs.filter((blob) => git.lacks?.has(blob) !== true);
  for (const blob of blobs) if (git.lacks?.has(blob) === true) take(blob, null);
  if (here.length === 0) return;
  const answers = new Answers(here, isWanted, take);
  await git.run(["cat-file", "--batch"], `${here.join("\n")}\n`, (chunk) => answers.read(chunk));
  answers.end();
}

/** Takes the output of `git cat-file --batch` apart: a header and a line feed, then the bytes and a line feed. */
class Answers {
  readonly #blobs: readonly string[];
  readonly #isWanted: (blob: string, size: number) => boolean;
  readonly #take: (blob: string, bytes: Buffer | null) => void;
  #next = 0;
  #header = "";
  /** The blob that is being read, how many bytes and its line feed are to come, and where its bytes go. */
  #open: { blob: string; left: number; bytes: Buffer | null } | null = null;
  /** Holds one blob after the other. */
  #memory = Buffer.alloc(0);

  constructor(
    blobs: readonly string[],
    isWanted: (blob: string, size: number) => boolean,
    take: (blob: string, bytes: Buffer | null) => void,
  ) {
    this.#blobs = blobs;
    this.#isWanted = isWanted;
    this.#take = take;
  }

  read(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;)
      at = this.#open === null ? this.#readHeader(chunk, at) : this.#readBytes(chunk, at, this.#open);
  }

  /** What git did not answer is missing. */
  end(): void {
    for (const blob of this.#blobs.slice(this.#next)) this.#take(blob, null);
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineFeed, at);
    this.#header += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    const blob = this.#blobs[this.#next] ?? "";
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(this.#header)?.[1]);
    this.#header = "";
    if (Number.isNaN(size)) {
      this.#next++;
      this.#take(blob, null);
    } else this.#open = { blob, left: size + 1, bytes: this.#isWanted(blob, size) ? this.#room(size) : null };
    return end + 1;
  }

  #room(size: number): Buffer {
    if (size > this.#memory.length) this.#memory = Buffer.alloc(Math.max(size, 2 * this.#memory.length));
    return this.#memory.subarray(0, size);
  }

  #readBytes(chunk: Buffer, at: number, open: { blob: string; left: number; bytes: Buffer | null }): number {
    const end = Math.min(chunk.length, at + open.left);
    if (open.bytes !== null) chunk.copy(open.bytes, open.bytes.length + 1 - open.left, at, end);
    open.left -= end - at;
    if (open.left === 0) {
      this.#open = null;
      this.#next++;
      this.#take(open.blob, open.bytes);
    }
    return end;
  }
}
