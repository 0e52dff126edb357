/** Reads what earlier runs wrote, for the plan to compare with. */
import type { Snapshot } from "../plan/snapshot.ts";
import type { FileReader } from "../ports/files.ts";
import { badgePath } from "../render/badge-path.ts";
import { pictureNames, picturePath, schemes } from "../render/picture-path.ts";
import { isPicture, isSiteFile } from "../render/site-files.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Sources } from "./sources.ts";

/** How many files of the site are read in parallel. */
const parallelReads = 64;

/** The committed files and the site as they are now; `site` is null if its folder holds something else. */
export async function readWrittenFiles(
  roadmap: Roadmap,
  { readme, site }: Pick<Sources, "readme" | "site">,
  files: FileReader,
): Promise<Pick<Snapshot, "files" | "site">> {
  const read = managedFiles(roadmap, readme).map(async (path) => [path, await files.read(path)] as const);
  return {
    files: Object.fromEntries(await Promise.all(read)),
    site: site === null ? {} : await readSite(site, files),
  };
}

/** Files that a run may write and commit, besides roadmap.json. */
export function managedFiles(roadmap: Roadmap, readme: string): string[] {
  const projects = roadmap.phases.flatMap(({ project }) =>
    project?.path ? [`${project.path}/README.md`] : [],
  );
  const badges = [badgePath(null), ...roadmap.phases.map(({ id }) => badgePath(`phase-${id}`))];
  const pictures = pictureNames.flatMap((name) => schemes.map((scheme) => picturePath(name, scheme)));
  return [readme, ...projects, ...badges, ...pictures];
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
