/** What the command line says about `roadfolio init`. */
import type { CommandSpec } from "./spec.ts";

export const init = {
  name: "init",
  operand: { name: "NOTE.md", optional: true, completes: "file" },
  says: "Start a portfolio: from a note, a starter or your code",
  about:
    "Writes roadmap.json, the workflow, the README's markers and a line in .gitignore, and shows what your code proves already. It replaces nothing: existing files stay, and a second init adds what is missing.",
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
      says: "Start from a ready-made plan, such as backend-python; an unknown name lists them",
      completes: "starter",
    },
    {
      name: "cohort",
      value: null,
      says: "Start a cohort instead: cohort.json and the workflow that reads its learners",
    },
    { name: "from-code", value: null, says: "Start from what your repositories show, plus what comes next" },
    {
      name: "owner-email",
      value: "EMAIL",
      many: true,
      says: "Your address in commits, if git is configured with another",
    },
    { name: "owner-login", value: "LOGIN", many: true, says: "Your GitHub login, if it cannot be detected" },
    { name: "yes", short: "y", value: null, says: "Write without asking" },
  ],
  examples: [
    { run: "roadfolio init my-plan.md", does: "From a Markdown note; asks for what it cannot detect" },
    { run: "roadfolio init --cohort", does: "A cohort, in a course's repository" },
    { run: "roadfolio init --starter backend-python --yes", does: "From a starter, without questions" },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
