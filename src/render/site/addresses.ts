/** Where each page of the site stands. Addresses are made of ids, which never change, so links to them do not die. */

/** A page's folder, relative to the site's root, with "/" at its end; "" is the home. */
export const homePath = "";
export const strategyPath = "strategy/";
export const progressPath = "progress/";
export const resumePath = "resume/";
export const verifyPath = "verify/";
/** Shown by GitHub Pages at any address that is not there; no folder. */
export const missingPath = "404.html";

export function phasePath(id: string): string {
  return `phases/${id}/`;
}

export function projectPath(id: string): string {
  return `projects/${id}/`;
}

export function itemPath(id: string): string {
  return `items/${id}/`;
}

/** The file in which a page stands. */
export function fileOfPage(path: string): string {
  return path === missingPath ? path : `${path}index.html`;
}

/** The way from a page up to the site's root: "./" or as many "../" as it lies deep. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/**
 * Where GitHub Pages serves a repository: under its own name, or at the root for OWNER.github.io (GitHub Docs, "What is
 * GitHub Pages?"). The host is in lower case.
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
