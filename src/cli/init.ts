/**
 * `roadfolio init`: from nothing to a commit that is ready to push. Finds out what it can, asks the rest on a terminal, shows
 * what it is going to write, writes it, and ends with a check and a first run.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isOwn } from "../activity/repository.ts";
import { gitHubIn } from "../doors/github-in.ts";
import { thisWorld } from "../doors/machine.ts";
import { findOut } from "../gather/newcomer/find-out.ts";
import { closingLines } from "../init/closing.ts";
import type { Found } from "../init/found.ts";
import { hostWithoutWorkflows } from "../init/found.ts";
import { foundLines, plannedLines } from "../init/preview.ts";
import { type Files, ownPaths, type Planned, whatToWrite } from "../init/what-to-write.ts";
import { commandLine } from "../text/command-line.ts";
import { count } from "../text/count.ts";
import { errors } from "../problems/errors.ts";
import { problemLines } from "../problems/lines.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Command, Machine } from "./command.ts";
import type { Ask } from "./init/ask.ts";
import { checked } from "./init/checked.ts";
import { Cancelled } from "./init/cancelled.ts";
import { makeRoadmap } from "./init/make-roadmap.ts";
import { readPresent } from "./init/present.ts";
import { readLocally } from "./init/read-locally.ts";
import { firstRun } from "./init/runs.ts";
import { withOwner } from "./init/with-owner.ts";
import { shownLines } from "./init/shown-lines.ts";
import { placeFiles } from "./init/place-files.ts";
import { toCommit } from "./init/to-commit.ts";
import type { Arguments } from "./options.ts";
import { say } from "./say.ts";

type Print = (lines: readonly string[]) => void;

export const init: Command = async (args, machine) => {
  const print: Print = (lines) => say(machine, lines);
  try {
    return await run(args, machine, print);
  } catch (cause) {
    if (!(cause instanceof Cancelled)) throw cause;
    print(["Nothing was written."]);
    return 1;
  }
};

async function run(args: Arguments, machine: Machine, print: Print): Promise<number> {
  const folder = resolve(args.dir);
  if (!existsSync(folder)) throw errors.noFolder(`folder ${args.dir}`);
  const { environment } = machine;
  const access = { ...gitHubIn(environment), token: null, own: null };
  const options = { folder, environment, access };
  const known = await findOut(options, args.owner);
  if (known.git !== null && known.git.prefix !== "") throw errors.insideRepository(known.git.top);
  const files = (machine.world ?? thisWorld).files(folder, { workflows: true });
  if (args.startsCohort) {
    const { startCohort } = await import("./init/start-cohort.ts");
    const ask = await askIfPossible(args, machine);
    const written = await startCohort(files, known, { ...options, dir: args.dir }, ask, print);
    if (!written) throw new Cancelled();
    return 0;
  }
  const present = await readPresent(files, args.roadmap);
  const kept = await keptRoadmap(present, args, machine);
  const ask = await askIfPossible(args, machine);
  const { found, roadmap, text, remarks } =
    kept === null
      ? await makeRoadmap(args, machine, known, ask)
      : await withOwner(present.roadmap, { found: known, roadmap: kept, text: null, remarks: [] }, ask);
  const planned = await plannedFiles(present, found, text, roadmap);
  print(introduction(found, roadmap, planned, kept === null ? remarks : keptWords(args, text !== null)));
  const writes = planned.flatMap(({ path, content }) => (content === null ? [] : [{ path, content }]));
  const mayWrite = writes.length === 0 || ask === null || (await ask.mayWrite());
  if (!mayWrite) throw new Cancelled();
  await placeFiles(files, writes);
  const left = new Set(planned.flatMap(({ path, content }) => (content === null ? [path] : [])));
  const ours = ownPaths(present).filter((path) => !left.has(path));
  const paths = await toCommit(ours, folder, found.git !== null, machine.environment);
  return finish(args, machine, { found, roadmap }, paths, print);
}

/** Loads the library that asks; null if nothing is to be asked. */
async function askIfPossible({ yes }: Arguments, { terminal }: Machine): Promise<Ask | null> {
  if (yes || terminal === undefined) return null;
  const { askOn } = await import("./init/ask.ts");
  return askOn(terminal);
}

/** The roadmap that is there; null if there is none. @throws a broken-roadmap error if it has errors */
async function keptRoadmap(
  { roadmap, paths }: Files,
  args: Arguments,
  machine: Machine,
): Promise<Roadmap | null> {
  if (roadmap === null || (typeof roadmap === "string" && roadmap.trim() === "")) return null;
  if (typeof roadmap === "object") {
    machine.log.info(roadmap.unreadable);
    throw errors.brokenRoadmap(paths.roadmap);
  }
  const parsed = parseRoadmap(roadmap, paths.roadmap);
  const { isValid, lines } = await checked(args, "");
  if (args.plan?.from === "note" && !existsSync(resolve(args.plan.path))) throw errors.noNote(args.plan.path);
  if (parsed.roadmap !== null && isValid) return parsed.roadmap;
  for (const line of lines) machine.log.info(line);
  throw errors.brokenRoadmap(paths.roadmap);
}

async function plannedFiles(
  present: Files,
  found: Found,
  text: string | null,
  roadmap: Roadmap,
): Promise<Planned[]> {
  const [portfolio, daily] = await Promise.all([
    import("../../docs/portfolio.yml"),
    import("../../docs/portfolio-daily.yml"),
  ]);
  return whatToWrite(present, {
    roadmap: text === null ? null : { text, items: roadmap.items.length, phases: roadmap.phases.length },
    heading: roadmap.title,
    branch: found.defaultBranch,
    hostWithoutWorkflows: hostWithoutWorkflows(found),
    site: "site",
    workflows: { portfolio: portfolio.default, daily: daily.default },
  });
}

function introduction(
  found: Found,
  { repositories }: Roadmap,
  planned: readonly Planned[],
  remarks: readonly string[],
): string[] {
  const others = repositories.filter((one) => !isOwn(one));
  return [
    "Found",
    ...foundLines(found, others),
    "",
    ...(remarks.length === 0 ? [] : [...remarks, ""]),
    ...(planned.length === 0 ? ["Nothing is missing."] : ["To write", ...plannedLines(planned)]),
    "",
  ];
}

function keptWords({ roadmap, plan }: Arguments, hasNewOwner: boolean): string[] {
  if (plan?.from === "note") {
    const command = commandLine("npx", "roadfolio", "import", plan.path);
    return [`${roadmap} already exists and stays. To merge the note: ${command}`];
  }
  return hasNewOwner ? [] : [`${roadmap} already exists and stays as it is.`];
}

/** Checks the roadmap, says what the code already shows, and what is left to do. @returns the exit status */
async function finish(
  args: Arguments,
  machine: Machine,
  { found, roadmap }: { found: Found; roadmap: Roadmap },
  paths: readonly string[],
  print: Print,
): Promise<number> {
  const what = `${count(roadmap.phases.length, "phase")}, ${count(roadmap.items.length, "item")}`;
  const { isValid, lines } = await checked(args, what);
  print(lines);
  if (!isValid) return 1;
  if (found.git !== null) {
    const plan = await firstRun(args, machine, await readLocally(args, machine, found));
    for (const line of problemLines(plan.problems.filter(({ level }) => level === "error")))
      machine.log.info(line);
    print(shownLines(plan, found));
  }
  print(["", ...closingLines(found, { paths, dir: args.dir })]);
  return 0;
}
