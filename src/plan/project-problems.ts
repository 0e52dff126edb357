/** What a run has to say about projects: repositories that nobody listed, and that could not be read. */
import type { Problem } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Snapshot } from "./snapshot.ts";

/** Notices: nothing is ticked or taken back for it. */
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
        message: `${name}, the code of ${titled.join(" and ")}, could not be read: ${reason ?? "no answer"}`,
        hint: "What its README says of the code stays. Check the address and the right to read it.",
        path: null,
        line: null,
        column: null,
      };
    });
}
