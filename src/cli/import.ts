/** `roadfolio import`: turns a Markdown note into roadmap.json. */
import { realpathSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { importNote } from "../import/import-note.ts";
import { writeJson } from "../import/write-json.ts";
import { filesIn } from "../ports/files.ts";
import { errors } from "../problems/errors.ts";
import { problemLines } from "../problems/lines.ts";
import type { Command } from "./command.ts";
import { printJson } from "./print-json.ts";

export const importCommand: Command = async (args, machine) => {
  const note = args.note ?? "";
  const text = await readNote(note);
  const { roadmap, items, problems } = importNote(text, {
    title: titleFrom(note),
    skillsOf: () => [],
  });
  const out = resolve(args.out);
  const files = filesIn(dirname(out));
  const staged = await files.stage(basename(out), writeJson(roadmap));
  await staged.place();
  if (args.json) return printJson({ version: 1, roadmap, items, problems }, machine, 0);
  for (const line of problemLines(problems)) machine.log.info(line);
  return 0;
};

async function readNote(note: string): Promise<string> {
  let path = resolve(note);
  try {
    path = realpathSync(path);
  } catch {
    throw errors.noNote(note);
  }
  const text = await filesIn(dirname(path)).read(basename(path));
  if (text === null) throw errors.noNote(note);
  return text;
}

/** "my-plan_2025.md" as "my plan 2025". */
function titleFrom(note: string): string {
  const name = basename(note, extname(note)).replace(/[-_]+/g, " ").trim();
  return name === "" ? "Learning roadmap" : name;
}
