/** Reads what earlier runs wrote, for the plan to compare with. */
import type { Snapshot } from "../plan/snapshot.ts";
import type { FileReader } from "../ports/files.ts";
import { isSameName } from "../ports/spelling.ts";
import { badgePath } from "../render/badge-path.ts";
import { pictureNames, picturePath, schemes } from "../render/picture-path.ts";
import { isPicture, isSiteFile } from "../render/site-files.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { GitReader } from "./git-reader.ts";
import type { Sources } from "./sources.ts";
import type { Tracked } from "./tracked.ts";

/** How many files of the site are read in parallel. */
const parallelReads = 64;

/** What earlier runs wrote, and how it is spelled. */
type WrittenFiles = Pick<Snapshot, "files" | "spellings" | "otherRepositories" | "site">;

/**
 * The committed files and the site as they are now; `site` is null if its folder holds something else.
 * @throws GitError if git cannot be started
 */
export async function readWrittenFiles(
  roadmap: Roadmap,
  { readme, site }: Pick<Sources, "readme" | "site">,
  files: FileReader,
  git: Pick<GitReader, "readTracked">,
): Promise<WrittenFiles> {
  const pages = site === null ? {} : await readSite(site, files);
  const readmes = readmesOf(roadmap, readme);
  const onDisk = new Map<string, string>();
  for (const path of readmes)
    for (const name of namesOf(path)) {
      const spelling = onDisk.has(path) ? null : await files.spelling(name);
      if (spelling !== null) onDisk.set(path, spelling);
    }
  const managed = managedFiles(roadmap, readme);
  const read = managed.map(async (path) => [path, await files.read(onDisk.get(path) ?? path)] as const);
  const texts = await Promise.all(read);
  const missing = texts.flatMap(([path, text]) => (text === null ? [path] : []));
  const folders = [...new Set(foldersOf(roadmap).flatMap(upwards))];
  const tracked = await git.readTracked({ files: missing.flatMap(namesOf), folders });

  const spellings = new Map(onDisk);
  for (const path of missing.filter((one) => readmes.includes(one))) {
    const spelling = spellingIn(tracked, path);
    if (spelling !== undefined) spellings.set(path, spelling);
  }
  const named = texts.map(([path, text]) => {
    const name = spellings.get(path) ?? path;
    return [name, text ?? tracked.left[name] ?? null] as const;
  });
  return {
    files: Object.fromEntries(named),
    spellings: Object.fromEntries([...spellings].filter(([path, name]) => path !== name)),
    otherRepositories: await otherRepositories(folders, tracked, files),
    site: pages,
  };
}

/** The names that a README may have: GitHub shows the one that is there. */
function namesOf(path: string): string[] {
  return /(?:^|\/)readme\.md$/i.test(path) ? [path, path.replace(/md$/i, "markdown")] : [path];
}

function spellingIn(tracked: Tracked, path: string): string | undefined {
  const names = namesOf(path);
  return names
    .flatMap((name) => tracked.files.find((one) => one === name) ?? [])
    .concat(tracked.files.filter((one) => names.some((name) => isSameName(one, name))))
    .at(0);
}

/** Submodules, and repositories that were cloned or made inside this one. */
async function otherRepositories(
  folders: readonly string[],
  { submodules }: Tracked,
  files: FileReader,
): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders)
    if (
      submodules.some((one) => isSameName(one, folder)) ||
      (await files.spelling(`${folder}/.git`)) !== null
    )
      found.push(folder);
  return found;
}

/** A folder and every folder that it is in, except the portfolio's: "a/b" is in "a". */
function upwards(folder: string): string[] {
  const parts = folder.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function foldersOf({ phases }: Roadmap): string[] {
  return phases.flatMap(({ project }) => project?.path ?? []);
}

function readmesOf(roadmap: Roadmap, readme: string): string[] {
  return [readme, ...foldersOf(roadmap).map((folder) => `${folder}/README.md`)];
}

/** Files that a run may write and commit, besides roadmap.json. READMEs may be spelled otherwise. */
export function managedFiles(roadmap: Roadmap, readme: string): string[] {
  const badges = [badgePath(null), ...roadmap.phases.map(({ id }) => badgePath(`phase-${id}`))];
  const pictures = pictureNames.flatMap((name) => schemes.map((scheme) => picturePath(name, scheme)));
  return [...readmesOf(roadmap, readme), ...badges, ...pictures];
}

/** The site that an earlier run wrote; null if the folder holds anything else. */
async function readSite(folder: string, files: FileReader): Promise<Record<string, string> | null> {
  const names = await files.list(folder);
  if (names === null || names.length === 0) return {};
  if (!names.every(isSiteFile)) return null;
  const data = await files.read(`${folder}/portfolio.json`);
  if (data === null || !/^\{\s*"version": \d+,\s*"generator": "roadfolio"/.test(data)) return null;
  const site: Record<string, string> = {};
  for (let index = 0; index < names.length; index += parallelReads)
    await Promise.all(
      names.slice(index, index + parallelReads).map(async (name) => {
        site[name] = isPicture(name) ? "" : ((await files.read(`${folder}/${name}`)) ?? "");
      }),
    );
  return site;
}
