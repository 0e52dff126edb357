/** Searches the files of a commit, reading them from git in groups. */
import { decodeText } from "../../text/decode.ts";
import { leftOutOf, mayHoldSecrets } from "../../languages/left-out.ts";
import { isNotOwn } from "../../languages/not-own/not-own.ts";
import { isOurs } from "../../languages/not-own/ours.ts";
import type { ForeignReadme, IsLocal, ReadingContext, Source } from "../../languages/file-kind.ts";
import { localModules } from "../../languages/local-modules.ts";
import { loadReaders } from "../../languages/read-file.ts";
import { isTooLarge, loadSources } from "../../languages/source.ts";
import type { Leaf, Place } from "../../evidence/code/search/leaf.ts";
import type { SearchLimits } from "../../evidence/code/search/found-places.ts";
import { createSearch } from "../../evidence/code/search/search.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import type { CodeQuestion } from "../questions.ts";
import type { TimedReading } from "../../ports/reading-time.ts";
import { type Places, withLines } from "./place-lines.ts";
import { tiedSearch } from "./file-ties.ts";
import { inGroups, type Tree, type TreeFile } from "./tree.ts";
import { isLfsPointer, unseenFiles } from "./unseen.ts";
import type { RuledOut } from "../../activity/ruled-out.ts";
import type { UnseenFile } from "../../activity/unseen-file.ts";

/** The files to search, and what is needed to read one of them. */
export interface Files {
  list: readonly TreeFile[];
  /** All files that people wrote, also those that are not searched. */
  paths: readonly string[];
  isLocal: IsLocal;
  /** Folders of projects, as roadmap.json names them. */
  folders?: readonly string[];
  /** See {@link CodeQuestion.early}. */
  early?: CodeQuestion["early"];
  /** What the tree holds beside files, to say what was not read. */
  others?: Tree["others"];
}

export interface Found {
  places: Places;
  /** READMEs that are not in English, if a rule asked for them. */
  foreign: ForeignReadme[];
  /** By path, the languages that files say they are in, of those that cannot be read because of that. */
  otherLanguages: ReadonlyMap<string, string>;
  /** What could not be read and may show a leaf. */
  unseen: UnseenFile[];
  ruledOut: RuledOut[];
  /** The sources of the files that show something, by path. */
  sources: ReadonlyMap<string, Source>;
}

/** Files are read in groups of this many bytes, to bound memory. */
const groupSize = 8 * 1024 * 1024;

/** The files of a tree that people wrote: nothing generated, vendored or ours. */
export function filesThatCount(tree: readonly TreeFile[], { early, ours, folders }: CodeQuestion): Files {
  const leftOut = leftOutOf(tree.map(({ path }) => path));
  const counted = tree.filter(({ path }) => !leftOut(path) && !ours.some((own) => isOf(own, path)));
  const paths = counted.map(({ path }) => path);
  return {
    list: counted,
    paths,
    isLocal: localModules(paths),
    ...(folders === undefined ? {} : { folders }),
    ...(early === undefined ? {} : { early }),
  };
}

/** The portfolio may be in a subfolder of the repository, so the path can match anywhere. */
function isOf(own: string, path: string): boolean {
  const inside = `/${path}`;
  return own.endsWith("/") ? inside.includes(`/${own}`) : inside.endsWith(`/${own}`);
}

/**
 * Finds places that show the leaves, whoever wrote them.
 * @throws GitError if a file is missing from the clone
 */
