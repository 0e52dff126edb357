/** Reads the output of `git log --raw`: commits, and the versions of files that each of them made. */

/**
 * Arguments before the revisions. For a merge, `-c` prints only the files that differ from every parent's: those that were
 * written while resolving it. It takes no longer than leaving merges out; comparing with each parent takes several times
 * as long.
 * @param format of a commit's header, which must not begin with a colon
 */
export const rawLog = (format: string): string[] => [
  "log",
  "-z",
  "--raw",
  "-c",
  "--no-renames",
  "--no-abbrev",
  "--no-show-signature",
  "--full-history",
  `--format=${format}`,
];

/** A file as one commit left it. */
export interface Version {
  sha: string;
  blob: string;
  /** True if the commit added the file, new or under a new name. */
  added: boolean;
  /** True for a merge whose file differs from every parent's. */
  inMerge: boolean;
  /** The commit's address may be the owner's. */
  mayBeOwners: boolean;
}

/** What a commit did to a file, as git prints it. */
export type ChangedFile = Omit<Version, "sha" | "mayBeOwners">;

export interface RawLogReader {
  /** @param header as the format asks for */
  commit(header: string): void;
  /** A file that the last commit changed. @param version null if it deleted the file */
  change(path: string, version: ChangedFile | null): void;
}

const colon = 58;
const lineFeed = 10;

/** @returns a function that takes the output in pieces of any size */
export function rawLogParser(reader: RawLogReader): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  /** A file's entry, which is followed by its path. */
  let entry: ChangedFile | null | undefined;
  const take = (data: Buffer, start: number, end: number): void => {
    if (entry !== undefined) {
      reader.change(data.toString("utf8", start, end), entry);
      entry = undefined;
      return;
    }
    // A line feed is between a commit and its files, and a merge without any is followed by nothing.
    const begin = data[start] === lineFeed ? start + 1 : start;
    if (data[begin] === colon) entry = readEntry(data.toString("latin1", begin, end));
    else if (begin < end) reader.commit(data.toString("utf8", begin, end));
  };
  return (bytes) => {
    let start = 0;
    let end = bytes.indexOf(0);
    if (rest.length > 0 && end !== -1) {
      const whole = Buffer.concat([rest, bytes.subarray(0, end)]);
      rest = Buffer.alloc(0);
      take(whole, 0, whole.length);
      start = end + 1;
      end = bytes.indexOf(0, start);
    }
    for (; end !== -1; end = bytes.indexOf(0, start)) {
      take(bytes, start, end);
      start = end + 1;
    }
    rest = Buffer.concat([rest, bytes.subarray(start)]);
  };
}

/**
 * Before and after one colon for each parent, modes and shas; last, one letter for each parent. Null for a deletion.
 */
function readEntry(entry: string): ChangedFile | null {
  const end = entry.lastIndexOf(" ");
  const letters = entry.slice(end + 1);
  if (letters.includes("D")) return null;
  const blob = entry.slice(entry.lastIndexOf(" ", end - 1) + 1, end);
  return { blob, added: letters.endsWith("A"), inMerge: letters.length > 1 };
}
