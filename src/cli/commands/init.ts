/** What the command line says about `roadfolio init`. */
import type { CommandSpec } from "./spec.ts";

export const init = {
  name: "init",
  operand: { name: "NOTE.md", optional: true, completes: "file" },
  says: "Start a portfolio: from a note, a starter or your code",
  about:
    "Writes roadmap.json, the workflow, the README's markers and a line in .gitignore, and shows what your code proves already. Nothing of yours is replaced: what is there stays, and a second init adds what is missing.",
  options: [
    {
      name: "dir",
      value: "DIR",
      says: "Folder of the portfolio (default: current folder)",
      completes: "folder",
    },
    {
      name: "starter",
      value: "NAME",
      says: "Begin with a plan that a mentor would give, such as backend-python; an unknown name lists them",
      completes: "starter",
    },
    {
      name: "cohort",
      value: null,
      says: "Start a cohort instead: cohort.json and the workflow that reads its learners",
    },
    { name: "from-code", value: null, says: "Begin with what your repositories show, and what comes next" },
    {
      name: "owner-email",
      value: "EMAIL",
      many: true,
      says: "An address of yours in the commits, if git's configuration has another",
    },
    { name: "owner-login", value: "LOGIN", many: true, says: "Your GitHub login, if it cannot be found out" },
    { name: "yes", short: "y", value: null, says: "Write without asking" },
  ],
  examples: [
    { run: "roadfolio init my-plan.md", does: "From a Markdown note; asks what it cannot find out" },
    { run: "roadfolio init --cohort", does: "A cohort, in the repository of a course" },
    { run: "roadfolio init --starter backend-python --yes", does: "From a starter, without questions" },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
