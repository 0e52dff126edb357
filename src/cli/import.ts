/** `roadfolio import`: turns a Markdown note into roadmap.json, or brings an existing one up to date. */
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Imported } from "../import/import-note.ts";
import { acceptLikely, likelyProblems } from "../import/likely-skills.ts";
import { mergeRoadmap } from "../import/merge/merge.ts";
import { contents, leftOutLines, likelyLines, mergeProblems } from "../import/report.ts";
import { writeJson } from "../import/write-json.ts";
import { filesIn } from "../ports/files.ts";
import { problemLines } from "../problems/lines.ts";
import { hasError, type Problem } from "../problems/problem.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import type { Command, Machine } from "./command.ts";
import { inEnglish } from "./english.ts";
import { importFrom } from "./import-from.ts";
import type { Arguments } from "./options.ts";
import { printJson } from "./print-json.ts";
import { say } from "./say.ts";

interface Result extends Imported {
  /** roadmap.json as it is to be written. */
  text: string;
  /** As it was; null if there was none. */
  before: string | null;
}

/** @returns the exit status: 1 if nothing was written because of a problem */
export const importCommand: Command = async (args, machine) => {
  const note = args.note ?? "";
  const imported = importFrom(note, args.acceptLikely);
  const out = resolve(args.out);
  const files = filesIn(dirname(out));
  const before = existsSync(dirname(out)) ? await files.read(basename(out)) : null;
  const built = before === null ? fresh(imported, args) : merged(imported, before, args);
  const result = hasError(built.problems) ? built : await translated(built, args, machine);
  for (const problem of result.problems) problem.path ??= note;
  const wrong = hasError(result.problems);
  if (!wrong && result.text !== result.before) await (await files.stage(basename(out), result.text)).place();
  const { roadmap, problems } = result;
  // Problems tell the likely ones.
  const items = result.items.map(({ likely: _told, ...item }) => item);
  if (args.json) return printJson({ version: 1, roadmap, items, problems }, machine, wrong ? 1 : 0);
  tell(result, args, machine);
  return wrong ? 1 : 0;
};

function fresh(imported: Imported, { out, note, force }: Arguments): Result {
  if (!force && imported.items.length === 0)
    return { ...imported, text: "", before: null, problems: [...imported.problems, noTasks(note ?? "")] };
  const text = writeJson(imported.roadmap);
  const { roadmap, problems } = parseRoadmap(text, out);
  const likely = roadmap === null ? [] : likelyProblems(imported.items, roadmap);
  return {
    ...imported,
    text,
    before: null,
    problems: [...imported.problems, ...likely, ...problems.filter(isError)],
  };
}

function merged(
  imported: Imported,
  before: string,
  { out, note, prune, force, acceptLikely: accept }: Arguments,
): Result {
  const old = parseRoadmap(before, out);
  const failed = (problems: readonly Problem[]): Result => ({
    ...imported,
    text: before,
    before,
    problems: [...imported.problems, ...problems],
  });
  if (old.roadmap === null) return failed(old.problems.filter(isError));
  const result = mergeRoadmap(before, old.roadmap, { note: imported, prune });
  if (!force && imported.items.length === 0) return failed([noTasks(note ?? "")]);
  if (!force && isOther(result.kept, old.roadmap.items.length))
    return failed([otherRoadmap(out, result.kept)]);
  const now = parseRoadmap(result.text, out);
  if (now.roadmap === null) return failed(now.problems.filter(isError));
  const text = accept ? acceptLikely(result.text, result.items, now.roadmap) : result.text;
  return {
    roadmap: JSON.parse(text.replace(/^\uFEFF/, "")),
    items: result.items,
    text,
    before,
    problems: [
      ...imported.problems,
      ...(accept ? [] : likelyProblems(result.items, now.roadmap)),
      ...mergeProblems(result, prune).map((problem) => ({
        ...problem,
        path: problem.line === null ? out : note,
      })),
    ],
  };
}

/** The same with English titles, as far as they are known. */
async function translated(result: Result, args: Arguments, machine: Machine): Promise<Result> {
  const english = await inEnglish(result.text, args.out, { args, machine, glossary: true });
  return {
    ...result,
    text: english.text,
    roadmap: JSON.parse(english.text.replace(/^\uFEFF/, "")),
    problems: [...result.problems, ...english.problems],
  };
}

const isError = ({ level }: Problem): boolean => level === "error";

/** True if a note has so little of a roadmap that it probably is not the note of that roadmap. */
function isOther(kept: number, items: number): boolean {
  return items > 0 && (kept === 0 || (items >= 10 && kept < items / 5));
}

function noTasks(path: string): Problem {
  const message = `${path} has no tasks, so nothing was changed.`;
  const hint = "Write what to learn as `- [ ] …`, or check the name of the note.";
  return { level: "error", code: "other-roadmap", message, hint, path, line: null, column: null };
}

function otherRoadmap(path: string, kept: number): Problem {
  return {
    level: "error",
    code: "other-roadmap",
    message: `${path} seems to be the roadmap of another note: ${kept === 0 ? "none" : `only ${kept}`} of its items ${kept === 1 ? "is" : "are"} in this one.`,
    hint: "To write another file, pass --out FILE. To merge anyway and archive the other items, pass --out with the name of this file.",
    path,
    line: null,
    column: null,
  };
}

function tell({ roadmap, problems, text, before }: Result, { out, note }: Arguments, machine: Machine): void {
  const wrong = hasError(problems);
  const listed: ReadonlySet<string> = new Set(["left-out", "likely-skill"]);
  const shown = problems.filter(({ code, level }) => !listed.has(code) || level !== "notice");
  for (const line of problemLines(shown)) machine.log.info(line);
  const print = (line: string): void => say(machine, [line]);
  const left = leftOutLines(problems);
  if (left.length > 0) print("Left out:");
  for (const line of left.flatMap((one) => one.split("\n"))) print(line);
  const likely = likelyLines(problems);
  if (likely.length > 0) print("Likely skills. To accept all of them, import with --accept likely:");
  for (const line of likely) print(line);
  if (wrong) return;
  if (text === before) print(`${out} is up to date with ${note ?? ""}: ${contents(roadmap)}.`);
  else print(`${before === null ? "Wrote" : "Updated"} ${out}: ${contents(roadmap)}.`);
  if (roadmap.owner === undefined)
    print(
      `It names no owner yet. Add "owner": { "name": "…", "github": "…" }, so that only your work ticks items.`,
    );
}
