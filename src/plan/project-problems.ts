/** Reports projects whose code or picture could not be read, or whose folder belongs to another repository. */
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { wrongPicture } from "../projects/wrong-picture.ts";
import { placed } from "../roadmap/finding.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Snapshot } from "./snapshot.ts";

/** Nothing here stops a run. @param text of roadmap.json, to locate the projects in it */
export function projectProblems(snapshot: Snapshot, roadmap: Roadmap, text: string): Problem[] {
  return [
    ...unreachable(snapshot, roadmap),
    ...elsewhere(snapshot, roadmap, text),
    ...pictures(snapshot, roadmap, text),
  ];
}

/** True for a folder that is, or is inside, a separate repository. */
export function isElsewhere(
  folder: string,
  { otherRepositories }: Pick<Snapshot, "otherRepositories">,
): boolean {
  return otherRepositories.some((one) => folder === one || folder.startsWith(`${one}/`));
}

function unreachable({ projects, unlisted }: Snapshot, { phases }: Roadmap): Problem[] {
  const titles = new Map(
    phases.flatMap(({ project }) => (project === null ? [] : [[project.id, project.title]])),
  );
  return unlisted
    .filter(({ view }) => view === "unreachable")
    .map(({ listed, name, reason }) => {
      const titled = projects
        .filter(({ repositories }) => repositories.includes(listed))
        .map(({ id }) => `“${titles.get(id) ?? id}”`);
      return problemWithoutPlace(
        "notice",
        "project-unreachable",
        `Could not read ${name}, the code of ${titled.join(" and ")}: ${reason ?? "no response"}`,
        "What the README says about the code stays. Check the address and your access to it.",
        [listed],
      );
    });
}

function elsewhere(snapshot: Snapshot, { phases }: Roadmap, text: string): Problem[] {
  const projects = phases.flatMap(({ project }) =>
    project !== null && project.path !== null && isElsewhere(project.path, snapshot) ? [project] : [],
  );
  if (projects.length === 0) return [];
  const json = readJsonText(text);
  return projects.map(({ path, repository, at }) => ({
    level: "notice",
    code: "project-elsewhere",
    message: `${path ?? ""} is a repository of its own (a submodule), so the README in it was left unchanged.`,
    hint:
      repository === null
        ? 'Replace the project\'s "path" with "repository", its address, so that its code is read.'
        : 'Remove the project\'s "path": its code is read from "repository".',
    path: snapshot.roadmap.path,
    ...placeAt(json, [...at, "path"]),
  }));
}

function pictures(
  { pictures: seen, roadmap: { path } }: Snapshot,
  { phases }: Roadmap,
  text: string,
): Problem[] {
  const findings = phases.flatMap(({ project }) => {
    if (project === null || !Object.hasOwn(seen, project.id)) return [];
    const picture = seen[project.id];
    return typeof picture === "string" ? [wrongPicture(project, picture)] : [];
  });
  return placed(findings, text, path);
}
