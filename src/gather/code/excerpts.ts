/** Reads the lines around the places that may become proofs, from the commits that the proofs link to. */
import { decodeText } from "../../text/decode.ts";
import { type Excerpt, linesOf, rangeAround } from "../../activity/excerpt.ts";
import type { CodeMatch, CodeMatches, Introduction } from "../../activity/code-match.ts";
import { worthOfMatch } from "../../evidence/code/worth.ts";
import type { PlaceInFile, Source } from "../../languages/file-kind.ts";
import { hasSource, isTooLarge, loadSources } from "../../languages/source.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import type { CodeQuestion } from "../questions.ts";
import { shownParts } from "./shown-parts.ts";

/** Excerpts per leaf, of the owner's best places: one of them becomes the proof. */
const perLeaf = 6;

/** Larger files get no excerpt, unless their kind may be larger. In bytes. */
const largestShown = 1_000_000;

/** A line in the version of its file that is linked. */
interface Shown extends PlaceInFile {
  sha: string;
  path: string;
}

/**
 * The same matches, with an excerpt where one may be shown, on those that may become a proof. Lines with secrets are hidden.
 * @param leaves that were searched for
 * @param first paths of recorded proofs, which stay proofs
 */
export async function withExcerpts(
  git: Git,
  matches: CodeMatches,
  { leaves, first }: Pick<CodeQuestion, "leaves" | "first">,
): Promise<CodeMatches> {
  const recorded = new Set(first);
  const aboutTests = new Set(leaves.flatMap((leaf) => (leaf.aboutTests === true ? [leaf.key] : [])));
  const wanted = new Map<Introduction, Shown>();
  for (const [leaf, some] of Object.entries(matches)) {
    const worth = (match: CodeMatch): number =>
      recorded.has(match.introduced?.path ?? "")
        ? -1
        : worthOfMatch(match, { aboutTests: aboutTests.has(leaf) });
    const own = some.filter(({ introduced }) => introduced?.commit.author.who === "owner");
    const at = ({ introduced }: CodeMatch): number => introduced?.commit.at ?? 0;
    const best = own.toSorted((a, b) => worth(a) - worth(b) || at(a) - at(b)).slice(0, perLeaf);
    for (const { introduced, now } of best)
      if (introduced !== null) wanted.set(introduced, now ?? { ...introduced, sha: introduced.commit.sha });
  }
  if (wanted.size === 0) return matches;
  const sources = await sourcesOf(git, [...wanted.values()]);
  const excerpts = new Map<Introduction, Excerpt>();
  for (const [introduced, one] of wanted) {
    const part = sources.get(nameOf(one))?.partAround(one) ?? null;
    const lines = linesOf(part?.text ?? "");
    if (part === null || lines[part.line - 1] === undefined) continue;
    const [excerpt] = await shownParts(one.path, lines, [rangeAround(lines, part.line)]);
    if (excerpt !== undefined)
      excerpts.set(introduced, { ...excerpt, first: excerpt.first + part.first - 1 });
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

function nameOf({ sha, path }: Shown): string {
  return `${sha}:${path}`;
}

/** By {@link nameOf}. Notebooks may be large, so each is read alone and only its source is kept. */
async function sourcesOf(git: Git, places: readonly Shown[]): Promise<Map<string, Source>> {
  const paths = new Map(places.map((one) => [nameOf(one), one.path]));
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
