/** `roadfolio export`: prints the roadmap as a note, or ticks the boxes of the learner's own note. */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { mergeRoadmap } from "../import/merge/merge.ts";
import { tickNote } from "../import/tick-note.ts";
import type { Plan } from "../plan/plan.ts";
import { filesIn } from "../ports/files.ts";
import { errors } from "../problems/errors.ts";
import { hasError } from "../problems/problem.ts";
import { renderNote } from "../render/note/note.ts";
import { frontMatter } from "../study/front-matter.ts";
import { count } from "../text/count.ts";
import type { Command, Machine } from "./command.ts";
import { importFrom } from "./import-from.ts";
import { prepare, reportProblems } from "./prepare.ts";
import { say } from "./say.ts";

/** Reads as a run does, and writes only the named note. */
export const exportCommand: Command = async (args, machine) => {
  const { options, ports } = await prepare(args, machine);
  const { sync } = await import("../sync/sync.ts");
  const { plan } = await sync({ ...options, dryRun: true, publish: null }, ports);
  if (hasError(plan.problems) || plan.roadmap === null) {
    reportProblems(plan, machine);
    return 1;
  }
  if (args.write !== null) return tick(args.write, plan, machine);
  // Somebody else may read the note, so it has no more than a README.
  const { roadmap, published } = plan;
  const front = frontMatter(roadmap.study, roadmap.items);
  const note = renderNote({ roadmap, decisions: published.decisions, front }, args.noteFormat);
  machine.print(String(note));
  return 0;
};

/** @throws an error that says why the note cannot be read, or that it is of another roadmap */
async function tick(note: string, { roadmap, decisions, files }: Plan, machine: Machine): Promise<number> {
  // No other JSON is committed.
  const text = files.find(({ path }) => path.endsWith(".json"))?.content;
  if (roadmap === null || text === undefined) return 1;
  const imported = importFrom(note, false);
  const { items, kept } = mergeRoadmap(text, roadmap, { note: imported, prune: false });
  if (kept === 0 && roadmap.items.length > 0) throw errors.otherNote(note);
  const done = new Set(decisions.flatMap((one) => (one.done ? [one.item.id] : [])));
  const lines = items.flatMap((item) => (done.has(item.id) && !item.done ? [item.line] : []));
  const path = resolve(note);
  const bytes = readFileSync(path);
  // One character for each byte keeps a note in windows-1252 as it is. UTF-16 has no box in that form.
  const encoding = isUtf8(bytes) ? "utf8" : "latin1";
  const result = tickNote(bytes.toString(encoding), lines);
  if (result.ticked.length > 0)
    await (await filesIn(dirname(path)).stage(basename(path), Buffer.from(result.text, encoding))).place();
  const without = result.without.map((line) => `  line ${line}: done, but there is no box to tick`);
  say(machine, [
    result.ticked.length === 0
      ? `Every done item is already ticked in ${note}.`
      : `Ticked ${count(result.ticked.length, "box", "boxes")} in ${note}. The rest is unchanged.`,
    ...without,
  ]);
  return 0;
}
