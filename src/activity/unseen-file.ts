/** Files at HEAD whose text was not read although a rule may be about them. Plain JSON. */

export interface UnseenFile {
  path: string;
  why: "large" | "lfs" | "binary" | "symlink" | "submodule" | "name";
  /** Keys of the leaves of rules that it may show. */
  leaves: string[];
  /** True if nothing that was read could show one of them. */
  alone: boolean;
}

/** What keeps a file from being read, after its name: "is larger than 512 KiB". */
export function whyUnseen({ why }: Pick<UnseenFile, "why">): string {
  return reasons[why];
}

const reasons = {
  large: "is too large to be read as code",
  lfs: "is kept in Git LFS, and only a pointer is in the repository",
  binary: "is binary or encrypted",
  symlink: "is a symbolic link, which is not followed",
  name: "has an invisible character or a byte that is not UTF-8 in its name",
  submodule: "is a submodule, whose files are in another repository",
} as const;
