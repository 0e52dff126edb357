/** Reads files of any kind for their facts, each with the reader that it needs. */
import { type Fact, factsOf } from "./fact.ts";
import type { FileKind, FileReader, ReadingContext } from "./file-kind.ts";
import { fileKinds, languages } from "./languages.ts";

/** All facts of a file; none for a file of no known kind. Never throws because of the file's content. */
export type ReadFile = (path: string, text: string, context: ReadingContext) => Fact[];

/** The kind of a file; undefined for one that is not read. */
export function kindOf(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return fileKinds.find((kind) => kind.name.test(name) || kind.path?.test(path) === true);
}

const none: readonly string[] = [];

const derived = languages.flatMap(({ leftOut }) => leftOut?.derived ?? []);

/** Characters from the top in which a file shows that a tool wrote it. */
const top = 8000;

/** First words of the facts that a file of this name can have; empty for a file that is not read. */
export function factTypesOf(path: string): readonly string[] {
  return kindOf(path)?.factTypes ?? none;
}

/**
 * Loads the readers that these files need. Files of other kinds have no facts then.
 * @param asked first words of the facts that are asked for; all if missing
 */
export async function loadReaders(paths: readonly string[], asked?: ReadonlySet<string>): Promise<ReadFile> {
  const needed = new Set(paths.flatMap((path) => kindOf(path) ?? []));
  const loaded = await Promise.all([...needed].map(async (kind) => [kind, await kind.load(asked)] as const));
  const readers = new Map<FileKind | undefined, FileReader>(loaded);
  return (path, text, context) => {
    const reader = readers.get(kindOf(path));
    if (reader === undefined) return [];
    const name = path.slice(path.lastIndexOf("/") + 1);
    const written = derived.find((one) => one.name.test(name) && one.text.test(text.slice(0, top)));
    const facts = factsOf((content, add) => {
      try {
        reader(path, content, context, add);
      } catch (cause) {
        // The parser ran out of stack: the facts up to there are kept.
        if (!(cause instanceof RangeError)) throw cause;
      }
    }, text);
    return written === undefined ? facts : facts.filter((fact) => written.facts.test(fact.text));
  };
}