export async function findPlaces(
  git: Git,
  { list, paths: all, isLocal, folders, early = new Map(), others = [] }: Files,
  leaves: readonly Leaf[],
  limits: SearchLimits,
  { time, notRead, tally }: TimedReading,
): Promise<Found> {
  const search = createSearch(leaves, { ...limits, isOver: time.fileIsOver });
  const foreign: ForeignReadme[] = [];
  const otherLanguages = new Map<string, string>();
  const pointers: string[] = [];
  const binary: string[] = [];
  const large = list.filter(isLarge).map(({ path }) => path);
  for (const { path } of list) if (!mayHoldSecrets(path)) search.see(path);
  const sources = new Map<string, Source>();
  const readable = ({ path, size }: TreeFile): boolean => !isTooLarge(path, size) && !mayHoldSecrets(path);
  const inOrder = list.filter((file) => search.wants(file.path) && readable(file));
  // What other items record must not decide which places are found, or the next run would find others.
  const wanted = [...inOrder.filter(({ path }) => early.has(path)), ...inOrder];
  const onlyFor = new Map(early);
  const paths = inOrder.map(({ path }) => path);
  const [readFile, readSource, ties] = await Promise.all([
    loadReaders(paths, search.types),
    loadSources(paths),
    tiedSearch(leaves, { all, wanted: paths, folders }),
  ]);
  const context: ReadingContext = { isLocal, foreign: (readme) => void foreign.push(readme) };
  const read = (group: readonly TreeFile[] = []): Promise<PathText[]> => {
    // Earlier groups may already have shown enough.
    const asked = group.filter(({ path }) => search.wants(path));
    tally("files", group.length - asked.length);
    return readTexts(git, asked, (path) => binary.push(path));
  };
  const groups = inGroups(wanted, groupSize);
  tally("files", 0, wanted.length);
  let coming = read(groups[0]);
  for (const index of groups.keys()) {
    const here = await coming;
    // git reads the next group while this one is searched.
    coming = read(groups[index + 1]);
    for (const { path, text } of here) {
      tally("files", 1);
      const isPointer = isLfsPointer(text);
      if (isPointer) pointers.push(path);
      if (time.isOver() && search.wants(path)) notRead.add(path);
      if (time.isOver() || isPointer) continue;
      time.spend(() => {
        if (isNotOwn(path, text)) return;
        const source = readSource(path, text);
        if (source === null) large.push(path);
        if (source === null || (source.text !== text && isNotOwn(path, source.text))) return;
        if (source.otherLanguage !== undefined) otherLanguages.set(path, source.otherLanguage);
        ties.read(path, source.text);
        const only = onlyFor.get(path);
        onlyFor.delete(path);
        if (search.read(path, source.text, context, readFile, source.file, only)) sources.set(path, source);
        if (time.fileIsOver()) notRead.add(path);
      });
    }
    ties.settle(search);
  }
  await coming;
  const notHere = new Set([...pointers, ...binary, ...large]);
  const unseen = unseenFiles(
    search,
    { large, lfs: pointers, binary, others },
    paths.filter((path) => !notHere.has(path)),
  );
  const { places, ruledOut } = ties.places(search, limits);
  const shown = new Set([...places.values()].flatMap((some) => some.map(({ path }) => path)));
  const byName = list.filter((file) => shown.has(file.path) && !sources.has(file.path) && readable(file));
  const readNamed = await loadSources(byName.map(({ path }) => path));
  const ours = new Set<string>();
  for (const { path, text } of await readTexts(git, byName)) {
    const source = readNamed(path, text);
    if (source !== null) sources.set(path, source);
    if (isOurs(path, text)) ours.add(path);
  }
  const blobs = new Map(list.flatMap(({ path, sha }) => (shown.has(path) ? [[path, sha] as const] : [])));
  return {
    places: withLines(without(ours, places), sources, blobs),
    foreign,
    otherLanguages,
    unseen,
    ruledOut,
    sources,
  };
}

function without(paths: ReadonlySet<string>, places: ReadonlyMap<string, Place[]>): Map<string, Place[]> {
  if (paths.size === 0) return new Map(places);
  const kept = [...places].map(([key, some]) => [key, some.filter(({ path }) => !paths.has(path))] as const);
  return new Map(kept.filter(([, some]) => some.length > 0));
}

/** True for a file that is here and too large to be code. */
function isLarge({ path, size }: TreeFile): boolean {
  return isTooLarge(path, size) && Number.isFinite(size) && !mayHoldSecrets(path);
}

interface PathText {
  path: string;
  text: string;
}

/** @param ofBinary called with each file whose bytes are not text, which is left out */
async function readTexts(
  git: Git,
  files: readonly TreeFile[],
  ofBinary: (path: string) => void = () => undefined,
): Promise<PathText[]> {
  const contents = await readBytes(
    git,
    files.map(({ sha }) => sha),
  );
  return files.flatMap(({ path }, index) => {
    const bytes = contents[index];
    if (bytes === undefined) throw new GitError(`${path} is not in this clone`);
    const text = decodeText(bytes);
    if (text === null) ofBinary(path);
    return text === null ? [] : [{ path, text }];
  });
}
