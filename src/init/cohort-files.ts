/** What `roadfolio init --cohort` writes, and what it says at the end. */
import { writeJson } from "../import/write-json.ts";
import { commandsStep, settingsSteps, type Written } from "./closing.ts";
import type { Found } from "./found.ts";
import { hostWithoutWorkflows } from "./found.ts";
import type { Planned, Present } from "./what-to-write.ts";
import { workflowFor } from "./workflows.ts";

const schemaUrl = "https://raw.githubusercontent.com/roadfolio/roadfolio/main/schema/cohort.schema.json";

export const cohortPaths = {
  cohort: "cohort.json",
  workflow: ".github/workflows/cohort.yml",
  daily: ".github/workflows/cohort-daily.yml",
} as const;

export interface CohortTexts {
  /** Name of the folder: the title of a cohort whose repository is not known. */
  folder: string;
  /** Texts of docs/cohort.yml and docs/cohort-daily.yml. */
  workflow: string;
  daily: string;
}

/** In the order in which people care about them. What is there stays. */
export function cohortFiles(
  present: ReadonlyMap<string, Present>,
  found: Found,
  { folder, workflow, daily }: CohortTexts,
): Planned[] {
  const wanted = [
    { path: cohortPaths.cohort, content: cohortText(found, folder), says: "new: add your learners to it" },
    ...(hostWithoutWorkflows(found) === null
      ? [
          {
            path: cohortPaths.workflow,
            content: workflowFor(found.defaultBranch, workflow),
            says: "new: reads the learners and publishes their page",
          },
          { path: cohortPaths.daily, content: daily, says: "new: the same once a day" },
        ]
      : []),
  ];
  return wanted.flatMap((one): Planned[] => {
    const there = present.get(one.path) ?? null;
    if (there === null) return [one];
    if (there === one.content) return [];
    const why = typeof there === "string" ? "it is yours" : there.unreadable;
    return [{ path: one.path, content: null, says: `left as it is: ${why}` }];
  });
}

function cohortText({ remote, who }: Found, folder: string): string {
  const name = remote !== null && /^[\w.-]+\/[\w.-]+$/.test(remote.name) ? remote.name : null;
  return writeJson({
    $schema: schemaUrl,
    title: name?.split("/")[1] ?? folder,
    ...(name === null ? {} : { repository: name }),
    names: "full",
    // The account of the repository is probably an organization's.
    mentors: who.login === null || who.loginFrom === "account" ? [] : [who.login],
    learners: [],
  });
}

/** Lines for the terminal. */
export function cohortClosing(found: Found, written: Written): string[] {
  const { remote } = found;
  const name = remote !== null && remote.name.includes("/") ? remote.name : "OWNER/REPOSITORY";
  const steps = [
    [
      "List your learners in cohort.json:",
      "",
      '  "learners": [{ "login": "ana-souza", "repository": "ana-souza/learning" }]',
      "",
    ],
    [
      "Ask each of them to add this line to their own roadmap.json. Without it they are not shown:",
      "",
      `  "cohort": "${name}",`,
      "",
    ],
    ...(hostWithoutWorkflows(found) === null ? settingsSteps(found) : []),
    commandsStep(found, written, "Add the cohort"),
  ];
  return [
    "Next",
    "",
    ...steps.flatMap(([first = "", ...rest], index) => [
      `${index + 1}. ${first}`,
      ...rest.map((line) => (line === "" ? "" : `   ${line}`)),
    ]),
    "npx roadfolio check finds what is wrong with cohort.json. docs/for-bootcamps.md explains the rest.",
  ];
}
