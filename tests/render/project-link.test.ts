import { expect, test } from "vitest";
import { projectLink } from "../../src/render/project-link.ts";
import type { Project } from "../../src/roadmap/roadmap.ts";
import { repositoryOf } from "../support/activity.ts";
import { publicRepository } from "../support/published.ts";

const project: Project = {
  id: "etl",
  title: "ETL",
  description: null,
  about: null,
  path: null,
  repository: null,
  url: null,
  featured: false,
  picture: null,
  issue: null,
  phase: "basics",
  items: [],
  at: [],
};
const own = publicRepository(repositoryOf([]));
const app = publicRepository(
  repositoryOf([], { listed: "../app", name: "ana/app", web: "https://github.com/ana/app" }),
);

test.each<[string, Partial<Project>, string | null]>([
  ["its deployment", { url: "https://etl.example", path: "etl" }, "https://etl.example/"],
  ["its repository, by name", { repository: "ana/app", path: "etl" }, "https://github.com/ana/app"],
  ["its repository, as listed", { repository: "../app" }, "https://github.com/ana/app"],
  [
    "a repository that is not listed",
    { repository: "https://gitlab.com/ana/x.git" },
    "https://gitlab.com/ana/x",
  ],
  ["its folder", { path: "projects/my etl" }, "https://github.com/ana/learning/tree/HEAD/projects/my%20etl"],
  ["nothing", {}, null],
])("%s", (_name, part, expected) => {
  expect(projectLink({ ...project, ...part }, [own, app])).toBe(expected);
});

test("a folder cannot be opened if the repository has no web page", () => {
  expect(projectLink({ ...project, path: "etl" }, [{ ...own, web: null }])).toBeNull();
});
