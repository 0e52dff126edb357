/**
 * `roadfolio check`: reports everything that is wrong with roadmap.json, cohort.json and themes of the user's own, and fixes what is
 * safe. Reads nothing else, so it is fast, except to say what is published of other repositories.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isOwn } from "../../activity/repository.ts";
import { type CheckedRoadmap, checkRoadmap } from "../../doors/check-roadmap.ts";
import type { CheckedCohort } from "../../doors/check-cohort.ts";
import type { CheckedThemes } from "../../doors/check-themes.ts";
import { type FileReader, filesIn } from "../../ports/files.ts";
import { errors } from "../../problems/errors.ts";
import { hasError } from "../../problems/problem.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import type { Machine } from "../command.ts";
import type { Arguments } from "../options.ts";
import { printJson } from "../print-json.ts";
import type { RepositoryCase } from "../publishing.ts";
import { say } from "../say.ts";
import type { Checked, Fixed, FoundCohort } from "./checked.ts";

/** @returns the exit status: 1 if the file, as it is when this ends, has an error */
export async function check(args: Arguments, machine: Machine): Promise<number> {
  if (!existsSync(resolve(args.dir))) throw errors.noFolder(`folder ${args.dir}`);
  const folder = resolve(args.dir);
  const files = filesIn(folder);
  const path = (await files.spelling(args.roadmap)) ?? args.roadmap;
  const text = await files.read(path);
  const cohort = await cohortIn(args, folder, text);
  const before = cohort.instead ?? (await checkRoadmap(text, path, folder));
  const fixed = text === null ? null : await fixedIf(args, text, path, folder, before);
  const writes = args.fix && !args.dryRun && fixed !== null && fixed.changes.length > 0;
  if (writes) {
    await files.checkTarget(path);
    await (await files.stage(path, fixed.text)).place();
  }
  const now = writes ? fixed : { ...before, text };
  const themes = await themesOf(args, folder, files);
  const problems = [...now.problems, ...cohort.problems, ...themes.problems];
  const cases = now.roadmap === null ? [] : await casesOf(now.roadmap, args.dir, machine);
  const texts = new Map([...themes.texts, ...cohort.texts]);
  if (now.text !== null) texts.set(path, now.text);
  const { roadmap } = now;
  await show({ path, roadmap, problems, texts, fixed, cases, cohort: cohort.found }, args, machine);
  return hasError(problems) ? 1 : 0;
}

/** Without --fix, the output says how much it would fix. */
async function fixedIf(
  args: Arguments,
  text: string,
  path: string,
  folder: string,
  before: CheckedRoadmap,
): Promise<Fixed | null> {
  if (!args.fix && (args.format !== "text" || before.problems.length === 0)) return null;
  const { fix } = await import("./fix.ts");
  return fix(text, path, folder, before);
}

const noRoadmap: CheckedRoadmap = { roadmap: null, problems: [], reading: null, proposed: [] };

interface CohortHere extends Pick<CheckedCohort, "problems" | "texts"> {
  found: FoundCohort | null;
  /** What counts as checked instead of a roadmap that is not there: a cohort's repository needs none. */
  instead: CheckedRoadmap | null;
}

/** The cohort named, or the one in the folder. Loads its checks only if there is one. */
async function cohortIn(
  { cohort: { file }, roadmap }: Arguments,
  folder: string,
  text: string | null,
): Promise<CohortHere> {
  if (file === null && !existsSync(join(folder, "cohort.json")))
    return { found: null, problems: [], texts: new Map(), instead: null };
  const { checkCohort } = await import("../../doors/check-cohort.ts");
  const path = file ?? join(folder, "cohort.json");
  const place = dirname(resolve(path));
  const name = basename(path);
  const shown = file === null ? "" : path.slice(0, -name.length).replaceAll("\\", "/");
  const { cohort, problems, texts } = await checkCohort(filesIn(place), place, name, shown);
  const found =
    cohort === null || hasError(problems)
      ? null
      : { path: `${shown}${name}`, learners: cohort.learners.length };
  const isAlone = text === null && roadmap === "roadmap.json";
  return { found, problems, texts, instead: isAlone ? noRoadmap : null };
}

/** Problems of the user's own themes. Loads what checks them only if there may be some. */
async function themesOf({ templates }: Arguments, folder: string, files: FileReader): Promise<CheckedThemes> {
  if (templates === null && !existsSync(join(folder, ".github/workflows")))
    return { problems: [], texts: new Map() };
  const { checkOwnThemes } = await import("./own-themes.ts");
  return checkOwnThemes(templates, folder, files);
}

async function show(checked: Checked, args: Arguments, machine: Machine): Promise<void> {
  const { path, roadmap, problems, fixed, cases, cohort } = checked;
  switch (args.format) {
    case "json":
      printJson(
        {
          version: 1,
          roadmap: roadmap && { title: roadmap.title, items: roadmap.items.length },
          ...(cohort === null ? {} : { cohort }),
          ...(cases.length === 0 ? {} : { publishing: cases }),
          ...(fixed === null ? {} : { fixed: fixed.changes }),
          problems,
        },
        machine,
        0,
      );
      return;
    case "sarif": {
      const { sarifOf } = await import("./sarif.ts");
      printJson(sarifOf(problems, path), machine, 0);
      return;
    }
    case "github": {
      const { workflowCommands } = await import("./workflow-commands.ts");
      for (const line of workflowCommands(problems)) machine.print(`${line}\n`);
      return;
    }
    case "text": {
      const { showText } = await import("./text.ts");
      showText(checked, args, machine);
      if (cases.length === 0) return;
      const { publishingLines } = await import("../publishing.ts");
      say(machine, publishingLines(cases));
    }
  }
}

/** What is published of the other repositories. Loads git and GitHub only if there are any. */
async function casesOf(roadmap: Roadmap, dir: string, machine: Machine): Promise<RepositoryCase[]> {
  if (roadmap.repositories.every((listed) => isOwn(listed))) return [];
  const { publishingCases } = await import("../publishing.ts");
  return publishingCases(roadmap, dir, machine);
}
