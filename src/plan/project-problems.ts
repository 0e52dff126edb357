/** Reports project repositories that are not listed and could not be read. */
import type { Problem } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Snapshot } from "./snapshot.ts";

/** Returns notices, because these repositories tick nothing. */
export function projectProblems({ projects, unlisted }: Snapshot, { phases }: Roadmap): Problem[] {
  const titles = new Map(
    phases.flatMap(({ project }) => (project === null ? [] : [[project.id, project.title]])),
  );
  return unlisted
    .filter(({ view }) => view === "unreachable")
    .map(({ listed, name, reason }) => {
      const titled = projects
        .filter(({ repositories }) => repositories.includes(listed))
        .map(({ id }) => `“${titles.get(id) ?? id}”`);
      return {
        level: "notice",
        code: "project-unreachable",
        message: `Could not read ${name}, the code of ${titled.join(" and ")}: ${reason ?? "no response"}`,
        hint: "What the README says about the code stays. Check the address and your access to it.",
        path: null,
        line: null,
        column: null,
      };
    });
}
