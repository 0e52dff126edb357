/** Reads files of any kind, each with the reader that it needs. */
import { type Fact, factsOf } from "./fact.ts";
import { type FileReader, type Kind, kinds, type ReadingContext } from "./file-kind.ts";

/** Everything that a file says; nothing for a file of no kind. Never throws for what stands in it. */
export type ReadFile = (path: string, text: string, context: ReadingContext) => Fact[];

function kindOf(path: string): Kind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return kinds.find((kind) => kind.name.test(name));
}

const nothing: readonly string[] = [];

/** First words of the facts that a file of this name may say; empty for a file that is not read. */
export function saidBy(path: string): readonly string[] {
  return kindOf(path)?.says ?? nothing;
}

/** Loads the readers of these files, and no others: a file of another kind says nothing then. */
export async function loadReaders(paths: readonly string[]): Promise<ReadFile> {
  const wanted = new Set(paths.flatMap((path) => kindOf(path) ?? []));
  const loaded = await Promise.all([...wanted].map(async (kind) => [kind, await kind.load()] as const));
  const readers = new Map<Kind | undefined, FileReader>(loaded);
  return (path, text, context) => {
    const reader = readers.get(kindOf(path));
    if (reader === undefined) return [];
    return factsOf((whole, add) => {
      try {
        reader(path, whole, context, add);
      } catch (cause) {
        // A parser that went too deep: what it told up to there stands.
        if (!(cause instanceof RangeError)) throw cause;
      }
    }, text);
  };
}
