/** Says which repositories have only a summary published because their owner has not decided, and how to decide. */
import { isOwn } from "../activity/repository.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { Problem } from "../problems/problem.ts";
import type { JsonPath, Roadmap } from "../roadmap/roadmap.ts";
import { publishingFor } from "./publishing.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Returns notices.
 * @param text of roadmap.json, to locate the repositories in it
 * @param hasSite whether this run builds a site
 */
export function privacyProblems(
  snapshot: Snapshot,
  roadmap: Roadmap,
  text: string,
  hasSite: boolean,
): Problem[] {
  const readers = publishingFor(snapshot, roadmap, "readers");
  const visitors = publishingFor(snapshot, roadmap, "visitors");
  const placeOf = (listed: string) => ({
    path: snapshot.roadmap.path,
    ...placeAt(readJsonText(text), pathOf(listed, roadmap)),
  });
  const own: Problem[] =
    hasSite && snapshot.repositories.some(({ listed }) => isOwn(listed)) && visitors(".").why === "private"
      ? [
          {
            level: "notice",
            code: "repository-private",
            message:
              "This repository is private, but anybody can read the site. So the site says “a private repository” instead of its name, links, paths and days; the README in it still has them.",
            hint: `To show everything on the site, write ${entry(".", "all")} into "repositories" in roadmap.json.`,
            ...placeOf("."),
          },
        ]
      : [];
  const others = [...snapshot.repositories, ...snapshot.unlisted].flatMap(
    ({ listed, name, view }): Problem[] => {
      const { why } = readers(listed);
      // Another problem says that it could not be read, so none of it is published.
      if (view === "unreachable" && why === "unknown") return [];
      if (isOwn(listed) || (why !== "private" && why !== "unknown")) return [];
      const isListed = roadmap.repositories.includes(listed);
      const what = why === "private" ? `${name} is private, or gone` : `${name} is not known to be public`;
      return [
        {
          level: "notice",
          code: "repository-private",
          message: `${what}, so README, site and logs say “a private repository”, with the number of proofs and months, and nothing else about it.`,
          hint: `${why === "unknown" ? "If it is public on GitHub, set GITHUB_TOKEN so that this can be checked. " : ""}To decide, ${isListed ? `write ${entry(listed, "all")} into "repositories" in roadmap.json` : 'write "publish": "all" into its project in roadmap.json'}, or "summary" or "nothing" instead of "all".`,
          about: [listed],
          ...placeOf(listed),
        },
      ];
    },
  );
  return [...own, ...others];
}

/** Where roadmap.json names it: in its list, or in a project. */
function pathOf(listed: string, { repositories, phases }: Roadmap): JsonPath {
  const index = repositories.indexOf(listed);
  if (index !== -1) return ["repositories", index];
  const project = phases.find((phase) => phase.project?.repository === listed)?.project;
  return project == null ? ["repositories"] : [...project.at, "repository"];
}

function entry(repository: string, publish: string): string {
  return `{ "repository": ${JSON.stringify(repository)}, "publish": ${JSON.stringify(publish)} }`;
}
