/** What git tracks at paths that a run may write: spellings, files that are not on disk, repositories inside this one. */
import { readBlobs } from "../ports/git/blobs.ts";
import type { Git } from "../ports/git/port.ts";

export interface TrackedQuestion {
  /** Files, in any case. */
  files: readonly string[];
  /** Folders, in any case. */
  folders: readonly string[];
}

export interface Tracked {
  /** The files that are tracked, as git spells them. */
  files: string[];
  /** The texts of those that a sparse checkout leaves out of the folder. */
  left: Record<string, string>;
  /** The folders that are submodules. */
  submodules: string[];
}

export const nothingTracked: Tracked = { files: [], left: {}, submodules: [] };

/** Paths are relative to git's folder. Nothing if git cannot tell. @throws GitError if git cannot be started */
export async function readTracked(git: Git, { files, folders }: TrackedQuestion): Promise<Tracked> {
  if (files.length + folders.length === 0) return nothingTracked;
  const specs = [
    ...files.map((path) => `:(icase,literal)${path}`),
    ...folders.map((path) => `:(icase,glob)${exactly(path)}`),
  ];
  const { status, stdout } = await git.run(["ls-files", "-t", "--stage", "-z", "--", ...specs]);
  if (status !== 0) return nothingTracked;
  const entries = stdout
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, tag, mode, sha, path] = /^(\S) (\d+) ([0-9a-f]+) \d\t([^]+)$/.exec(entry) ?? [];
      return tag === undefined || mode === undefined || sha === undefined || path === undefined
        ? []
        : [{ left: tag === "S", submodule: mode === "160000", sha, path }];
    });
  const tracked = entries.filter(({ submodule }) => !submodule);
  const left = tracked.filter((one) => one.left);
  const texts = await readBlobs(
    git,
    left.map(({ sha }) => sha),
  );
  return {
    files: tracked.map(({ path }) => path),
    left: Object.fromEntries(left.map(({ path }, index) => [path, texts[index] ?? ""])),
    submodules: entries.filter(({ submodule }) => submodule).map(({ path }) => path),
  };
}

/** A glob for this path alone: a pathspec without special characters would also mean everything below a folder. */
function exactly(path: string): string {
  const last = [...path].at(-1) ?? "";
  const plain = path.slice(0, -last.length).replace(/[\\*?[\]]/g, "\\$&");
  return `${plain}${/[\w.-]/.test(last) ? `[${last}]` : last}`;
}
