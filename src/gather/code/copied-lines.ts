/** Lines of the owner's that may have been copied, and where a block with them was written first. */
import type { CodeMatch } from "../../activity/code-match.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import { endingOf } from "../../languages/file-ending.ts";
import type { PlaceInFile } from "../../languages/file-kind.ts";
import { loadSources } from "../../languages/source.ts";
import { mayHoldSecrets } from "../../languages/left-out.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { decodeText } from "../../text/decode.ts";
import { readEach } from "./blobs-by-size.ts";
import { type DatedVersion, everyVersion } from "./every-version.ts";
import { type Block, substanceOf, wordsOf } from "./line-form.ts";
import { OldText, SoughtLine } from "./old-text.ts";
import { SeenLines } from "./seen-lines.ts";

/** A repository that was read, and git in it. */
export interface Opened {
  activity: RepositoryActivity;
  git: Git;
}

/** A line that the owner seems to have written. */
export interface OwnersLine {
  repository: RepositoryActivity;
  path: string;
  /** Everything that the line was found for. */
  matches: CodeMatch[];
  /** When and in which commit it was introduced. */
  at: number;
  sha: string;
  blocks: readonly Block[];
  /** The longest word of the line: a text without it has none of the blocks. */
  word: string;
}

/** A version with a block. */
export interface FirstCopy extends DatedVersion {
  place: PlaceInFile;
}

/** How much a block must hold beside imports to be more than a coincidence: as much as `git blame -C` asks for. */
const heavyBlock = 40;

/** A history with more versions is not searched. */
const mostVersions = 20_000;

/** @throws GitError if git cannot be started */
export async function ownersLinesIn({ activity, git }: Opened): Promise<OwnersLine[]> {
  const found = Object.values(activity.projects).map(({ code }) => code);
  const matches = [activity.code ?? {}, ...found].flatMap((code) => Object.values(code).flat());
  const own = matches.filter(({ introduced }) => introduced?.commit.author.who === "owner");
  const paths = [...new Set(own.map(({ path }) => path))];
  const read = await readBytes(
    git,
    paths.map((path) => `${activity.head ?? "HEAD"}:${path}`),
  );
  const readSource = await loadSources(paths);
  const sources = new Map(
    paths.map((path, index) => {
      const text = decodeText(read[index] ?? Buffer.of(0));
      const source = text === null ? null : readSource(path, text);
      return [path, { source, lines: source?.text.split("\n") ?? [] }] as const;
    }),
  );
  const lines = new Map<string, OwnersLine>();
  for (const match of own) {
    const { path, introduced } = match;
    const { source = null, lines: text = [] } = sources.get(path) ?? {};
    const line = source?.lineOf(match) ?? 1;
    const known = lines.get(`${line}:${path}`);
    if (known !== undefined) {
      known.matches.push(match);
      continue;
    }
    const sought = new SoughtLine({ lines: text, at: line - 1 });
    const blocks = sought.blocks(heavyBlock, substanceOf);
    const { at, sha } = introduced?.commit ?? { at: 0, sha: "" };
    const { word } = sought.forms;
    if (blocks.length > 0)
      lines.set(`${line}:${path}`, { repository: activity, path, matches: [match], at, sha, blocks, word });
  }
  return [...lines.values()];
}

/** The first version in a repository with a block of each line. Lines without one are left out. @throws GitError */
export async function firstCopies(
  { activity, git }: Opened,
  lines: readonly OwnersLine[],
): Promise<Map<OwnersLine, FirstCopy>> {
  const copies = new Map<OwnersLine, FirstCopy>();
  if (activity.head === null || lines.length === 0) return copies;
  const kinds = [...new Set(lines.flatMap(({ path }) => kindsOf(path)))];
  const all = kinds.length === 0 ? [] : await everyVersion(git, activity.head, kinds);
  if (all.length > mostVersions) return copies;
  const newest = lines.reduce((at, line) => Math.max(at, line.at), 0);
  const versions = new Map(
    all
      .filter(({ path, at }) => at <= newest && !mayHoldSecrets(path))
      .map((version, age) => [version.blob, { version, age }] as const),
  );
  const open = new Map<string, OwnersLine[]>();
  for (const line of lines) open.set(line.word, [...(open.get(line.word) ?? []), line]);
  const ages = new Map<OwnersLine, number>();
  const pathOf = (blob: string): string => versions.get(blob)?.version.path ?? "";
  const readSource = await loadSources(new Set(all.map(({ path }) => path)));
  const seen = new SeenLines();
  await readEach(git, [...versions.keys()], pathOf, (blob, bytes) => {
    const text = bytes === null ? null : decodeText(bytes);
    const source = text === null ? null : readSource(pathOf(blob), text);
    const here = versions.get(blob);
    if (source === null || here === undefined) return;
    const old = new OldText(source.text, seen);
    const words = wordsOf(source.text);
    for (const [word, some] of open) {
      if (word !== "" && !words.has(word)) continue;
      for (const one of some) {
        if (here.version.at > one.at) continue;
        if ((ages.get(one) ?? Number.POSITIVE_INFINITY) <= here.age) continue;
        const line = old.findBlock(one.blocks);
        if (line === 0) continue;
        ages.set(one, here.age);
        copies.set(one, { ...here.version, place: source.placeOf(line) });
      }
    }
  });
  return copies;
}

/** Endings of files between which code is moved as it is. */
const alike: Readonly<Record<string, readonly string[]>> = {
  ipynb: ["ipynb", "py", "sql"],
  py: ["py", "ipynb"],
  sql: ["sql", "ipynb"],
};

/** Globs for files that may hold the same code; none for a name that could be taken for a pattern. */
function kindsOf(path: string): string[] {
  const ending = endingOf(path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const endings = Object.hasOwn(alike, ending) ? alike[ending] : undefined;
  const kinds = ending === "" ? [name] : (endings ?? [ending]).map((one) => `*.${one}`);
  return kinds.filter((kind) => /^(?:\*\.)?[\w-]+$/.test(kind));
}
