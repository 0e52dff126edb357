/** Paths of the site's pages. They are built from ids, which never change, so links keep working. */
import { ownIn, type RepositoryActivity } from "../../activity/repository.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { folderOfId } from "../../text/windows-name.ts";

/** A page's folder relative to the site's root, ending with "/"; "" is the home page. */
export const homePath = "";
export const strategyPath = "strategy/";
export const progressPath = "progress/";
export const resumePath = "resume/";
export const verifyPath = "verify/";
/** A file, not a folder. GitHub Pages shows it for unknown addresses. */
export const missingPath = "404.html";

export function phasePath(id: string): string {
  return `phases/${folderOfId(id)}/`;
}

export function projectPath(id: string): string {
  return `projects/${folderOfId(id)}/`;
}

export function itemPath(id: string): string {
  return `items/${folderOfId(id)}/`;
}

/** The file of a page. */
export function fileOfPage(path: string): string {
  return path === missingPath ? path : `${path}index.html`;
}

/** Relative path from a page to the site's root: "./" or one "../" per level. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** Where the site is published: `site.url`, or the repository's GitHub Pages address; null if that is unknown. */
export function baseOf(
  { site }: Pick<Roadmap, "site">,
  repositories: readonly RepositoryActivity[],
): string | null {
  const own = ownIn(repositories);
  return site.url ?? (own === undefined ? null : pagesUrl(own.name, own.web));
}

/**
 * Where GitHub Pages serves a repository: under its name, or at the root for OWNER.github.io (GitHub Docs,
 * "What is GitHub Pages?"). The host is lower-cased.
 * @param name owner/name
 * @returns null for anything but a repository on github.com
 */
export function pagesUrl(name: string, web: string | null): string | null {
  if (web === null || new URL(web).host !== "github.com") return null;
  const [owner, repository, ...rest] = name.split("/");
  if (owner === undefined || repository === undefined || rest.length > 0) return null;
  const host = `${owner.toLowerCase()}.github.io`;
  return repository.toLowerCase() === host ? `https://${host}/` : `https://${host}/${repository}/`;
}
