/** Decides which files init writes, and what it says of each. */
import { count } from "../text/count.ts";
import { type Addition, ignoringSite, newReadme, withMarkers } from "./additions.ts";
import { dailyPath, mayBeCalled, runsRoadfolio, workflowFor, workflowPath } from "./workflows.ts";

/** A file as it is: its text, null if there is none, or why it cannot be read. */
export type Present = string | null | { unreadable: string };

export interface Files {
  /** As spelled on disk. */
  paths: { roadmap: string; readme: string };
  roadmap: Present;
  readme: Present;
  ignore: Present;
  /** Every workflow by path. */
  workflows: ReadonlyMap<string, Present>;
}

export interface Wanted {
  /** The new roadmap; null to keep the one that is there. */
  roadmap: { text: string; items: number; phases: number } | null;
  /** Heading of a new README, in Markdown. */
  heading: string;
  /** The branch on which the workflow runs. */
  branch: string;
  /** A host that cannot run the workflows; null if it can. */
  hostWithoutWorkflows: string | null;
  /** Name of the site's folder. */
  site: string;
  /** Texts of docs/portfolio.yml and docs/portfolio-daily.yml. */
  workflows: { portfolio: string; daily: string };
}

export interface Planned {
  path: string;
  /** What is written; null if the file stays as it is. */
  content: string | null;
  /** "new: 50 items in 4 phases", "kept: …". */
  says: string;
}

/** The files that Roadfolio writes, in the same order, except a workflow that does not run it. */
export function ownPaths({ paths, workflows }: Files): string[] {
  const isOurs = (path: string): boolean => {
    const text = workflows.get(path) ?? null;
    return text === null || path === dailyPath || (typeof text === "string" && runsRoadfolio(text));
  };
  return [paths.roadmap, ...[workflowPath, dailyPath].filter(isOurs), paths.readme, ".gitignore"];
}

/** In the order in which people care about them. Files that are as they should be are left out. */
export function whatToWrite(files: Files, wanted: Wanted): Planned[] {
  return [
    ...roadmapFile(files, wanted),
    ...workflowFiles(files, wanted),
    ...readmeFile(files, wanted),
    ...added(
      ".gitignore",
      addedTo(files.ignore, (text) => ignoringSite(text, wanted.site)),
      ["new: keeps the built site out of the repository", `/${wanted.site}/ added at the end`],
      files.ignore === null,
    ),
  ];
}

function roadmapFile({ paths, roadmap: present }: Files, { roadmap }: Wanted): Planned[] {
  if (roadmap === null) return [];
  const { text, items, phases } = roadmap;
  return [
    {
      path: paths.roadmap,
      content: text,
      says:
        typeof present === "string" && present.trim() !== ""
          ? "you are added as its owner; the rest stays as it is"
          : `new: ${count(items, "item")} in ${count(phases, "phase")}`,
    },
  ];
}

function readmeFile({ paths, readme }: Files, { heading }: Wanted): Planned[] {
  const says: [string, string] = [
    "new: your roadmap appears in it",
    "two lines added at its end: your roadmap appears there",
  ];
  if (readme === null) return [{ path: paths.readme, content: newReadme(heading), says: says[0] }];
  return added(
    paths.readme,
    addedTo(readme, (text) => withMarkers(text ?? "")),
    says,
    false,
  );
}

function addedTo(present: Present, add: (text: string | null) => Addition): Addition {
  return typeof present === "object" && present !== null
    ? { state: "left", why: present.unreadable }
    : add(present);
}

function added(path: string, addition: Addition, says: readonly [string, string], isNew: boolean): Planned[] {
  if (addition.state === "same") return [];
  if (addition.state === "left") return [{ path, content: null, says: `left as it is: ${addition.why}` }];
  return [{ path, content: addition.text, says: isNew ? says[0] : says[1] }];
}

function workflowFiles(
  { workflows }: Files,
  { branch, hostWithoutWorkflows, workflows: texts }: Wanted,
): Planned[] {
  if (hostWithoutWorkflows !== null) return [];
  const portfolio = workflowFor(branch, texts.portfolio);
  const own = workflows.get(workflowPath) ?? null;
  const elsewhere = [...workflows].find(
    ([path, text]) => path !== workflowPath && typeof text === "string" && runsRoadfolio(text),
  );
  // Whoever has a workflow that runs Roadfolio has chosen how it runs.
  if (own === null && elsewhere !== undefined) return [];
  const first: Planned[] =
    own === null
      ? [{ path: workflowPath, content: portfolio, says: "new: ticks and publishes on each push" }]
      : keptWorkflow(workflowPath, own, portfolio);
  const runs = own === null || (typeof own === "string" && runsRoadfolio(own) && mayBeCalled(own));
  if (!runs) return first;
  const daily = workflows.get(dailyPath) ?? null;
  return daily === null
    ? [
        ...first,
        {
          path: dailyPath,
          content: texts.daily,
          says: "new: the same once a day",
        },
      ]
    : [...first, ...keptWorkflow(dailyPath, daily, texts.daily)];
}

function keptWorkflow(path: string, present: Present, ours: string): Planned[] {
  if (typeof present === "string" && withLf(present) === withLf(ours)) return [];
  const why =
    typeof present === "string"
      ? "it is yours, and differs from Roadfolio's. To get that one, rename yours and run init again"
      : (present?.unreadable ?? "");
  return [{ path, content: null, says: `left as it is: ${why}` }];
}

/** git may have checked the file out with Windows' line ends. */
function withLf(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
