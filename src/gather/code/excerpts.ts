/** Reads the lines around each introduction, from the commit that introduced it. */
import { decodeText } from "../../text/decode.ts";
import { type Excerpt, linesOf, rangeAround } from "../../activity/excerpt.ts";
import type { Introduction, CodeMatches } from "../../activity/code-match.ts";
import type { Source } from "../../languages/file-kind.ts";
import { hasSource, isTooLarge, loadSources } from "../../languages/source.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { shownParts } from "./shown-parts.ts";

/** Excerpts per leaf: the owner's earliest introductions, which become its proofs. */
const perLeaf = 2;

/** Larger files get no excerpt, unless their kind may be larger. In bytes. */
const largestShown = 1_000_000;

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
  const sources = await sourcesOf(git, [...wanted]);
  const excerpts = new Map<Introduction, Excerpt>();
  for (const one of wanted) {
    const part = sources.get(nameOf(one))?.partAround(one) ?? null;
    const lines = linesOf(part?.text ?? "");
    if (part === null || lines[part.line - 1] === undefined) continue;
    const [excerpt] = await shownParts(one.path, lines, [rangeAround(lines, part.line)]);
    if (excerpt !== undefined) excerpts.set(one, { ...excerpt, first: excerpt.first + part.first - 1 });
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

/** By {@link nameOf}. Notebooks may be large, so each is read alone and only its source is kept. */
async function sourcesOf(git: Git, introductions: readonly Introduction[]): Promise<Map<string, Source>> {
  const paths = new Map(introductions.map((one) => [nameOf(one), one.path]));
  const readSource = await loadSources(paths.values());
  const sources = new Map<string, Source>();
  const read = async (names: readonly string[]): Promise<void> => {
    for (const [index, bytes] of (await readBytes(git, names)).entries()) {
      const name = names[index] ?? "";
      const path = paths.get(name) ?? "";
      const text =
        bytes === undefined || isTooLarge(path, bytes.length, largestShown) ? null : decodeText(bytes);
      const source = text === null ? null : readSource(path, text);
      if (source !== null) sources.set(name, source);
    }
  };
  const isAlone = ([, path]: readonly [string, string]): boolean => hasSource(path);
  await read([...paths].flatMap((one) => (isAlone(one) ? [] : [one[0]])));
  for (const one of paths) if (isAlone(one)) await read([one[0]]);
  return sources;
}
