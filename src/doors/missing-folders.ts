/** Finds folders that roadmap.json names but that do not exist. Looks at this machine only. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isOwn } from "../activity/repository.ts";
import { isOwnerAndName, localFolder } from "../gather/locate.ts";
import type { Finding } from "../roadmap/finding.ts";
import type { JsonPath, Roadmap } from "../roadmap/roadmap.ts";
import { didYouMean, nearest } from "../text/near.ts";

/** Warnings, because nothing in them stops a run. @param folder the portfolio's */
export function missingFolders({ repositories, phases }: Roadmap, folder: string): Finding[] {
  const listed = repositories.map((repository, index) => ({ repository, at: ["repositories", index] }));
  const projects = phases.flatMap(({ project }) => project ?? []);
  const named = projects.flatMap(({ repository, at }) =>
    repository === null ? [] : [{ repository, at: [...at, "repository"] }],
  );
  return [
    ...[...listed, ...named].flatMap(({ repository, at }) => missingRepository(repository, at, folder)),
    ...projects.flatMap(({ path, at }) => (path === null ? [] : misspeltPath(path, [...at, "path"], folder))),
  ];
}

function missingRepository(listed: string, at: JsonPath, folder: string): Finding[] {
  const path = folderOf(listed, folder);
  if (path === null || isRepository(path)) return [];
  const exists = existsSync(path);
  const [, meant] = /^(?:www\.)?github\.com\/([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(listed) ?? [];
  return [
    {
      at,
      level: "warning",
      code: "unreachable",
      message: exists ? `${listed} is not a git repository.` : `The folder ${listed} does not exist.`,
      hint: exists
        ? "List the folder that contains .git, or run git init in it."
        : `${didYouMean(meant === undefined ? [] : [meant]) || suggestion(listed, path)}Paths are relative to roadmap.json. A repository on GitHub is written owner/name.`,
    },
  ];
}

/** The folder that a listed repository must be; null for owner/name and for addresses. */
function folderOf(listed: string, folder: string): string | null {
  if (isOwn(listed) || isOwnerAndName(listed) || /^[^\\/]{2,}:/.test(listed)) return null;
  return localFolder(listed, folder) ?? resolve(folder, listed);
}

/** True for a clone, a worktree and a bare repository. */
function isRepository(path: string): boolean {
  return (
    existsSync(join(path, ".git")) || (existsSync(join(path, "HEAD")) && existsSync(join(path, "objects")))
  );
}

/** A project that has not been begun has no folder yet, so only one whose name is nearly that of another is reported. */
function misspeltPath(path: string, at: JsonPath, folder: string): Finding[] {
  const full = join(folder, path);
  const near = existsSync(full) ? "" : suggestion(path, full);
  if (near === "") return [];
  const message = `The project's folder ${path} does not exist.`;
  return [
    {
      at,
      level: "warning",
      code: "missing-folder",
      message,
      hint: `${near}Otherwise it will be created.`,
    },
  ];
}

/** Names the folders beside it that have nearly the same name. */
function suggestion(written: string, path: string): string {
  const parent = dirname(path);
  if (!existsSync(parent)) return "";
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const name = basename(path);
  const near = nearest(
    name,
    folders.map((entry) => entry.name).filter((one) => one !== name),
  );
  const beginning = written.replaceAll("\\", "/").replace(/\/+$/, "").slice(0, -name.length);
  return didYouMean(near.map((one) => `${beginning}${one}`));
}
