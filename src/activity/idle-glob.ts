/** A glob that matches no file of a repository. Plain JSON. */
export interface IdleGlob {
  glob: string;
  /** What may be meant, with the same signs; null if nothing in the repository is like it. */
  meant: string | null;
}
