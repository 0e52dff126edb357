/** Link to a project: where it is deployed, or its repository, or its folder in the portfolio's repository. */
import { readAddress } from "../activity/repository.ts";
import type { Project } from "../roadmap/roadmap.ts";
import type { PublishedRepository } from "./published.ts";
import { safeUrl } from "./markdown.ts";

/** @returns null if it has none of these, or its repository has no web page */
export function projectLink(project: Project, repositories: readonly PublishedRepository[]): string | null {
  const { url, path, repository } = project;
  if (url !== null) return safeUrl(url);
  if (repository !== null) return pageOf(repository, repositories);
  const page = pageOf(".", repositories);
  if (path === null || page === null) return null;
  return `${page}/tree/HEAD/${path.split("/").map(encodeURIComponent).join("/")}`;
}

function pageOf(listed: string, repositories: readonly PublishedRepository[]): string | null {
  const seen = repositories.find((one) => one.listed === listed || one.name === listed);
  return seen === undefined ? readAddress(listed).web : seen.web;
}
