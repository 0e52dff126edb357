/** The sources of files: what people wrote into them, and how large a file may be to be read. */
import type { FileKind, Source } from "./file-kind.ts";
import { kindOf } from "./read-file.ts";

/** A larger source is data. In characters; for files that are their own source, in bytes. */
const largestSource = 512 * 1024;

/**
 * True for a file that is data, and is skipped.
 * @param size in bytes
 * @param largest that is still read, whatever the file's kind
 */
export function isTooLarge(path: string, size: number, largest = largestSource): boolean {
  return size > largest && size > (kindOf(path)?.largest ?? largest);
}

/** True for a file that also holds what nobody wrote, such as a notebook. */
export function hasSource(path: string): boolean {
  return kindOf(path)?.source !== undefined;
}

/** The source of a file; null if it is too large. */
export type ReadSource = (path: string, text: string) => Source | null;

/** Loads what these files need. Every other file is its own source. */
export async function loadSources(paths: Iterable<string>): Promise<ReadSource> {
  const kinds = new Set<FileKind>();
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind?.source !== undefined) kinds.add(kind);
  }
  const loaded = await Promise.all([...kinds].map(async (kind) => [kind, await kind.source?.()] as const));
  const readers = new Map<FileKind | undefined, (typeof loaded)[number][1]>(loaded);
  return (path, text) => {
    const reader = readers.size === 0 ? undefined : readers.get(kindOf(path));
    return reader === undefined ? wholeFile(text) : reader(text, largestSource);
  };
}

function wholeFile(text: string): Source {
  return {
    file: text,
    text,
    codeSize: text.length,
    placeOf: (line) => ({ line }),
    lineOf: ({ line }) => line,
    partAround: ({ line }) => ({ text, line, first: 1 }),
  };
}
