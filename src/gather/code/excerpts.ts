/** Reads the lines around what was attributed, in the commits that introduced them. */
import { decodeText } from "../../text/decode.ts";
import { cutExcerpt } from "../../activity/excerpt.ts";
import type { Introduction, CodeMatches } from "../../activity/code-match.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";

/** Places of a leaf that are read: the owner's earliest, which become its proofs. */
const most = 2;
/** A file that is larger is not read for a few of its lines. */
const largest = 1_000_000;

/** The same matches, the owner's earliest ones with an excerpt where there may be one. */
export async function withExcerpts(git: Git, matches: CodeMatches): Promise<CodeMatches> {
  const wanted = new Set<Introduction>();
  for (const some of Object.values(matches)) {
    const own = some.flatMap(({ introduced }) =>
      introduced?.commit.author.who === "owner" ? [introduced] : [],
    );
    const earliest = own.toSorted((a, b) => a.commit.at - b.commit.at).slice(0, most);
    for (const one of earliest) wanted.add(one);
  }
  const names = [...new Set([...wanted].map(nameOf))];
  const read = await readBytes(git, names);
  const texts = new Map(
    names.map((name, index) => {
      const bytes = read[index];
      return [name, bytes === undefined || bytes.length > largest ? null : decodeText(bytes)] as const;
    }),
  );
  const withOne = (introduced: Introduction | null): Introduction | null => {
    if (introduced === null || !wanted.has(introduced)) return introduced;
    const text = texts.get(nameOf(introduced)) ?? null;
    const excerpt = text === null ? null : cutExcerpt(introduced.path, text, introduced.line);
    return excerpt === null ? introduced : { ...introduced, excerpt };
  };
  return Object.fromEntries(
    Object.entries(matches).map(([leaf, some]) => [
      leaf,
      some.map((match) => ({ ...match, introduced: withOne(match.introduced) })),
    ]),
  );
}

function nameOf({ commit, path }: Introduction): string {
  return `${commit.sha}:${path}`;
}
