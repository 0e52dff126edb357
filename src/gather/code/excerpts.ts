/** Reads the lines around each introduction, from the commit that introduced it. */
import { decodeText } from "../../text/decode.ts";
import { cutExcerpt, type Excerpt, linesAround } from "../../activity/excerpt.ts";
import type { Introduction, CodeMatches } from "../../activity/code-match.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";

/** Excerpts per leaf: the owner's earliest introductions, which become its proofs. */
const perLeaf = 2;
/** Larger files get no excerpt. In bytes. */
const maxSize = 1_000_000;

/** The same matches, with an excerpt on the owner's earliest ones where one may be shown. Lines with secrets are hidden. */
export async function withExcerpts(git: Git, matches: CodeMatches): Promise<CodeMatches> {
  const wanted = new Set<Introduction>();
  for (const some of Object.values(matches)) {
    const own = some.flatMap(({ introduced }) =>
      introduced?.commit.author.who === "owner" ? [introduced] : [],
    );
    const earliest = own.toSorted((a, b) => a.commit.at - b.commit.at).slice(0, perLeaf);
    for (const one of earliest) wanted.add(one);
  }
  if (wanted.size === 0) return matches;
  const names = [...new Set([...wanted].map(nameOf))];
  const read = await readBytes(git, names);
  const texts = new Map(
    names.map((name, index) => {
      const bytes = read[index];
      return [name, bytes === undefined || bytes.length > maxSize ? null : decodeText(bytes)] as const;
    }),
  );
  const { linesWithSecrets } = await import("./secret-rules.ts");
  const excerpts = new Map<Introduction, Excerpt>();
  for (const one of wanted) {
    const text = texts.get(nameOf(one)) ?? null;
    const cut = text === null ? null : linesAround(one.path, text, one.line);
    if (text === null || cut === null) continue;
    const secrets = [...(await linesWithSecrets(cut.lines))].map((index) => cut.first + index);
    const excerpt = cutExcerpt(one.path, text, one.line, new Set(secrets));
    if (excerpt !== null) excerpts.set(one, excerpt);
  }
  const withOne = (introduced: Introduction | null): Introduction | null => {
    const excerpt = introduced === null ? undefined : excerpts.get(introduced);
    return introduced === null || excerpt === undefined ? introduced : { ...introduced, excerpt };
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
